import type { Unit } from "../sheet/unit";
import { changeFormat, numberFormat } from "../sheet/numberFormat";
import type { Place } from "../sheet/place";
import type { Column, LabelColumn } from "./entryValue";
import type { Formula, PlanCell, PlanRow, Role } from "./plan";
import { guarded, scaled, source } from "./formula";

/** An assumption: a cell of the workbook, which is then referred to, or a number that was typed. */
export type Given = ScaledPlace | number;

/** Cells, what to multiply them by to get ones or a fraction, and what stands over and beside them. */
export interface ScaledPlace extends Place {
  readonly scale?: number;
  readonly heading?: string;
  readonly labels?: LabelColumn;
}

/** A text in a role. */
export const text = (role: Role, value: string): PlanCell => ({ role, value });
export const label = (value: string): PlanCell => text("label", value);
export const headings = (...values: readonly string[]): PlanRow => values.map((value) => text("heading", value));
/** Headings of the columns that answer what is asked: a narrow pane shows them first. */
export const answers = (...values: readonly string[]): PlanRow =>
  values.map((value) => ({ ...text("heading", value), answer: true }));
export const section = (value: string, columns: number): PlanRow => [
  text("section", value),
  ...Array.from({ length: columns - 1 }, () => text("section", "")),
];
export const notes = (values: readonly string[]): PlanRow[] => values.map((value) => [text("note", value)]);
export const emptyRow: PlanRow = [];

interface FigureOptions {
  readonly name?: string;
  readonly role?: Role;
  readonly decimals?: number;
  /** + or − in front. */
  readonly change?: true;
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A formula with its unit's number format. */
export function figure(unit: Unit, work: Formula, options: FigureOptions = {}): PlanCell {
  const { name, role = "figure", decimals, change, spill } = options;
  return {
    role,
    formula: work,
    format: change ? changeFormat(unit, decimals) : numberFormat(unit, decimals),
    ...(name === undefined ? {} : { name }),
    ...(spill === undefined ? {} : { spill }),
  };
}

/** An assumption in a cell of its own: a live reference to the workbook, or the number itself. */
export function input(name: string, given: Given, unit: Unit, decimals?: number): PlanCell {
  const cell = { role: "input", name, format: numberFormat(unit, decimals) } as const;
  return typeof given === "number"
    ? { ...cell, value: given }
    : { ...cell, formula: scaled(source(given), given.scale) };
}

/** A labelled assumption. */
export const assumption = (words: string, name: string, given: Given, unit: Unit, decimals?: number): PlanRow => [
  label(words),
  input(name, given, unit, decimals),
];

/** One row's cell of a column of the workbook. */
export const rowOf = (column: Place, row: number): Place => ({ ...column, row: column.row + row, rows: 1 });

/** The k-th cell of a row, or of a column. */
export const nthCell = (line: Place, k: number): Place =>
  line.rows === 1 ? { ...line, column: line.column + k, columns: 1 } : rowOf(line, k);

/** One row's figure of a column, in ones or as a fraction; nothing where it is empty. */
export function copiedRow({ place, scale = 1 }: Column, row: number): Formula {
  const cell = source(rowOf(place, row));
  return guarded([cell], scaled(cell, scale));
}

/** The same as a cell of the block. */
export const copiedFigure = (unit: Unit, column: Column, row: number, options: FigureOptions): PlanCell => ({
  ...figure(unit, copiedRow(column, row), options),
  copied: true,
});

/** What stands in a cell of the workbook, and nothing where it is empty: a plain reference would give 0. */
export const copied = (place: Place): Formula => guarded([source(place)], [source(place)]);

/** The name of a price with the year it is of, where that is told or stands in its heading. */
export function pricedIn(words: string, given: Given, year: string | undefined): string {
  const told = year?.trim() ?? (typeof given === "object" ? yearIn(given.heading) : undefined);
  return told === undefined || told === "" ? words : `${words} (${told})`;
}

const yearIn = (heading = ""): string | undefined =>
  /(?<!\d)(?:19|20)\d{2}(?:[KMkm]\d{1,2})?(?!\d)/u.exec(heading)?.[0];

/** The period that an assumption is of: the name of its row, or the year in its heading; undefined where neither is. */
export function periodOf(given: Given | undefined): PlanCell | undefined {
  if (typeof given !== "object") return undefined;
  if (given.labels) return rowLabel(given.labels, 0);
  const year = yearIn(given.heading);
  return year === undefined ? undefined : label(year);
}

/** The name of a row as it stands beside the data; its number where the data has none. */
export function rowLabel(labels: LabelColumn | undefined, row: number, name?: string): PlanCell {
  const named = name === undefined ? {} : { name };
  if (!labels) return { role: "label", value: row + 1, ...named };
  const format = labels.format === undefined ? {} : { format: labels.format };
  return { role: "label", formula: copied(rowOf(labels.place, row)), ...format, ...named };
}

/** A cell that a formula spills into: it has a name and nothing else. */
export const spilledInto = (name: string): PlanCell => ({ role: "figure", name });
