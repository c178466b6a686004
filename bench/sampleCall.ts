import { offersHeadings, type Card, type NumberParameter } from "../src/functions/card";
import { asMatrix } from "../src/functions/call/reading";

/** A column as Excel hands it over: rows of one cell. */
export type Column = unknown[][];

export interface SampleCall {
  readonly args: unknown[];
  /** The places of `args` that are columns; the others are one value for the whole call. */
  readonly columns: readonly number[];
}

/** A value of a parameter that goes well with the example's: counts shrink, populations grow, weeks run. */
function varied({ name, of }: NumberParameter, value: number, row: number): number {
  const part = ((row * 7919) % 1009) / 1009;
  // A printed share has few decimals.
  if (name === "vist") return Math.round(value * (50 + part * 50)) / 100;
  switch (of) {
    case "ordinal":
    case "week":
      return 1 + (row % 104);
    case "count":
    case "price":
    case "share":
    case "number":
      return value * (0.5 + part / 2);
    case "testCount":
      return Math.round(value * (1 - part / 10));
    default:
      return value * (1 + part / 2);
  }
}

const numberIn = (argument: unknown): number | undefined =>
  asMatrix(argument)
    .flat()
    .find((cell): cell is number => typeof cell === "number");

/** The card's first example that gives something, its required numbers as columns of `rows` cells. */
export function sampleCall(card: Card, rows: number): SampleCall {
  const [example] = card.examples.filter((e) => "gives" in e);
  if (!example) throw new Error(`${card.name} has no example.`);
  const own = offersHeadings(card) ? card.parameters.slice(0, -1) : card.parameters;
  const columns: number[] = [];
  const args = own.map((parameter, place) => {
    const given = example.args[place];
    if (parameter.kind !== "number" || parameter.optional || parameter.default !== undefined) return given ?? null;
    columns.push(place);
    const value = numberIn(given) ?? 1;
    return Array.from({ length: rows }, (_, row) => [varied(parameter, value, row)]);
  });
  return { args, columns };
}

/** Small counts too, so that RATEINTERVAL takes its exact limits for a quarter of the rows. */
export function smallCounts(rows: number): Column {
  return Array.from({ length: rows }, (_, row) => [(row * 7919) % 40]);
}
