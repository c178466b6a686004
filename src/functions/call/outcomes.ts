import type { Card, Figure, Outcome } from "../card";
import { Refusal, wrongValue } from "../refusal";

/** What a call puts in the sheet: rows of cells, each a figure, a text or a refusal. Never NaN, an infinity or −0. */
export type Block = Outcome[][];

export type Compute = (...args: readonly unknown[]) => unknown;

/** The result's columns, those left out that the arguments do not ask for. */
export const givenColumns = (card: Card, values: readonly unknown[]) =>
  card.result.columns.slice(0, card.result.given?.(values)).filter(({ needs }) => {
    if (needs === undefined) return true;
    return values[card.parameters.findIndex(({ name }) => name === needs)] !== undefined;
  });

/** A line made fit for the sheet, in place. */
export function tidyLine(line: Outcome[]): Outcome[] {
  for (let k = 0; k < line.length; k++) {
    const outcome = line[k] as Outcome;
    // Written back only where it changes: in a million lines the write costs more than the test.
    if (typeof outcome === "number" && (outcome === 0 || outcome - outcome !== 0)) line[k] = tidy(outcome);
  }
  return line;
}

/** −0 becomes 0; a result that is not a finite number is refused. */
export function tidy(figure: Figure): Outcome {
  if (typeof figure !== "number") return figure;
  if (figure - figure === 0) return figure + 0;
  return wrongValue("Resultatet er for stort til at være et tal i Excel. Se argumenternes størrelse efter.");
}

/** What was thrown, as a refusal; a fault of ours says so. */
export function asRefusal(card: Card, reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  const text = reason instanceof Error ? reason.message : String(reason);
  return wrongValue(`Uventet fejl i ${card.name}: ${text}. Meld den gerne til udgiveren.`);
}
