import { columnLetters } from "../sheet/place";
import { rowsAtATime, type Breathing } from "./breathing";
import { date, number, written } from "./cellKind";
import { columnScale } from "./columnScale";
import { formatLook } from "./figureLook";
import type { Measures } from "./measures";
import type { ColumnReading, Corrections, Doubt, Oddity, Role } from "./reading";
import { mayBeNegative, natureOf, type FigureLook } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import type { TableLayout } from "./tableLayout";

/** The body's lines: what each holds, where figures are missing and which cells need a word. */
export interface BodyLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** One line of the body: a column; across, a row. */
interface Line {
  readonly at: string;
  readonly heading: string;
  readonly role: Role;
  readonly length: number;
  readonly row: (place: number) => number;
  readonly column: (place: number) => number;
}

export function* columnReadings(
  grid: SheetGrid,
  layout: TableLayout,
  { orientation, of, measure }: Measures,
  body: BodyLines,
  unit: string,
  corrections: Corrections,
): Breathing<{ readonly columns: ColumnReading[]; readonly doubts: Doubt[] }> {
  const doubts: Doubt[] = [];
  const across = orientation === "across";
  const lines = (across ? body.rows : body.columns).map((line): Line => ({
    at: across ? String(line + 1) : columnLetters(line),
    heading: of.get(line)?.heading ?? (across ? layout.labelText(line) : ""),
    role: of.get(line)?.role ?? "unknown",
    length: across ? body.columns.length : body.rows.length,
    row: across ? () => line : (place) => body.rows[place] ?? 0,
    column: across ? (place) => body.columns[place] ?? 0 : () => line,
  }));
  const columns: ColumnReading[] = [];
  for (const line of lines) {
    const role = corrections.roles?.[line.at] ?? line.role;
    const words = orientation === "cross" && measure !== "" ? `${line.heading} ${measure}` : line.heading;
    const { look, missing, odd } = yield* lookThrough(grid, line, !mayBeNegative(role, words), across);
    const { scale, unsure } = columnScale(role, words, unit, look);
    if (unsure) doubts.push({ about: "scale", at: line.at });
    if (role === "unknown") doubts.push({ about: "role", at: line.at });
    columns.push({
      at: line.at,
      heading: line.heading === "" ? null : line.heading,
      role,
      scale: corrections.scales?.[line.at] ?? scale,
      nature: natureOf(role, words),
      missing,
      odd,
    });
  }
  return { columns, doubts };
}

/** One pass over a line: how its figures look, where there are none, and which need a word. */
function* lookThrough(grid: SheetGrid, line: Line, noNegatives: boolean, across: boolean) {
  const missing: (number | string)[] = [];
  const odd: Record<string, Oddity> = {};
  let [least, most, first] = [Infinity, -Infinity, -1];
  let [whole, oneDecimal, dates, texts] = [true, true, 0, 0];
  const atATime = rowsAtATime(1);
  for (let place = 0; place < line.length; place++) {
    if (place % atATime === atATime - 1) yield;
    const [row, column] = [line.row(place), line.column(place)];
    const kind = grid.kind(row, column);
    const name = across ? columnLetters(column) : row + 1;
    if (kind !== number && kind !== date && kind !== written) {
      missing.push(name);
      continue;
    }
    const value = grid.value(row, column);
    if (first === -1) first = place;
    if (value < least) least = value;
    if (value > most) most = value;
    if (whole && !Number.isInteger(value)) whole = false;
    if (oneDecimal && Math.abs(value * 10 - Math.round(value * 10)) >= 1e-9) oneDecimal = false;
    if (kind === date) dates++;
    if (kind === written) {
      texts++;
      odd[String(name)] = "text number";
    } else if (noNegatives && value < 0) odd[String(name)] = "negative";
  }
  const figures = line.length - missing.length;
  const at = Math.max(first, 0);
  const look: FigureLook = {
    dates: dates * 2 > figures,
    ...formatLook(grid, line.row(at), line.column(at), texts * 2 > figures),
    whole,
    oneDecimal,
    least,
    most: Math.max(Math.abs(least), Math.abs(most)),
    some: figures > 0,
  };
  return { look, missing, odd };
}
