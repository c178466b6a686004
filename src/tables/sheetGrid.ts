import type { Cell } from "../sheet/cell";
import { lastColumn, type Area } from "../sheet/place";
import { areaOf } from "./addressedAreas";
import { showsDate } from "../sheet/rowLabels";
import { atOnce, rowsAtATime, type Breathing } from "./breathing";
import { cellKind, date, empty, number, written, type CellKind } from "./cellKind";
import type { AtCells, SheetCells } from "./reading";
import { textNumber } from "./textNumber";

/** A sheet's cells with what kind each is, made once; rows and columns count from 0. */
export interface SheetGrid {
  readonly rows: number;
  readonly columns: number;
  readonly kind: (row: number, column: number) => CellKind;
  readonly cell: (row: number, column: number) => Cell;
  /** The text of a cell, spaces cut; "" when it holds none. */
  readonly text: (row: number, column: number) => string;
  /** The figure of a cell, also one that is written as a text; NaN when it holds none. */
  readonly value: (row: number, column: number) => number;
  readonly format: (row: number, column: number) => string;
  readonly formula: (row: number, column: number) => string | undefined;
  readonly hasFormulas: boolean;
  readonly hasMerged: boolean;
  /** The merged area that begins in a cell. */
  readonly merged: (row: number, column: number) => Area | undefined;
  readonly hiddenRows: ReadonlySet<number>;
  readonly tables: readonly Area[];
}

const widest = lastColumn;

export const sheetGrid = (sheet: SheetCells): SheetGrid => atOnce(gridInSteps(sheet));

/** The same a piece at a time, for a large sheet. */
export function* gridInSteps(sheet: SheetCells): Breathing<SheetGrid> {
  const { cells } = sheet;
  let rows = cells.length;
  let columns = 0;
  for (const row of cells) if (row.length > columns) columns = row.length;
  columns = Math.min(columns, widest);
  const kinds = new Uint8Array(rows * columns);
  const atATime = rowsAtATime(columns);
  for (let r = 0; r < rows; r++) {
    if (r % atATime === atATime - 1) yield;
    const row = cells[r];
    if (!row) continue;
    const start = r * columns;
    for (let c = 0; c < row.length && c < columns; c++) {
      const cell = row[c];
      kinds[start + c] = typeof cell === "number" ? number : cellKind(cell);
    }
  }
  while (rows > 0 && isEmptyRow(kinds, columns, rows - 1)) rows--;
  const formats = yield* atCells(sheet.formats, rows, columns);
  markDates(kinds, formats, rows, columns);
  const formulas = yield* formulasAt(sheet.formulas, rows, columns);
  const merged = mergedAreas(sheet.merged);
  const inside = (row: number, column: number): boolean => row >= 0 && row < rows && column >= 0 && column < columns;
  const cell = (row: number, column: number): Cell => cells[row]?.[column] ?? null;
  return {
    rows,
    columns,
    kind: (row, column) => (inside(row, column) ? (kinds[row * columns + column] as CellKind) : empty),
    cell,
    text: (row, column) => {
      const content = cell(row, column);
      return typeof content === "string" ? content.trim() : "";
    },
    value: (row, column) => {
      const content = cell(row, column);
      if (typeof content === "number") return content;
      if (typeof content !== "string" || kinds[row * columns + column] !== written) return NaN;
      return textNumber(content) ?? NaN;
    },
    format: formats.at,
    formula: (row, column) => formulas.get(row * widest + column),
    hasFormulas: formulas.size > 0,
    hasMerged: merged.size > 0,
    merged: (row, column) => merged.get(row * widest + column),
    hiddenRows: new Set((sheet.hidden?.rows ?? []).map((row) => row - 1)),
    tables: [sheet.table ?? []].flat().flatMap(({ area }) => areaOf(area) ?? []),
  };
}

const isEmptyRow = (kinds: Uint8Array, columns: number, row: number): boolean => {
  for (let c = 0; c < columns; c++) if (kinds[row * columns + c] !== empty) return false;
  return true;
};

interface Formats {
  readonly areas: readonly { readonly area: Area; readonly code: string }[];
  readonly at: (row: number, column: number) => string;
}

const isGrid = (at: AtCells): at is readonly (readonly unknown[])[] => Array.isArray(at);

function* atCells(formats: AtCells | undefined, rows: number, columns: number): Breathing<Formats> {
  if (!formats) return { areas: [], at: () => "" };
  if (isGrid(formats)) {
    const areas = [];
    const atATime = rowsAtATime(columns);
    for (let r = 0; r < Math.min(rows, formats.length); r++) {
      if (r % atATime === atATime - 1) yield;
      const row = formats[r] ?? [];
      for (let c = 0; c < Math.min(columns, row.length); c++) {
        const code = row[c];
        if (typeof code === "string" && dated(code))
          areas.push({ area: { row: r, column: c, rows: 1, columns: 1 }, code });
      }
    }
    return {
      areas,
      at: (row, column) => {
        const code = formats[row]?.[column];
        return typeof code === "string" ? code : "";
      },
    };
  }
  const areas = Object.entries(formats).flatMap(([address, code]) => {
    const area = areaOf(address);
    return area && typeof code === "string" ? [{ area, code }] : [];
  });
  return { areas, at: (row, column) => areas.findLast(({ area }) => holds(area, row, column))?.code ?? "" };
}

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

const dates = new Map<string, boolean>();

/** Whether a format code shows a date; codes are few and asked for often. */
function dated(code: string): boolean {
  let known = dates.get(code);
  if (known === undefined) dates.set(code, (known = showsDate(code)));
  return known;
}

function markDates(kinds: Uint8Array, { areas }: Formats, rows: number, columns: number): void {
  for (const { area, code } of areas) {
    const dating = dated(code);
    const endRow = Math.min(rows, area.row + area.rows);
    const endColumn = Math.min(columns, area.column + area.columns);
    for (let r = area.row; r < endRow; r++) {
      for (let c = area.column; c < endColumn; c++) {
        const at = r * columns + c;
        if (kinds[at] === number && dating) kinds[at] = date;
        else if (kinds[at] === date && !dating) kinds[at] = number;
      }
    }
  }
}

function* formulasAt(formulas: AtCells | undefined, rows: number, columns: number): Breathing<Map<number, string>> {
  const found = new Map<number, string>();
  if (!formulas) return found;
  if (isGrid(formulas)) {
    const atATime = rowsAtATime(columns);
    for (let r = 0; r < Math.min(rows, formulas.length); r++) {
      if (r % atATime === atATime - 1) yield;
      const row = formulas[r] ?? [];
      for (let c = 0; c < Math.min(columns, row.length); c++) {
        const formula = row[c];
        if (typeof formula === "string" && formula.charCodeAt(0) === 61) found.set(r * widest + c, formula);
      }
    }
    return found;
  }
  for (const [address, formula] of Object.entries(formulas)) {
    const area = areaOf(address);
    if (!area || typeof formula !== "string") continue;
    for (let r = area.row; r < Math.min(rows, area.row + area.rows); r++) {
      for (let c = area.column; c < Math.min(columns, area.column + area.columns); c++)
        found.set(r * widest + c, formula);
    }
  }
  return found;
}

function mergedAreas(merged: readonly string[] | undefined): Map<number, Area> {
  const found = new Map<number, Area>();
  for (const address of merged ?? []) {
    const area = areaOf(address);
    if (area) found.set(area.row * widest + area.column, area);
  }
  return found;
}
