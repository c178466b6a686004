import { Refusal } from "../../src/functions/refusal";
import type { Outcome } from "../../src/functions/card";
import type { GridValue } from "../../preview/cells/value";

/** Excel shows the reason of these two only. */
const withReason: readonly string[] = ["#VALUE!", "#N/A"];

/** What is wrong with a cell of the grid that must hold this outcome; undefined where nothing is. */
export function cellFault(cell: GridValue | undefined, wanted: Outcome): string | undefined {
  if (wanted instanceof Refusal) {
    const { error, message } = typeof cell === "object" && cell !== null ? cell : { error: String(cell) };
    if (error !== wanted.code) return `is ${error}, not ${wanted.code}`;
    return !withReason.includes(error) || message === wanted.message
      ? undefined
      : `says "${message}", not "${wanted.message}"`;
  }
  if (typeof wanted === "number" && typeof cell === "number") {
    return Math.abs(cell - wanted) <= 1e-12 * Math.abs(wanted) ? undefined : `is ${cell}, not ${wanted}`;
  }
  return cell === wanted ? undefined : `is ${JSON.stringify(cell)}, not ${JSON.stringify(wanted)}`;
}
