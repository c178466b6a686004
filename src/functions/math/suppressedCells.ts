import { Suppression } from "./suppression";
import { isSmall, type TotalledTable } from "./totalledTable";

/** Paths that may be sought for exchanges, times the cells of the table: about a fifth of a second. */
const patience = 2e7;

/**
 * Which cells of a table with totals must be hidden, 1 or 0 for each, so that a reader who knows the rule can neither
 * tell that any small cell (above 0, below `limit`) is below the limit, nor compute any other hidden cell.
 *
 * The reader sees the shown cells and knows
 *
 *   - that every line's cells sum to its total,
 *   - that nothing is hidden without need, zeros last: a hidden cell holds at least one `unit`, which is 1 in counts.
 *     If a zero had to be hidden that is wrong of the zero alone, and he is granted to know which one it is.
 *
 * He does not know which hidden cells are the small ones: the others are hidden so that he cannot. So a hidden cell may
 * be anything from a unit up that the sums allow, a hidden zero anything from 0 up. Not covered: carrying the rule out
 * on each of those tables to see whether just these cells would be hidden. That tells a little more where few tables
 * are left, and would be told by any rule that hides as little as it can.
 *
 * First the small cells, totals too, and for each of them in turn the cheapest way up to the limit; hiding more never
 * takes away what a hidden cell might be, so one pass is enough. There is always a way: the cell, its line's totals and
 * the grand total can all rise together. Then what turned out needless is shown again, and exchanges are tried. In small
 * tables with many small cells one hidden grand total is often a way for all, so that start is tried too.
 * A table that is small in all is hidden whole: its zeros would point at where its few are.
 * fixed: cells that hold no figure, 1 or 0; they are never hidden.
 */
export function suppressedCells(table: TotalledTable, limit: number, unit: number, fixed: Uint8Array): Uint8Array {
  const { values } = table;
  const grandTotal = values.length - 1;
  if (isSmall(values[grandTotal] as number, limit)) return fixed.map((held) => 1 - held);
  const plain = new Suppression(table, limit, unit, fixed);
  plain.giveWays();
  plain.showTheNeedless();
  const isDone = exchanged(plain, patience / values.length);
  if (plain.cost() === 0 || !isDone) return plain.hidden;
  const underGrandTotal = new Suppression(table, limit, unit, fixed);
  underGrandTotal.hide(grandTotal);
  underGrandTotal.giveWays();
  underGrandTotal.showTheNeedless(underGrandTotal.others().filter((cell) => cell !== grandTotal));
  underGrandTotal.showTheNeedless();
  exchanged(underGrandTotal, patience / values.length);
  return underGrandTotal.cost() < plain.cost() ? underGrandTotal.hidden : plain.hidden;
}

/** Does without each hidden cell that can be spared for cheaper ones, over again. False where patience did not last. */
function exchanged(suppression: Suppression, mostPaths: number): boolean {
  const mostSought = suppression.paths + mostPaths;
  for (let found = true; found;) {
    found = false;
    for (const cell of suppression.others()) {
      if (suppression.paths > mostSought) return false;
      if (suppression.hidden[cell] === 1 && suppression.doWithout(cell)) found = true;
    }
  }
  return true;
}
