import { timeLeft } from "./patience";

/** Waits until something outside the page's own reach holds; each try is a call to the browser and takes its time. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  while (!(await holds())) if (timeLeft() <= 1) throw new Error(`Waited in vain for ${what}.`);
}
