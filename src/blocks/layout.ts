import { columnLetters, lastColumn, lastRow, quotedSheet, type Area, type Place, type Spot } from "../sheet/place";
import { columnInBrackets } from "../formulas/reference";
import type { Anchor, BlockPlan, Formula, PlanCell, Reference, Role } from "./plan";
import { typedText } from "./typedText";

/** One cell as it is handed to Excel. */
export interface LaidCell {
  /** "=…" in English, a value, or a text that stays text. */
  readonly input: string | number | boolean;
  readonly format: string | undefined;
  readonly role: Role;
  /** A heading over an answer. */
  readonly answer: boolean;
}

/** A block at its place: the cells to write, and every cell that will be filled, spilled ones too. */
export interface Layout {
  readonly place: Place;
  /** Rows and columns of `place`; null is left as it is. */
  readonly cells: readonly (readonly (LaidCell | null)[])[];
  /** Number formats of the same cells, and of those that formulas spill into. */
  readonly formats: readonly (readonly (string | null)[])[];
  /** Whether a cell of `place` is written or spilled into. */
  readonly fills: (row: number, column: number) => boolean;
  /** Whether a cell of `place` shows a figure or a text that a formula gives; names that are copied do not count. */
  readonly reckons: (row: number, column: number) => boolean;
  /** The areas that formulas spill over. */
  readonly spills: readonly Area[];
}

/** Puts a plan at a place: names become addresses. */
export function layoutOf(plan: BlockPlan, home: Spot): Layout {
  const names = namedCells(plan);
  const size = sizeOf(plan);
  const place = { sheet: home.sheet, row: home.row, column: home.column, ...size };
  const filled = new Set<number>();
  const reckoned = new Set<number>();
  const spills: Area[] = [];
  const at = (row: number, column: number): number => row * size.columns + column;
  const formats = Array.from({ length: size.rows }, () => new Array<string | null>(size.columns).fill(null));
  const cells = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column): LaidCell | null => {
      const cell = plan.rows[row]?.[column] ?? null;
      if (!cell || (cell.formula === undefined && cell.value === undefined)) return null;
      const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
      if (cell.spill) spills.push({ row: home.row + row, column: home.column + column, rows, columns });
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
          filled.add(at(row + r, column + c));
          if (cell.formula && cell.format !== undefined && !cell.copied) reckoned.add(at(row + r, column + c));
          const line = formats[row + r];
          if (line) line[column + c] = cell.formats?.[c] ?? cell.format ?? null;
        }
      }
      return laidCell(cell, home, names);
    }),
  );
  return {
    place,
    cells,
    formats,
    fills: (row, column) => column >= 0 && column < size.columns && filled.has(at(row, column)),
    reckons: (row, column) => reckoned.has(at(row, column)),
    spills,
  };
}

/** The input is made when it is first asked for: looking at a place or showing the first rows needs few of them. */
function laidCell(cell: PlanCell, home: Spot, names: Names): LaidCell {
  let input: LaidCell["input"] | undefined;
  return {
    get input() {
      return (input ??= inputOf(cell, home, names));
    },
    format: cell.format,
    role: cell.role,
    answer: cell.answer === true,
  };
}

/** Rows and columns of a plan, what its formulas spill over included. */
export function sizeOf(plan: BlockPlan): { rows: number; columns: number } {
  let rows = plan.rows.length;
  let columns = 1;
  plan.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      rows = Math.max(rows, row + (cell?.spill?.rows ?? 1));
      columns = Math.max(columns, column + (cell?.spill?.columns ?? 1));
    }),
  );
  return { rows, columns };
}

type Names = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

function namedCells(plan: BlockPlan): Names {
  const names = new Map<string, { row: number; column: number }>();
  plan.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell?.name === undefined) return;
      if (names.has(cell.name)) throw new Error(`Two cells of the plan are named ${cell.name}.`);
      names.set(cell.name, { row, column });
    }),
  );
  return names;
}

function inputOf(cell: PlanCell, home: Spot, names: Names): string | number | boolean {
  if (cell.formula) return `=${formulaText(cell.formula, home, names)}`;
  return typeof cell.value === "string" ? typedText(cell.value) : (cell.value ?? "");
}

/** A formula of a table's column has no named cells: only sources and columns. */
export const formulaText = (formula: Formula, home: Spot, names: Names = new Map()): string =>
  formula.map((part) => (typeof part === "string" ? part : referenceText(part, home, names))).join("");

function referenceText(reference: Reference, home: Spot, names: Names): string {
  switch (reference.to) {
    case "cell":
      return anchored({ ...spotOf(reference.name, home, names), rows: 1, columns: 1 }, reference.anchor);
    case "span": {
      const from = spotOf(reference.from, home, names);
      const until = spotOf(reference.until, home, names);
      const area = { ...from, rows: until.row - from.row + 1, columns: until.column - from.column + 1 };
      return anchored(area, reference.anchor);
    }
    case "source": {
      const { place, anchor } = reference;
      return (place.sheet === home.sheet ? "" : `${quotedSheet(place.sheet)}!`) + anchored(place, anchor);
    }
    case "column": {
      const column = columnInBrackets(reference.column);
      if (reference.whole) return `${reference.table}[${column}]`;
      return `${reference.table}[@[${column}]]`;
    }
  }
}

function spotOf(name: string, home: Spot, names: Names): { row: number; column: number } {
  const spot = names.get(name);
  if (!spot) throw new Error(`The plan has no cell named ${name}.`);
  return { row: home.row + spot.row, column: home.column + spot.column };
}

function anchored(area: Area, anchor: Anchor): string {
  const letters = anchor === "fixed" || anchor === "fixedColumn" ? "$" : "";
  const digits = anchor === "fixed" || anchor === "fixedRow" ? "$" : "";
  const { row, column, rows, columns } = area;
  const from = letters + columnLetters(column);
  const until = letters + columnLetters(column + columns - 1);
  if (rows >= lastRow) return `${from}:${until}`;
  const bottom = digits + String(row + rows);
  if (columns >= lastColumn) return `${digits}${row + 1}:${bottom}`;
  const first = `${from}${digits}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${until}${bottom}`;
}
