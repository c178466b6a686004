import { tokensOf } from "../../../src/formulas/tokens";
import { lastColumn, lastRow } from "../../cells/area";
import type { SheetData, TableData } from "../../cells/workbookData";

/**
 * In a table's totals "[Antal]" means the table's column, and ClosedXML writes it so. In the grid the totals stand outside
 * the table, so that its name is put before: "Tal[Antal]".
 */
export function withNamedTotals(rows: SheetData["rows"], tables: readonly TableData[]): SheetData["rows"] {
  // Rows with nothing in them are holes, and stay so.
  const named = rows.slice();
  for (const { name, area, totals } of tables) {
    const row = lastRow(area);
    if (!totals || !named[row]) continue;
    named[row] = named[row].map((cell, column) =>
      cell?.formula === undefined || column < area.column || column > lastColumn(area)
        ? cell
        : { ...cell, formula: withTable(cell.formula, name) },
    );
  }
  return named;
}

const withTable = (formula: string, table: string): string =>
  `=${tokensOf(formula)
    .map(({ kind, text }) => (kind === "structured" && /^\[(?!\d+\])/.test(text) ? table + text : text))
    .join("")}`;
