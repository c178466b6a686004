import type { Call } from "./arguments";
import type { Card, Figure, Outcome } from "../card";
import { figureColumn, isPlain } from "./figureColumn";
import { asRefusal, givenColumns, tidy, tidyLine, type Block, type Compute } from "./outcomes";
import { sizeOf, type NumberColumn } from "./reading";
import { Refusal, wrongValue } from "../refusal";

/** A column of numbers and how far to step in it for the next row and column: not at all where it stretches. */
interface Stretched {
  readonly place: number;
  readonly values: Float64Array;
  readonly refusals: ReadonlyMap<number, Refusal> | undefined;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** Calls compute once for each element of the arguments, stretched to one shape. */
export function eachElement(card: Card, call: Call): Block {
  const line = card.result.shape === "line";
  const columns = call.columns.map(({ place, column }) => ({
    place,
    column: line ? uprightLine(card, place, column) : column,
  }));
  const { rows, width } = commonShape(card, columns);
  const stretched = columns.map(({ place, column }): Stretched => ({
    place,
    values: column.values,
    refusals: column.refusals,
    rowStep: column.rows === 1 ? 0 : column.columns,
    columnStep: column.columns === 1 ? 0 : 1,
  }));
  return line ? lineRows(card, call, stretched, rows) : figureRows(card, call, stretched, rows, width);
}

/** A function of k figures takes a cell, a column or a row; a row is taken as a column. */
function uprightLine(card: Card, place: number, column: NumberColumn): NumberColumn {
  if (column.columns === 1) return column;
  if (column.rows === 1) return { ...column, rows: column.columns, columns: 1 };
  throw wrongValue(
    `${card.parameters[place]?.name} er ${sizeOf(column)}. ${card.name} giver flere tal pr. linje: vælg én kolonne eller én række.`,
  );
}

function commonShape(card: Card, columns: Call["columns"]): { rows: number; width: number } {
  let rows = 1;
  let width = 1;
  for (const { column } of columns) {
    rows = Math.max(rows, column.rows);
    width = Math.max(width, column.columns);
  }
  for (const { place, column } of columns) {
    if ((column.rows !== 1 && column.rows !== rows) || (column.columns !== 1 && column.columns !== width)) {
      const other = columns.find((c) => (column.rows !== 1 && c.column.rows === rows) || c.column.columns === width);
      const names = [place, other?.place ?? 0].map((p) => card.parameters[p]?.name);
      throw wrongValue(
        `${names[0]} er ${sizeOf(column)} og ${names[1]} er ${sizeOf(other?.column ?? column)}. Vælg områder af samme størrelse.`,
      );
    }
  }
  return { rows, width };
}

/** One figure for each element, in the arguments' shape. */
function figureRows(card: Card, call: Call, stretched: readonly Stretched[], rows: number, width: number): Block {
  const unusable = stretched.filter(({ refusals }) => refusals !== undefined);
  const places = stretched.map(({ place }) => place);
  if (width === 1 && isPlain(places, call.values)) {
    const refused = unusable.length === 0 ? undefined : (row: number) => refusalAt(unusable, row, 0);
    return figureColumn(card, call.values, stretched, rows, refused);
  }
  const at = computedAt(card, call, stretched);
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    // A literal grows its row as figures from the start; an array of `width` holes would be rebuilt for each row.
    const cells: Outcome[] = [refusalAt(unusable, row, 0) ?? guarded(card, at, row, 0)];
    for (let column = 1; column < width; column++) {
      cells.push(refusalAt(unusable, row, column) ?? guarded(card, at, row, column));
    }
    block[row] = cells;
  }
  return block;
}

/** k figures for each element, one line each; a bad line has its refusal in all k cells. */
function lineRows(card: Card, call: Call, stretched: readonly Stretched[], rows: number): Block {
  const at = computedAt(card, call, stretched);
  const unusable = stretched.filter(({ refusals }) => refusals !== undefined);
  const values = call.values.slice();
  for (const { place, values: column } of stretched) values[place] = column[0];
  const width = givenColumns(card, values).length;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    let refusal = refusalAt(unusable, row, 0);
    if (refusal === undefined) {
      try {
        block[row] = tidyLine(at(row, 0) as Outcome[]);
        continue;
      } catch (reason) {
        refusal = asRefusal(card, reason);
      }
    }
    block[row] = new Array<Outcome>(width).fill(refusal);
  }
  return block;
}

/** What compute makes of one element. */
type ComputedAt = (row: number, column: number) => unknown;

const numberAt = ({ values, rowStep, columnStep }: Stretched, row: number, column: number): number =>
  values[row * rowStep + column * columnStep] as number;

/**
 * Calls compute with an element's numbers. Where up to three columns come first, as in most functions, the arguments are
 * written out: to fill a list and spread it costs more than a division.
 */
function computedAt(card: Card, { values }: Call, stretched: readonly Stretched[]): ComputedAt {
  const compute = card.compute as Compute;
  const places = stretched.map(({ place }) => place);
  if (isPlain(places, values)) {
    const [first, second, third] = stretched as [Stretched, Stretched?, Stretched?];
    const [, b, c, d, e] = values;
    const a = (row: number, column: number): number => numberAt(first, row, column);
    if (second === undefined) return (row, column) => compute(a(row, column), b, c, d, e);
    if (third === undefined) return (row, column) => compute(a(row, column), numberAt(second, row, column), c, d, e);
    return (row, column) => compute(a(row, column), numberAt(second, row, column), numberAt(third, row, column), d, e);
  }
  const given = values.slice();
  return (row, column) => {
    for (const one of stretched) given[one.place] = numberAt(one, row, column);
    return compute(...given);
  };
}

/** Why the element's numbers cannot be used: missing before wrong. */
function refusalAt(unusable: readonly Stretched[], row: number, column: number): Refusal | undefined {
  let refusal: Refusal | undefined;
  for (const { refusals, rowStep, columnStep } of unusable) {
    const here = refusals?.get(row * rowStep + column * columnStep);
    if (here !== undefined && (refusal === undefined || (here.code === "#N/A" && refusal.code !== "#N/A"))) {
      refusal = here;
    }
  }
  return refusal;
}

function guarded(card: Card, at: ComputedAt, row: number, column: number): Outcome {
  try {
    return tidy(at(row, column) as Figure);
  } catch (reason) {
    return asRefusal(card, reason);
  }
}
