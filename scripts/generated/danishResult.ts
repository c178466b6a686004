import type { Card, Outcome } from "../../src/functions/card";
import { Refusal, type ErrorCode } from "../../src/functions/refusal";
import { figureText } from "../../src/taskpane/language/numbers";

/** Excel's error values as a Danish Excel shows them. */
const danishErrors: Record<ErrorCode, string> = {
  "#VALUE!": "#VÆRDI!",
  "#N/A": "#I/T",
  "#DIV/0!": "#DIVISION/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NUL!",
};

/** `#VALUE!` → "#VÆRDI!" */
export const danishError = ({ code }: Refusal): string => danishErrors[code];

/** A call's result as rows of Danish texts with their units. */
export const danishResult = (card: Card, block: readonly (readonly Outcome[])[]): string[][] =>
  block.map((row) => row.map((outcome, column) => outcomeText(card, outcome, column)));

function outcomeText({ result }: Card, outcome: Outcome, column: number): string {
  if (outcome instanceof Refusal) return danishError(outcome);
  if (typeof outcome === "string") return outcome;
  const named = result.shape === "line" || result.shape === "lines";
  const unit = result.columns[named ? column : 0]?.unit ?? "number";
  return figureText(outcome, unit, "da");
}
