import type { Area } from "../../src/sheet/place";
import type { CellStyle } from "../cells/cellStyle";
import type { GridValue } from "../cells/value";
import type { GridPort } from "../grid/port";
import type { CellData, SheetData, WorkbookData } from "../cells/workbookData";

/** So many columns have their width read, used or not, so that a width can be compared with what it was. */
const measuredColumns = 256;
/** Rows that are read in one go: a large sheet is not held many times over. */
const rowsAtOnce = 1_000;

/** Everything that the open workbook holds, as data that can be saved. */
export function workbookFromGrid(port: GridPort): WorkbookData {
  const looks = new SharedLooks();
  return {
    sheets: port.sheets().map(({ id, name, visible }) => ({
      ...sheetFromGrid(port, id, name, looks),
      ...(visible ? {} : { state: "hidden" }),
    })),
    names: port.names(),
  };
}

function sheetFromGrid(port: GridPort, sheet: string, name: string, looks: SharedLooks): SheetData {
  const rows = rowsFromGrid(port, sheet, looks);
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const widths = Math.min(Math.max(columns, measuredColumns), port.size(sheet).columns);
  const merges = port.merges(sheet);
  const charts = port.charts().filter((chart) => chart.sheet === sheet);
  return {
    id: sheet,
    name,
    rows,
    columnWidths: Array.from({ length: widths }, (_, column) => port.columnWidth(sheet, column)),
    ...port.layout(sheet),
    ...(merges.length > 0 ? { merges } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...(port.isProtected(sheet) ? { isProtected: true } : {}),
    tables: port
      .tables()
      .filter((table) => table.sheet === sheet)
      .map(({ id, name: called, area, showHeaders }) => ({
        id,
        name: called,
        area,
        ...(showHeaders ? {} : { withoutHeadings: true }),
      })),
  };
}

/** Only rows with something in them, up to the last cell of each: a cell far out takes no room. */
function rowsFromGrid(port: GridPort, sheet: string, looks: SharedLooks): (CellData | undefined)[][] {
  const rows: (CellData | undefined)[][] = [];
  for (const area of blocks(port.filledCells(sheet))) {
    const values = port.values(sheet, area);
    const formulas = port.formulas(sheet, area);
    const formats = port.numberFormats(sheet, area);
    values.forEach((line, down) => {
      const row = area.row + down;
      const cells: (CellData | undefined)[] = [];
      line.forEach((value, right) => {
        const column = area.column + right;
        const style = looks.of(port.style(sheet, row, column));
        const formula = formulas[down]?.[right];
        const cell = cellOf(value, formula, formats[down]?.[right], style);
        const spill = formula === undefined ? undefined : port.spill(sheet, row, column);
        cells[column] = spill ? { ...cell, spill } : cell;
      });
      rows[row] = cells;
    });
  }
  return rows;
}

/** Rows below each other that have the same columns are read together. */
function blocks(filled: ReadonlyMap<number, readonly number[]>): Area[] {
  const found: Area[] = [];
  for (const row of [...filled.keys()].sort((a, b) => a - b)) {
    const columns = filled.get(row) ?? [];
    const first = columns.reduce((a, b) => Math.min(a, b));
    const width = columns.reduce((a, b) => Math.max(a, b)) - first + 1;
    const last = found.at(-1);
    const fits = last && last.row + last.rows === row && last.column === first && last.columns === width;
    if (last && fits && last.rows < rowsAtOnce) found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ row, column: first, rows: 1, columns: width });
  }
  return found;
}

/** A cell's data, put together part by part: it is done for every cell of a large sheet. */
function cellOf(
  value: GridValue,
  formula: string | undefined,
  format: string | undefined,
  style: CellStyle | undefined,
): CellData {
  const cell: { -readonly [K in keyof CellData]: CellData[K] } = {};
  if (formula !== undefined) cell.formula = formula;
  if (value !== null && formula !== undefined) cell.result = typeof value === "object" ? { error: value.error } : value;
  else if (value !== null) cell.value = typeof value === "object" ? value.error : value;
  if (format !== undefined && format !== "General") cell.format = format;
  if (style) cell.style = style;
  return cell;
}

/** Cells that look alike share one style, so that a large sheet does not hold it a hundred thousand times. */
class SharedLooks {
  readonly #known = new Map<string, CellStyle>();
  #last: CellStyle | undefined;

  /** Undefined for a cell that says nothing of its look. */
  of(style: CellStyle): CellStyle | undefined {
    if (Object.keys(style).length === 0) return undefined;
    if (this.#last && sameLook(this.#last, style)) return this.#last;
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? style;
    this.#known.set(key, known);
    return (this.#last = known);
  }
}

const sameLook = (a: CellStyle, b: CellStyle): boolean => {
  const names = Object.keys(a) as (keyof CellStyle)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};
