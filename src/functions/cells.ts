import { offersHeadings, type Card, type ChoiceParameter, type Figure, type ListParameter, type Outcome } from "./card";
import {
  asMatrix,
  isLeftOut,
  readChoice,
  readList,
  readNumbers,
  readTable,
  sizeOf,
  type List,
  type NumberColumn,
} from "./reading";
import { missing, Refusal, wrongValue } from "./refusal";

/** What a call puts in the sheet: rows of cells, each a figure, a text or a refusal. Never NaN, an infinity or −0. */
export type Block = Outcome[][];

type Compute = (...args: readonly unknown[]) => unknown;

/**
 * Carries out one call as the catalogue's rules say: reads the arguments, stretches, leaves out, refuses row by row, and
 * gives maths plain numbers. Any argument may be anything; nothing is thrown and no argument is changed.
 */
export function evaluate(card: Card, args: readonly unknown[]): Block {
  try {
    return withHeadings(card, args, body(card, args));
  } catch (reason) {
    return [[asRefusal(card, reason)]];
  }
}

function body(card: Card, args: readonly unknown[]): Block {
  if (args.length > card.parameters.length) {
    throw wrongValue(`${card.name} tager højst ${card.parameters.length} argumenter.`);
  }
  const call = readArguments(card, args);
  return call.columns.length > 0 ? eachElement(card, call) : wholeCall(card, call);
}

interface Call {
  /** Arguments in compute's order; a number column's place is filled element by element. */
  readonly values: unknown[];
  readonly columns: readonly { readonly place: number; readonly column: NumberColumn }[];
  readonly first: List | undefined;
  /** For lists that belong together: which lines are whole. */
  readonly whole: readonly boolean[] | undefined;
}

function readArguments(card: Card, args: readonly unknown[]): Call {
  const values: unknown[] = [];
  const columns: { place: number; column: NumberColumn }[] = [];
  const lists: { parameter: ListParameter; list: List; place: number }[] = [];
  card.parameters.forEach((parameter, place) => {
    if (place === card.parameters.length - 1 && offersHeadings(card)) return;
    const argument = args[place];
    if (parameter.kind === "choice") {
      values[place] = readChoice(parameter, argument);
    } else if (isLeftOut(argument)) {
      if (parameter.kind === "number" && parameter.default !== undefined) values[place] = parameter.default;
      else if (!parameter.optional) throw missing(parameter.name);
    } else if (parameter.kind === "number") {
      columns.push({ place, column: readNumbers(parameter, argument) });
    } else if (parameter.kind === "list") {
      const list = readList(parameter, argument);
      lists.push({ parameter, list, place });
      values[place] = list.values;
    } else {
      values[place] = readTable(parameter, argument);
    }
  });
  const together = lists.filter(({ parameter }) => parameter.together);
  const whole = together.length > 0 ? wholeLines(together) : undefined;
  if (whole) for (const { place, list } of together) values[place] = list.values.filter((_, line) => whole[line]);
  return { values, columns, first: lists[0]?.list, whole };
}

/** Which lines have a number in every list; refuses lists of unequal length. */
function wholeLines(lists: readonly { parameter: ListParameter; list: List }[]): boolean[] {
  const [head, ...others] = lists as [(typeof lists)[number], ...typeof lists];
  const size = head.list.values.length;
  for (const { parameter, list } of others) {
    if (list.values.length !== size) {
      throw wrongValue(
        `${head.parameter.name} har ${size} tal og ${parameter.name} har ${list.values.length}. Vælg områder med lige mange celler.`,
      );
    }
  }
  return head.list.values.map((_, line) => lists.every(({ list }) => list.values[line] !== null));
}

// --- element by element --------------------------------------------------------------------------------------------

interface Stretched {
  readonly place: number;
  readonly values: Float64Array;
  readonly refusals: ReadonlyMap<number, Refusal> | undefined;
  readonly rowStep: number;
  readonly columnStep: number;
}

function eachElement(card: Card, call: Call): Block {
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
  const compute = card.compute as Compute;
  const values = call.values.slice();
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    // A literal grows its row as figures from the start; an array of `width` holes would be rebuilt for each row.
    const cells: Outcome[] = [fill(values, stretched, row, 0) ?? guarded(card, compute, values)];
    for (let column = 1; column < width; column++) {
      cells.push(fill(values, stretched, row, column) ?? guarded(card, compute, values));
    }
    block[row] = cells;
  }
  return block;
}

/** k figures for each element, one line each; a bad line has its refusal in all k cells. */
function lineRows(card: Card, call: Call, stretched: readonly Stretched[], rows: number): Block {
  const compute = card.compute as Compute;
  const values = call.values.slice();
  fill(values, stretched, 0, 0);
  const width = givenColumns(card, values).length;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    let refusal = fill(values, stretched, row, 0);
    if (refusal === undefined) {
      try {
        block[row] = tidyLine(compute(...values) as Outcome[]);
        continue;
      } catch (reason) {
        refusal = asRefusal(card, reason);
      }
    }
    block[row] = new Array<Outcome>(width).fill(refusal);
  }
  return block;
}

/** Puts the element's numbers in compute's arguments; a refusal where one cannot be used: missing before wrong. */
function fill(values: unknown[], stretched: readonly Stretched[], row: number, column: number): Refusal | undefined {
  let refusal: Refusal | undefined;
  for (let k = 0; k < stretched.length; k++) {
    const s = stretched[k] as Stretched;
    const index = row * s.rowStep + column * s.columnStep;
    values[s.place] = s.values[index];
    const here = s.refusals?.get(index);
    if (here !== undefined && (refusal === undefined || (here.code === "#N/A" && refusal.code !== "#N/A"))) {
      refusal = here;
    }
  }
  return refusal;
}

function guarded(card: Card, compute: Compute, values: readonly unknown[]): Outcome {
  try {
    return tidy(compute(...values) as Figure);
  } catch (reason) {
    return asRefusal(card, reason);
  }
}

// --- the whole call at once ----------------------------------------------------------------------------------------

function wholeCall(card: Card, call: Call): Block {
  const result = (card.compute as Compute)(...call.values);
  switch (card.result.shape) {
    case "figure":
      return [[tidy(result as Figure)]];
    case "line":
      return [tidyLine((result as readonly Outcome[]).slice())];
    case "like":
      return laidOut(atEveryLine(call, result as readonly Outcome[], missingLine), call.first);
    case "lines":
      return atEveryLine(call, result as readonly (readonly Outcome[])[], () =>
        new Array<Outcome>(givenColumns(card, call.values).length).fill(missingLine()),
      ).map((line) => tidyLine(line.slice()));
    case "table":
      return (result as readonly (readonly Outcome[])[]).map((line) => tidyLine(line.slice()));
  }
}

const missingLine = (): Refusal => missing("tal i linjen");

/** Puts back the lines that were left out for a hole. */
function atEveryLine<T>(call: Call, results: readonly T[], hole: () => T): T[] {
  if (!call.whole) return results.slice();
  let next = 0;
  return call.whole.map((isWhole) => (isWhole ? (results[next++] as T) : hole()));
}

/** A list of results in the rows and columns of the list they answer. */
function laidOut(results: readonly Outcome[], list: List | undefined): Block {
  const width = list?.columns ?? 1;
  return Array.from({ length: results.length / width }, (_, row) =>
    tidyLine(results.slice(row * width, (row + 1) * width)),
  );
}

// --- results -------------------------------------------------------------------------------------------------------

const givenColumns = (card: Card, values: readonly unknown[]) =>
  card.result.columns.filter(({ needs }) => {
    if (needs === undefined) return true;
    return values[card.parameters.findIndex(({ name }) => name === needs)] !== undefined;
  });

function tidyLine(line: Outcome[]): Outcome[] {
  for (let k = 0; k < line.length; k++) {
    const outcome = line[k] as Outcome;
    // Written back only where it changes: in a million lines the write costs more than the test.
    if (typeof outcome === "number" && (outcome === 0 || outcome - outcome !== 0)) line[k] = tidy(outcome);
  }
  return line;
}

/** −0 becomes 0; a result that is not a finite number is refused. */
function tidy(figure: Figure): Outcome {
  if (typeof figure !== "number") return figure;
  if (figure - figure === 0) return figure + 0;
  return wrongValue("Resultatet er for stort til at være et tal i Excel. Se argumenternes størrelse efter.");
}

function asRefusal(card: Card, reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  const text = reason instanceof Error ? reason.message : String(reason);
  return wrongValue(`Uventet fejl i ${card.name}: ${text}. Meld den gerne til udgiveren.`);
}

function withHeadings(card: Card, args: readonly unknown[], block: Block): Block {
  if (!offersHeadings(card)) return block;
  const place = card.parameters.length - 1;
  if (readChoice(card.parameters[place] as ChoiceParameter, args[place]) !== true) return block;
  const width = block[0]?.length ?? 1;
  const headings = card.result.columns.slice(0, width).map(({ heading }) => heading);
  if (card.result.shape === "like" && asMatrix(args[0]).length === 1)
    return block.map((line) => [...headings, ...line]);
  return [headings, ...block];
}
