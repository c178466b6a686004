import type { Card, ChoiceParameter } from "../../functions/card";
import type { Entry } from "../../sheet/entry";

/** The choices that were made, to be remembered. */
export function choicesOf(card: Card, entries: readonly Entry[]): Record<string, number | boolean | string> {
  return Object.fromEntries(
    card.parameters.flatMap((parameter, place) => {
      const entry = entries[place];
      return parameter.kind === "choice" && entry?.kind === "value" && !comesFromCells(parameter)
        ? [[parameter.name, entry.value]]
        : [];
    }),
  );
}

/** A single figure that stands in the sheet rather than a way of doing: a price, a total. */
export const comesFromCells = ({ of, optional, options, ...rest }: ChoiceParameter): boolean =>
  (of === "price" || of === "number" || of === "count" || of === "population") &&
  !optional &&
  options === undefined &&
  rest.default === undefined;

/** The decimals that the form asks of the figure itself. */
export function askedDecimals(card: Card, entries: readonly Entry[]): number | undefined {
  const [only, ...others] = card.result.columns;
  if (others.length > 0 || only?.unit === "kr" || only?.unit === "text") return undefined;
  const entry = entries[card.parameters.findIndex(({ of }) => of === "decimals")];
  return entry?.kind === "value" && typeof entry.value === "number" ? entry.value : undefined;
}
