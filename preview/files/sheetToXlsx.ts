import type { TableProperties, Workbook, Worksheet } from "exceljs";
import { localAddress } from "../cells/address";
import { columnLetters } from "../../src/sheet/place";
import type { SheetData } from "../cells/workbookData";
import { cellToXlsx } from "./cellToXlsx";
import { charactersOf, largestSheet } from "./xlsxUnits";

type TableData = NonNullable<SheetData["tables"]>[number];

/** exceljs writes a table's cells itself, so tables come before the cells that belong in them. */
function tableProperties({ rows }: SheetData, { name, area }: TableData): TableProperties {
  const headings = Array.from({ length: area.columns }, (_, index) => {
    const { value } = rows[area.row]?.[area.column + index] ?? {};
    return value === undefined || value === "" ? `Kolonne${index + 1}` : String(value);
  });
  return {
    name,
    displayName: name,
    ref: `${columnLetters(area.column)}${area.row + 1}`,
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: Array.from({ length: area.rows - 1 }, () => new Array<null>(area.columns).fill(null)),
  };
}

function setLayout(worksheet: Worksheet, sheet: SheetData): void {
  sheet.columnWidths?.forEach((points, column) => {
    if (points !== undefined) worksheet.getColumn(column + 1).width = charactersOf(points);
  });
  if (sheet.freezeRows) worksheet.views = [{ state: "frozen", ySplit: sheet.freezeRows }];
  for (const area of sheet.merges ?? []) worksheet.mergeCells(localAddress(area, largestSheet));
}

export function sheetToXlsx(workbook: Workbook, sheet: SheetData): void {
  const worksheet = workbook.addWorksheet(sheet.name);
  for (const table of sheet.tables ?? []) worksheet.addTable(tableProperties(sheet, table));
  sheet.rows.forEach((cells, row) => {
    cells.forEach((data, column) => {
      if (data) cellToXlsx(worksheet.getCell(row + 1, column + 1), data);
    });
  });
  setLayout(worksheet, sheet);
}
