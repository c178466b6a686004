/** Waits until something outside the page's own reach holds; each try is a call to the browser and takes its time. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
}
