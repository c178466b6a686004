/** The toolbar's and menus' parts that a newcomer to TULU does not need. */
const hidden: readonly string[] = [];

export const calmMenu: Record<string, { hidden: boolean }> = Object.fromEntries(
  hidden.map((id) => [id, { hidden: true }]),
);
