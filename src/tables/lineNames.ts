import { columnLetters, columnNumber } from "../sheet/place";
import type { Comparisons } from "./comparisons";
import type { Reading } from "./reading";
import type { TableLayout } from "./tableLayout";

/** What rows and columns are called that must be told of: totals, references, sections, holes and odd cells. */
export function lineNames(
  layout: TableLayout,
  compared: Comparisons,
  columns: Reading["columns"],
  across: boolean,
): Record<string, string> {
  const names: Record<string, string> = {};
  const addRow = (row: number): void => {
    names[String(row + 1)] = layout.labelText(row);
  };
  const addColumn = (column: number): void => {
    names[columnLetters(column)] = layout.heading(column).text;
  };
  for (const row of [...compared.totalRows, ...compared.referenceRows, ...layout.sections]) addRow(row);
  for (const column of [...compared.totalColumns, ...compared.referenceColumns]) addColumn(column);
  if (layout.label !== undefined) addColumn(layout.label);
  for (const { missing, odd } of columns) {
    for (const line of [...missing.slice(0, 50), ...Object.keys(odd).slice(0, 50)]) {
      if (across && typeof line === "string" && !/^\d+$/u.test(line)) addColumn(columnNumber(line));
      else addRow(Number(line) - 1);
    }
  }
  return names;
}
