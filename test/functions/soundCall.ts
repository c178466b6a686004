import type { Card } from "../../src/functions/card";
import { evaluate } from "../../src/functions/call/evaluate";
import { asMatrix } from "../../src/functions/call/reading";
import { Refusal } from "../../src/functions/refusal";

const isGiven = (argument: unknown): boolean => argument !== undefined && argument !== null && argument !== "";

/** An example's arguments as Excel hands them over: a number as one cell, a list as a column, a table as it is. */
function asHandedOver(card: Card, args: readonly unknown[]): unknown[] {
  return args.map((argument, place) => {
    const kind = card.parameters[place]?.kind;
    if (!isGiven(argument) || kind === "choice") return argument;
    if (kind !== "number") return asMatrix(argument).map((row) => [...row]);
    const cell = asMatrix(argument)
      .flat()
      .find((value) => typeof value === "number");
    return [[cell]];
  });
}

/**
 * A call of the card that goes well, in which the argument at `place` is given if any example gives it: one of the
 * card's own examples, the one with the fewest refused cells and the most arguments.
 */
export function soundCall(card: Card, place = 0): unknown[] {
  const calls = card.examples
    .filter((example) => "gives" in example)
    .map((example) => ({ args: asHandedOver(card, example.args), lacks: isGiven(example.args[place]) ? 0 : 1 }));
  const refused = (args: unknown[]): number =>
    evaluate(card, args)
      .flat()
      .filter((cell) => cell instanceof Refusal).length;
  const [best] = calls.sort(
    (a, b) => a.lacks - b.lacks || refused(a.args) - refused(b.args) || b.args.length - a.args.length,
  );
  if (!best) throw new Error(`${card.name} has no example that gives anything.`);
  return best.args;
}

/** The call with another argument at `place`. */
export const replaced = (args: readonly unknown[], place: number, argument: unknown): unknown[] =>
  Array.from({ length: Math.max(args.length, place + 1) }, (_, k) => (k === place ? argument : (args[k] ?? null)));
