import type { Outcome } from "../../src/functions/card";
import { alwaysLost } from "../../src/functions/plain";
import { Refusal } from "../../src/functions/refusal";
import { isCellError, type Cell } from "../../src/sheet/cell";
import type { PlainCase } from "./plainCases";

const precision = 1e-9;

/**
 * What is wrong between a figure of ours and its plain form: another figure, an error in its place, or a figure for what
 * the function refuses, without its card saying so.
 */
export function disagreement(
  { card, call, inputs }: PlainCase,
  gives: Outcome,
  formula: string,
  found: Cell,
): string | undefined {
  const told = `${call} of ${JSON.stringify(inputs)}: ${formula}`;
  if (gives instanceof Refusal) {
    const lost = [...alwaysLost, ...(card.plain?.loses ?? [])];
    if (isCellError(found) || lost.some(({ says }) => gives.message.includes(says))) return undefined;
    return `${told} gives ${JSON.stringify(found)} for "${gives.message}"`;
  }
  if (isCellError(found) && card.plain?.stricter) return undefined;
  const same =
    typeof gives === "number" && typeof found === "number"
      ? Math.abs(gives - found) <= precision * Math.max(Math.abs(gives), Math.abs(found), 1)
      : gives === (found ?? "");
  return same ? undefined : `${told} gives ${JSON.stringify(found)}, not ${JSON.stringify(gives)}`;
}
