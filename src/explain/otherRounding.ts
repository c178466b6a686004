import type { Card } from "../functions/card";
import { evaluate } from "../functions/call/evaluate";
import type { FigureText } from "./stepText";

/**
 * A rounded figure as it would be unrounded, and an unrounded one as the documents round it; undefined where there is
 * nothing to choose, or it comes to the same.
 */
export function otherRounding(card: Card, args: readonly unknown[], t: FigureText): string | undefined {
  const place = card.parameters.findIndex(({ name }) => name === "decimaler");
  const { printedDecimals: printed } = card;
  if (place < 0 || printed === undefined) return undefined;
  const isRounded = args[place] !== undefined && args[place] !== null && args[place] !== "";
  const other = args.map((arg, k) => (k === place ? (isRounded ? undefined : printed) : arg));
  const [own, changed] = [evaluate(card, args)[0]?.[0], evaluate(card, other)[0]?.[0]];
  if (typeof own !== "number" || typeof changed !== "number" || own === changed) return undefined;
  const figure = t.figure(changed, card.result.columns[0]?.unit ?? "number");
  return isRounded
    ? t.say(`Uden afrunding: ${figure}`, `Without rounding: ${figure}`)
    : t.say(`Afrundet som i dokumenterne: ${figure}`, `Rounded as in the documents: ${figure}`);
}
