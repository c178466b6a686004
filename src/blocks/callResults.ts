import type { Card } from "../functions/card";
import { evaluate, type Block } from "../functions/call/evaluate";
import { breath } from "./breath";

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly rowsAtATime?: number;
}

/** Some rows of a call's results. */
export interface ResultRows {
  readonly from: number;
  readonly rows: Block;
  /** How many rows there will be in all. */
  readonly all: number;
}

/**
 * Reckons a call some rows at a time, so that 50,000 rows can be shown as they come and stopped. Calls with lists or
 * blocks need all of them at once and come in one piece.
 */
export async function* callResults(
  card: Card,
  args: readonly unknown[],
  { signal, rowsAtATime = 2000 }: CallOptions = {},
): AsyncGenerator<ResultRows> {
  const rows = commonRows(card, args);
  if (rows === undefined || rows <= rowsAtATime) {
    const block = evaluate(card, args);
    yield { from: 0, rows: block, all: block.length };
    return;
  }
  for (let from = 0; from < rows; from += rowsAtATime) {
    if (signal?.aborted) return;
    const part = args.map((arg) => (heightOf(arg) === rows ? (arg as unknown[]).slice(from, from + rowsAtATime) : arg));
    yield { from, rows: evaluate(card, part), all: rows };
    await breath();
  }
}

const heightOf = (arg: unknown): number => (Array.isArray(arg) && Array.isArray(arg[0]) ? arg.length : 1);

/** The rows that every long argument has; undefined where the call cannot be cut, or refuses its arguments' sizes. */
function commonRows(card: Card, args: readonly unknown[]): number | undefined {
  const heights = args.flatMap((arg, place) => {
    const kind = card.parameters[place]?.kind;
    return kind === "choice" ? [] : [{ kind, rows: heightOf(arg) }];
  });
  if (heights.some(({ kind }) => kind !== "number")) return undefined;
  const long = new Set(heights.map(({ rows }) => rows).filter((rows) => rows > 1));
  if (args.some((arg, place) => card.parameters[place]?.name === "overskrifter" && Boolean(arg))) return undefined;
  return long.size === 1 ? [...long][0] : undefined;
}
