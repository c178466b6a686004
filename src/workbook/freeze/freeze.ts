import type { Language } from "../../blocks/block";
import { layoutOf } from "../../blocks/layout";
import { plainFormula, type PlainFormula } from "../../formulas/plainFormula";
import { errorCode } from "../../sheet/errorNames";
import { spotAddress } from "../../sheet/place";
import { rangeAt } from "../read/cellsOnSheet";
import { freeSheetName } from "../write/freeSheetName";
import { shownOnceReckoned, sameCells } from "./shownCells";
import { inExcel } from "../session";
import { recordPlan, recordTitle, type FrozenCell, type RecordOrigin } from "./record";
import { replaceCells, type Replacement, type ReplaceOptions } from "./replaceCells";
import type { Shown } from "./cellsAt";
import type { TuluFormula } from "./survey";

/** A formula of ours and what is to stand in its place: its values, or the plain formulas of its cells. */
export interface Freezing {
  readonly of: TuluFormula;
  readonly plain: readonly (readonly PlainFormula[])[] | undefined;
}

/** Errors that a formula may end with; the others say that Excel has not reckoned it. */
const ended = new Set(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!"]);

/** Whether the formula shows what it comes to: while Excel waits for it, or does not know it, there is nothing to freeze. */
export const isReckoned = ({ shows }: TuluFormula): boolean =>
  shows.every((line) =>
    line.every((value) => {
      const code = typeof value === "string" && value.startsWith("#") ? errorCode(value) : undefined;
      return code === undefined || ended.has(code);
    }),
  );

/** The formulas in Excel's own functions, one a cell; undefined where one of them has none. */
export function plainCells({ formula, rows, columns }: TuluFormula): PlainFormula[][] | undefined {
  const cells: PlainFormula[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: PlainFormula[] = [];
    for (let column = 0; column < columns; column++) {
      const plain = plainFormula(formula, { row, column }, { rows, columns });
      if (!plain) return undefined;
      line.push(plain);
    }
    cells.push(line);
  }
  return cells;
}

export interface Frozen {
  readonly cells: number;
  /** How many of them hold a formula now. */
  readonly plain: number;
  /** The sheet that remembers. */
  readonly record: string;
  /** Formulas of Excel's that came to something else, and are ours again. */
  readonly different: readonly string[];
}

/**
 * Puts values, or Excel's own formulas, in the place of formulas of ours, and remembers these on a new sheet. A plain
 * formula that does not come to the same figure gives way to ours again.
 */
export async function freeze(
  freezings: readonly Freezing[],
  origin: RecordOrigin,
  language: Language,
  options: Omit<ReplaceOptions, "record"> = {},
): Promise<Awaited<ReturnType<typeof replaceCells<Frozen>>>> {
  const taken = await sheetNames();
  const plan = recordPlan(freezings.flatMap(frozenCells), origin, language);
  const sheet = freeSheetName(recordTitle[language], taken);
  const record = layoutOf(plan, { sheet, row: 0, column: 0 });
  const replacements = freezings.map(replacementOf);
  const written = freezings.filter(({ plain }) => plain !== undefined).map(({ of }) => of);
  return replaceCells(
    replacements,
    async (context) => {
      const different = await oursAgain(context, written);
      return {
        cells: freezings.reduce((cells, { of }) => cells + of.rows * of.columns, 0),
        plain: written.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
        record: sheet,
        different,
      };
    },
    { ...options, record },
  );
}

/** Where Excel's own formulas come to something else, ours are put back, until what is left agrees. */
async function oursAgain(context: Excel.RequestContext, written: readonly TuluFormula[]): Promise<string[]> {
  const different: TuluFormula[] = [];
  let left = written;
  for (;;) {
    const shown = await shownOnceReckoned(context, left);
    const wrong = left.filter((of) => !sameCells(of.shows, shown.get(of) ?? []));
    if (wrong.length === 0) return different.map(({ sheet, row, column }) => `${sheet}!${spotAddress(row, column)}`);
    for (const { sheet, row, column, rows, columns, formula } of wrong) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (rows * columns > 1) rangeAt(worksheet, { row, column, rows, columns }).clear("Contents");
      worksheet.getCell(row, column).formulas = [[formula]];
    }
    // Each round puts back what the last has found.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    different.push(...wrong);
    left = left.filter((of) => !wrong.includes(of));
  }
}

const sheetNames = (): Promise<string[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const frozenCells = ({ of, plain }: Freezing): FrozenCell[] =>
  of.shows.flatMap((line, r) =>
    line.map((showed, c) => ({
      sheet: of.sheet,
      row: of.row + r,
      column: of.column + c,
      formula: r === 0 && c === 0 ? of.formula : undefined,
      from: { row: of.row, column: of.column },
      showed,
      plain: plain?.[r]?.[c]?.formula,
    })),
  );

const replacementOf = ({ of, plain }: Freezing): Replacement => ({
  sheet: of.sheet,
  row: of.row,
  column: of.column,
  rows: of.rows,
  columns: of.columns,
  holds: of.formula,
  inputs: plain?.map((line) => line.map(({ formula }) => formula)) ?? of.shows.map((line) => line.map(asConstant)),
  before: of.shows.map((line, r) => line.map((_, c) => (r === 0 && c === 0 ? of.formula : ""))),
});

/** What a cell shows, as a constant: an error by a formula that is it, a text as that text and nothing else. */
function asConstant(value: Shown): Shown {
  if (typeof value !== "string") return value;
  const code = value.startsWith("#") ? errorCode(value) : undefined;
  return code === undefined ? `'${value}` : `=${code}`;
}
