import { cheapest, cheapestPath } from "./cheapestPath";
import { cellPrices } from "./suppressionPrices";
import type { TotalledTable } from "./totalledTable";

/** Less than this is the noise of binary fractions, in tables of full-time persons with decimals. */
const noise = 1e-9;

/**
 * Which cells of a table with totals must be hidden, 1 or 0 for each, so that from what is shown
 *
 *   - every small cell (above 0, below `limit`) is hidden and might be `limit` or more,
 *   - no other hidden cell can be computed.
 *
 * Small cells first, totals too. Then for each of them in turn: can it rise to the limit through hidden cells alone? If
 * not, the cheapest way that lets it is hidden with it. Every cell hidden on the way changes when the small one rises,
 * so it cannot be computed; and hiding more never takes away what a hidden cell might be, so one pass is enough. There
 * is always a way: the cell, its line's totals and the grand total can all rise together.
 * A table that is small in all is hidden whole: its zeros would point at where its few are.
 * fixed: cells that hold no figure, 1 or 0; they are never hidden.
 */
export function suppressedCells(table: TotalledTable, limit: number, fixed: Uint8Array): Uint8Array {
  const { values } = table;
  const isSmall = (value: number): boolean => value > 0 && value < limit;
  if (isSmall(values.at(-1) as number)) return fixed.map((held) => 1 - held);
  const hidden = Uint8Array.from(values, (value) => (isSmall(value) ? 1 : 0));
  const prices = cellPrices(table, fixed);
  const hiddenAlone = new Float64Array(values.length).fill(Infinity);
  const hide = (cell: number): void => {
    hidden[cell] = 1;
    prices[cell] = cheapest;
    hiddenAlone[cell] = cheapest;
  };
  const smallCells = Array.from(values.keys()).filter((cell) => hidden[cell] === 1);
  smallCells.forEach(hide);
  const shifted = { ...table, values: values.slice() };
  for (const cell of smallCells) {
    const rise = limit - (values[cell] as number);
    const { risen, changed } = risenThrough(hiddenAlone, shifted, cell, rise);
    const need = rise - risen - noise;
    if (need > 0) for (const onWay of cheapestPath(shifted, prices, cell, need) ?? []) hide(onWay.cell);
    for (const other of changed) shifted.values[other] = values[other] as number;
  }
  return hidden;
}

/** Lets a cell rise through others as far as it can, up to `rise`, and changes those: the shortest ways first. */
function risenThrough(
  prices: Float64Array,
  { values, ...shape }: TotalledTable,
  cell: number,
  rise: number,
): { risen: number; changed: Set<number> } {
  const changed = new Set<number>();
  let risen = 0;
  while (rise - risen > noise) {
    const path = cheapestPath({ values, ...shape }, prices, cell, noise);
    if (path === undefined) break;
    const step = path.reduce(
      (least, on) => (on.rises ? least : Math.min(least, values[on.cell] as number)),
      rise - risen,
    );
    for (const on of path) {
      values[on.cell] = (values[on.cell] as number) + (on.rises ? step : -step);
      changed.add(on.cell);
    }
    risen += step;
  }
  return { risen, changed };
}
