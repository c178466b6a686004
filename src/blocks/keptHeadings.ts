import type { Column } from "./entryValue";

const longest = 60;

/**
 * The headings of copied columns: the user's own where each has one that tells it from the others, else the block's.
 * "Antal, Pris, Antal, Pris" tells nobody which is the budget's.
 */
export function keptHeadings(columns: readonly (Column | number | undefined)[], own: readonly string[]): string[] {
  const given = columns.map((column) => (typeof column === "object" ? cleaned(column.heading) : ""));
  return given.map((heading, k) => {
    const alone = given.filter((other) => other.toLowerCase() === heading.toLowerCase()).length === 1;
    return heading !== "" && heading.length <= longest && alone ? heading : (own[k] ?? "");
  });
}

const cleaned = (heading: string | undefined): string => (heading ?? "").replace(/\s+/gu, " ").trim();
