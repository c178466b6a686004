import { isOptional, type Card, type ResultColumn } from "../../functions/card";
import { englishCall } from "../../functions/call/notation";
import { numberFormat } from "../../sheet/numberFormat";
import type { BlockPlan, Formula, PlanCell, Reference, TablePlan } from "../../blocks/plan";
import { call, guarded, guardedRows, holesKept, scaled, source, type Hole, type Part } from "../../blocks/formula";
import type { Block } from "../../functions/call/evaluate";
import type { CallPreview } from "./callPreview";
import type { Entry, RangeEntry } from "../../sheet/entry";

/** One formula for each row with single cells in it, or one formula that spills over all of them. */
export type FormulaShape = "eachRow" | "oneFormula";

export interface Call {
  readonly card: Card;
  readonly entries: readonly Entry[];
  readonly preview: CallPreview;
  readonly decimals: number | undefined;
  readonly hole: Hole;
  /** How this Excel hands empty cells to functions, where that is known: as 0, a list's holes are kept by hand. */
  readonly emptyCells?: "zero" | "nothing" | undefined;
  readonly heading: (column: ResultColumn) => string;
}

/** Whether the call can be written row by row: its numbers stand in columns, and each row has a result of its own. */
export function canBeEachRow({ card, entries, preview }: Call): boolean {
  const { shape } = card.result;
  if ((shape !== "figure" && shape !== "line") || preview.block.length < 2) return false;
  return entries.every(
    (entry, place) => !isNumbers(card, place) || entry.kind !== "range" || entry.place.columns === 1,
  );
}

const isNumbers = (card: Card, place: number): boolean => card.parameters[place]?.kind === "number";

/** The table whose columns the row formulas can read by name; undefined when the ranges are not all of one table. */
export function tableOf(shaped: Call): string | undefined {
  const rows = columnsOf(shaped);
  const [first] = rows;
  if (shaped.card.result.shape !== "figure" || !canBeEachRow(shaped) || !first?.table) return undefined;
  const name = first.table.name;
  return rows.every(({ table }) => table?.name === name && table.columns.length === 1) ? name : undefined;
}

/** The ranges that are read row by row. */
const columnsOf = ({ card, entries }: Call): readonly RangeEntry[] =>
  entries.filter(
    (entry, place): entry is RangeEntry => entry.kind === "range" && isNumbers(card, place) && entry.place.rows > 1,
  );

/** The call itself for one row of the ranges, or for all of them. */
export function callFormula(shaped: Call, row?: number): Formula {
  return call(`TULU.${shaped.card.name}`, ...partsOf(shaped, row));
}

/** The call as it is written: nothing is shown while a cell that it reads is empty. */
export function guardedFormula(shaped: Call, row?: number): Formula {
  const { card, entries } = shaped;
  const work = callFormula(shaped, row);
  const ranges = entries.filter(
    (entry, place): entry is RangeEntry =>
      entry.kind === "range" && isNumbers(card, place) && !isOptional(card.parameters[place]!),
  );
  if (row === undefined && shaped.preview.block.length > 1)
    return guardedRows(ranges.map(wholeSource), work, shaped.hole);
  return guarded(
    ranges.filter(({ place }) => place.columns === 1).map((entry) => rowSource(entry, row)),
    work,
    shaped.hole,
  );
}

function partsOf(shaped: Call, row: number | undefined): readonly Part[] {
  const { card, entries } = shaped;
  const parts = card.parameters.map((_, place): Part => {
    const entry = entries[place];
    if (entry?.kind === "range") {
      const read = isNumbers(card, place)
        ? row === undefined
          ? wholeSource(entry)
          : rowSource(entry, row)
        : fixedSource(entry, row);
      return figures(shaped, place, entry, read);
    }
    return entry?.kind === "value" ? constant(card, place, entry.value) : "";
  });
  while (parts.at(-1) === "") parts.pop();
  return parts;
}

/** Whether this Excel would fill an argument's holes with 0, and no guard shows nothing in their place. */
const unguardedHoles = ({ card, entries, emptyCells }: Call, place: number): boolean => {
  const entry = entries[place];
  const hasGuard = isNumbers(card, place) && !isOptional(card.parameters[place]!);
  return emptyCells === "zero" && entry?.kind === "range" && entry.contents.empty > 0 && !hasGuard;
};

const figures = (shaped: Call, place: number, { scale }: RangeEntry, read: Reference): Formula =>
  unguardedHoles(shaped, place) ? holesKept(read, scale) : scaled(read, scale);

/** A constant as Excel's English formula text has it; the notation knows the quotes and the decimals. */
function constant(card: Card, place: number, value: number | boolean | string): string {
  const args = card.parameters.map((_, at) => (at === place ? value : null)).slice(0, place + 1);
  return englishCall(card, args).slice(`=TULU.${card.name}(`.length, -1).slice(place);
}

function rowSource({ place }: RangeEntry, row: number | undefined): Reference {
  if (row === undefined) return source(place);
  if (place.rows === 1) return source(place, "fixed");
  return source({ ...place, row: place.row + row, rows: 1 });
}

const wholeSource = ({ place, table }: RangeEntry): Reference =>
  table?.columns.length === 1
    ? { to: "column", table: table.name, column: table.columns[0] ?? "", whole: true }
    : source(place);

/** Lists and tables stay where they are when a formula is filled down. */
const fixedSource = (entry: RangeEntry, row: number | undefined): Reference =>
  entry.table?.columns.length === 1 ? wholeSource(entry) : source(entry.place, row === undefined ? "free" : "fixed");

/** The plan: headings on top where there is room for them, then the formulas. */
export function callPlan(shaped: Call, shape: FormulaShape, headings: boolean, aligned: boolean): BlockPlan {
  const { card, preview } = shaped;
  const columns = givenColumns(card, preview.block);
  const head = headings
    ? [columns.map((column): PlanCell => ({ role: "heading", value: shaped.heading(column) }))]
    : [];
  const formats = columns.map(({ unit }) => numberFormat(unit, shaped.decimals));
  const width = preview.block[0]?.length ?? 1;
  const cellOf = (formula: Formula, rows: number): PlanCell => ({
    role: "figure",
    formula,
    ...(formats[0] === undefined ? {} : { format: formats[0] }),
    ...(formats.length > 1 ? { formats } : {}),
    ...(rows * width > 1 ? { spill: { rows, columns: width } } : {}),
  });
  const rows =
    shape === "eachRow"
      ? preview.block.map((_, row) => [cellOf(guardedFormula(shaped, row), 1)])
      : [[cellOf(guardedFormula(shaped), preview.block.length)]];
  return { kind: "block", title: `TULU ${card.name}`, rows: [...head, ...rows], ...(aligned && { aligned: "rows" }) };
}

/** The call in a row of the table, reading the row's own cells by the columns' names. */
export function tableCall(shaped: Call, table: string): Formula {
  return call(`TULU.${shaped.card.name}`, ...tableParts(shaped, table));
}

function tableParts(shaped: Call, table: string): readonly Part[] {
  const { card, entries } = shaped;
  const parts = entries.map((entry, place): Part => {
    if (entry.kind === "range" && entry.table && isNumbers(card, place) && entry.place.rows > 1) {
      return scaled({ to: "column", table, column: entry.table.columns[0] ?? "", whole: false }, entry.scale);
    }
    if (entry.kind === "range") return figures(shaped, place, entry, fixedSource(entry, 0));
    return entry.kind === "value" ? constant(card, place, entry.value) : "";
  });
  while (parts.at(-1) === "") parts.pop();
  return parts;
}

/** The plan for a column of the table itself. */
export function tablePlan(shaped: Call, table: string): TablePlan {
  const [column] = shaped.card.result.columns;
  const unit = column?.unit ?? "number";
  const read = tableParts(shaped, table)
    .flatMap((part): readonly (string | Reference)[] =>
      typeof part === "object" ? ("to" in part ? [part] : part) : [],
    )
    .filter((part) => typeof part === "object" && part.to === "column" && !part.whole);
  return {
    kind: "table",
    title: `TULU ${shaped.card.name}`,
    table,
    columns: [
      {
        heading: column ? shaped.heading(column) : shaped.card.name,
        formula: guarded(read, tableCall(shaped, table), shaped.hole),
        format: numberFormat(unit, shaped.decimals),
        unit,
      },
    ],
  };
}

/** The columns that come out of this call: the last may need an argument that was not given. */
const givenColumns = (card: Card, block: Block): readonly ResultColumn[] =>
  card.result.columns.slice(0, card.result.columns.length === 1 ? 1 : (block[0]?.length ?? 1));
