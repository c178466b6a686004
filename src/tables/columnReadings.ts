import { columnLetters } from "../sheet/place";
import { isNumber, mark, number, date, written } from "./cellKind";
import { columnProfile } from "./columnProfile";
import { columnScale } from "./columnScale";
import { figureLook, firstFigureRow, rowFigures, type Measures } from "./measures";
import type { ColumnReading, Corrections, Doubt, Oddity, Role } from "./reading";
import { mayBeNegative, natureOf } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import type { TableLayout } from "./tableLayout";

/** The body's lines: what each holds, where figures are missing and which cells need a word. */
export interface BodyLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface Line {
  readonly at: string;
  readonly heading: string;
  readonly role: Role;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly name: number | string }[];
}

export function columnReadings(
  grid: SheetGrid,
  layout: TableLayout,
  { orientation, of, measure }: Measures,
  body: BodyLines,
  unit: string,
  corrections: Corrections,
): { readonly columns: ColumnReading[]; readonly doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const across = orientation === "across";
  const lines: Line[] = across
    ? body.rows.map((row) => ({
        at: String(row + 1),
        heading: of.get(row)?.heading ?? layout.labelText(row),
        role: of.get(row)?.role ?? "unknown",
        cells: body.columns.map((column) => ({ row, column, name: columnLetters(column) })),
      }))
    : body.columns.map((column) => ({
        at: columnLetters(column),
        heading: of.get(column)?.heading ?? "",
        role: of.get(column)?.role ?? "unknown",
        cells: body.rows.map((row) => ({ row, column, name: row + 1 })),
      }));
  const columns = lines.map((line, place): ColumnReading => {
    const look = across
      ? rowFigures(grid, layout, body.rows[place] ?? 0)
      : (() => {
          const column = body.columns[place] ?? 0;
          return figureLook(grid, columnProfile(grid, column, body.rows), firstFigureRow(grid, body.rows, column));
        })();
    const role = corrections.roles?.[line.at] ?? line.role;
    const words = orientation === "cross" && measure.text !== "" ? `${line.heading} ${measure.text}` : line.heading;
    const { scale, unsure } = columnScale(role, words, unit, { ...look, oneDecimal: oneDecimal(grid, line) });
    if (unsure) doubts.push({ about: "scale", at: line.at });
    if (role === "unknown") doubts.push({ about: "role", at: line.at });
    return {
      at: line.at,
      heading: line.heading === "" ? null : line.heading,
      role,
      scale: corrections.scales?.[line.at] ?? scale,
      nature: natureOf(role, words),
      missing: line.cells.filter(({ row, column }) => !holdsFigure(grid, row, column)).map(({ name }) => name),
      odd: oddCells(grid, line, role, words),
    };
  });
  return { columns, doubts };
}

const holdsFigure = (grid: SheetGrid, row: number, column: number): boolean => {
  const kind = grid.kind(row, column);
  return kind === number || kind === date || kind === written;
};

function oddCells(grid: SheetGrid, { cells }: Line, role: Role, heading: string): Record<string, Oddity> {
  const odd: Record<string, Oddity> = {};
  const negatives = mayBeNegative(role, heading);
  for (const { row, column, name } of cells) {
    const kind = grid.kind(row, column);
    if (kind === written) odd[String(name)] = "text number";
    else if (!negatives && kind === number && grid.value(row, column) < 0) odd[String(name)] = "negative";
  }
  return odd;
}

/** Whether no figure has more than one decimal. */
function oneDecimal(grid: SheetGrid, { cells }: Line): boolean {
  return cells.slice(0, 200).every(({ row, column }) => {
    if (!isNumber(grid.kind(row, column))) return true;
    const ten = grid.value(row, column) * 10;
    return Math.abs(ten - Math.round(ten)) < 1e-9;
  });
}

export const isMark = (grid: SheetGrid, row: number, column: number): boolean => grid.kind(row, column) === mark;
