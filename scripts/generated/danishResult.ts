import type { Card, Outcome } from "../../src/functions/card";
import { Refusal } from "../../src/functions/refusal";
import { danishError } from "../../src/sheet/errorNames";
import { figureText } from "../../src/taskpane/language/numbers";

/** A call's result as rows of Danish texts with their units. */
export const danishResult = (card: Card, block: readonly (readonly Outcome[])[]): string[][] =>
  block.map((row) => row.map((outcome, column) => outcomeText(card, outcome, column)));

function outcomeText({ result }: Card, outcome: Outcome, column: number): string {
  if (outcome instanceof Refusal) return danishError(outcome.code);
  if (typeof outcome === "string") return outcome;
  const named = result.shape === "line" || result.shape === "lines";
  const unit = result.columns[named ? column : 0]?.unit ?? "number";
  return figureText(outcome, unit, "da");
}
