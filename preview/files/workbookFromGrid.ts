import type { Area } from "../../src/sheet/place";
import type { GridValue } from "../cells/value";
import type { GridPort } from "../grid/port";
import type { CellData, SheetData, WorkbookData } from "../cells/workbookData";

/** Columns beyond the used ones whose width is kept too. */
const spareColumns = 4;

const resultOf = (value: GridValue): CellData["result"] | undefined =>
  value === null ? undefined : typeof value === "object" ? { error: value.error } : value;

/** Everything that the open workbook holds, as data that can be saved. */
export function workbookFromGrid(port: GridPort, frozenRows: (sheet: string) => number): WorkbookData {
  return {
    sheets: port.sheets().map(({ id, name }) => ({ ...sheetFromGrid(port, id, name), freezeRows: frozenRows(id) })),
    names: port.names(),
  };
}

function sheetFromGrid(port: GridPort, sheet: string, name: string): SheetData {
  const used = port.usedArea(sheet);
  const rows = used ? used.row + used.rows : 0;
  const columns = used ? used.column + used.columns : 0;
  const area = { row: 0, column: 0, rows, columns };
  return {
    name,
    rows: rows > 0 ? rowsFromGrid(port, sheet, area) : [],
    columnWidths: Array.from({ length: columns + spareColumns }, (_, column) => port.columnWidth(sheet, column)),
    merges: port.merges(sheet),
    tables: port
      .tables()
      .filter((table) => table.sheet === sheet)
      .map((table) => ({ name: table.name, area: table.area })),
  };
}

function rowsFromGrid(port: GridPort, sheet: string, area: Area): CellData[][] {
  const values = port.values(sheet, area);
  const formulas = port.formulas(sheet, area);
  const formats = port.numberFormats(sheet, area);
  return values.map((cells, row) =>
    cells.map((value, column): CellData => {
      const formula = formulas[row]?.[column];
      const format = formats[row]?.[column];
      const spill = formula === undefined ? undefined : port.spill(sheet, row, column);
      const result = resultOf(value);
      return {
        ...(formula === undefined ? {} : { formula }),
        ...(formula !== undefined && result !== undefined ? { result } : {}),
        ...(formula === undefined && result !== undefined && typeof result !== "object" ? { value: result } : {}),
        ...(formula === undefined && typeof result === "object" ? { value: result.error } : {}),
        ...(spill ? { spill } : {}),
        ...(format === undefined || format === "General" ? {} : { format }),
        style: port.style(sheet, row, column),
      };
    }),
  );
}
