import type { Worksheet } from "exceljs";
import type { Area } from "../../src/sheet/place";
import { parsedAddress } from "../cells/address";
import type { CellData, SheetData } from "../cells/workbookData";
import { cellFromXlsx } from "./cellFromXlsx";
import { largestSheet, pointsOf } from "./xlsxUnits";

const areaOf = (address: string): Area[] => {
  const area = parsedAddress(address, largestSheet)?.area;
  return area ? [area] : [];
};

/** Where a formula spills, its results are the formula's own: kept as values they would stand in its way. */
function withoutSpilled(rows: readonly (readonly (CellData | undefined)[])[]): (CellData | undefined)[][] {
  const spilling = rows.flat().flatMap((cell) => (cell?.spill ? [cell.spill] : []));
  const isResult = (row: number, column: number): boolean =>
    spilling.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  return rows.map((cells, row) =>
    cells.map((cell, column) => (cell && !cell.spill && isResult(row, column) ? look(cell) : cell)),
  );
}

const look = ({ style, format }: CellData): CellData => ({
  ...(style ? { style } : {}),
  ...(format ? { format } : {}),
});

function rowsOf(worksheet: Worksheet): (CellData | undefined)[][] {
  const rows: (CellData | undefined)[][] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: (CellData | undefined)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = cellFromXlsx(cell)));
    rows[row.number - 1] = cells;
  });
  return withoutSpilled(Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell)));
}

export function sheetFromXlsx(worksheet: Worksheet): SheetData {
  const frozen = worksheet.views?.find((view) => view.state === "frozen");
  // exceljs gives Table objects here, whatever its types say.
  const tables = worksheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
  return {
    name: worksheet.name,
    rows: rowsOf(worksheet),
    columnWidths: Array.from({ length: worksheet.columnCount }, (_, column) => {
      const { width } = worksheet.getColumn(column + 1);
      return width === undefined ? undefined : pointsOf(width);
    }),
    freezeRows: frozen?.state === "frozen" ? (frozen.ySplit ?? 0) : 0,
    merges: (worksheet.model.merges as unknown as string[]).flatMap(areaOf),
    tables: tables.flatMap(({ table }) => areaOf(table.tableRef).map((area) => ({ name: table.name, area }))),
  };
}
