import { columnNumber } from "../sheet/place";
import type { ColumnReading } from "../tables/reading";
import type { CheckedSheet } from "./checkedSheet";

/** By table, its columns of figures by their number. */
const columnsOf = ({ tables }: CheckedSheet): readonly ReadonlyMap<number, ColumnReading>[] =>
  tables.map(({ columns, orientation }) =>
    orientation === "across" ? new Map() : new Map(columns.map((column) => [columnNumber(column.at), column])),
  );

/** What the column of figures that a cell stands in is, as its table is read; undefined outside a table's body. */
export function columnAt(sheet: CheckedSheet, row: number, column: number): ColumnReading | undefined {
  if (sheet.parts.partAt(row, column) !== "body") return undefined;
  return sheet.once(columnsOf)[sheet.parts.tableAt(row, column)]?.get(column);
}
