import type { Area } from "../../sheet/place";
import { rectangles } from "../../sheet/rectangles";
import { rangeAt } from "../read/cellsOnSheet";
import { inPieces } from "../read/inPieces";

/** What a cell shows or holds, as Excel gives it: an error by its name, nothing as "", a formula in English. */
export type Shown = string | number | boolean;

/** Reads scattered places of a sheet, a few rectangles for all of them; gives the cells of each. */
export async function cellsAt(
  context: Excel.RequestContext,
  sheet: string,
  places: readonly Area[],
  property: "values" | "formulas",
): Promise<(area: Area) => Shown[][]> {
  const found = new Map<number, Shown>();
  for (const some of inPieces(rectangles(places.flatMap(spotsOf)))) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = some.map((area) => ({ area, range: rangeAt(worksheet, area).load(property) }));
    // One piece at a time stays below Excel's limit on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { area, range } of ranges) {
      (range[property] as Shown[][]).forEach((line, r) =>
        line.forEach((value, c) => found.set(spotKey(area.row + r, area.column + c), value)),
      );
    }
  }
  return ({ row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => found.get(spotKey(row + r, column + c)) ?? ""),
    );
}

/** One number for a cell of a sheet. */
export const spotKey = (row: number, column: number): number => row * 16_384 + column;

export const spotsOf = ({ row, column, rows, columns }: Area): { row: number; column: number }[] =>
  Array.from({ length: rows * columns }, (_, k) => ({
    row: row + Math.floor(k / columns),
    column: column + (k % columns),
  }));
