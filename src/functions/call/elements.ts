import type { Call } from "./arguments";
import type { Card, Figure, Outcome } from "../card";
import { columnRows, type RowShape, type StretchedColumn } from "./columnRows";
import { asRefusal, givenColumns, tidy, tidyLine, type Block, type Compute } from "./outcomes";
import { sizeOf, type NumberColumn } from "./reading";
import { wrongValue, type Refusal } from "../refusal";

/** A column of numbers and how far to step in it for the next row and column: not at all where it stretches. */
interface Stretched extends StretchedColumn {
  readonly refusals: ReadonlyMap<number, Refusal> | undefined;
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

const figureShape: RowShape = {
  // Numbers apart from the rest, so that a column of them stays numbers in the engine's memory.
  of: (figure) => (typeof figure === "number" && figure - figure === 0 ? [figure + 0] : [tidy(figure as Figure)]),
  refused: (refusal) => [refusal],
};

/** One figure for each element, in the arguments' shape. */
function figureRows(card: Card, call: Call, stretched: readonly Stretched[], rows: number, width: number): Block {
  const refused = refusedAt(stretched);
  if (width === 1) return columnRows(card, call.values, stretched, rows, figureShape, refused);
  const given = call.values.slice();
  const outcomeAt = (row: number, column: number): Outcome => {
    const refusal = refused?.(row, column);
    if (refusal !== undefined) return refusal;
    for (const { place, values, rowStep, columnStep } of stretched) {
      given[place] = values[row * rowStep + column * columnStep];
    }
    try {
      return tidy((card.compute as Compute)(...given) as Figure);
    } catch (reason) {
      return asRefusal(card, reason);
    }
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => outcomeAt(row, column)),
  );
}

/** k figures for each element, one line each; a bad line has its refusal in all k cells. */
function lineRows(card: Card, call: Call, stretched: readonly Stretched[], rows: number): Block {
  const values = call.values.slice();
  for (const { place, values: column } of stretched) values[place] = column[0];
  const width = givenColumns(card, values).length;
  const shape: RowShape = {
    of: (line) => tidyLine(line as Outcome[]),
    refused: (refusal) => new Array<Outcome>(width).fill(refusal),
  };
  return columnRows(card, call.values, stretched, rows, shape, refusedAt(stretched));
}

/** Why an element's numbers cannot be used, missing before wrong; undefined where all of them can. */
function refusedAt(
  stretched: readonly Stretched[],
): ((row: number, column?: number) => Refusal | undefined) | undefined {
  const unusable = stretched.filter(({ refusals }) => refusals !== undefined);
  if (unusable.length === 0) return undefined;
  return (row, column = 0) => {
    const here = unusable.flatMap(
      ({ refusals, rowStep, columnStep }) => refusals?.get(row * rowStep + column * columnStep) ?? [],
    );
    return here.find(({ code }) => code === "#N/A") ?? here[0];
  };
}
