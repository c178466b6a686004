import type { Card } from "../../../../functions/card";
import { nothing, type Entry } from "../../../../sheet/entry";
import { looks } from "../../../../sheet/unit";
import type { Memory } from "../../../remembered";
import type { MarkedTable } from "../../../table";
import { offeredToCard } from "../offeredEntries";
import { asRowsSay } from "./asRowsSay";

/** The fields as the form opens: the marked table's columns, the choices last made, and shares that sum to what is shown. */
export function initialEntries(card: Card, table: MarkedTable | undefined, remembered: Memory): readonly Entry[] {
  const offered = asRowsSay(card, offeredToCard(card, table));
  const choices = remembered.choices[card.id] ?? shownChoices(card);
  return card.parameters.map((parameter, place): Entry => {
    const choice = parameter.kind === "choice" ? choices[parameter.name] : undefined;
    if (choice !== undefined && offered[place] === undefined) {
      return { kind: "value", text: String(choice), value: choice };
    }
    return offered[place] ?? nothing;
  });
}

/** Parts of a whole are rounded to what is shown of them: else 43, 19 and 38 per cent may sum to 99 or 101. */
function shownChoices({ parameters, result }: Card): Readonly<Record<string, number>> {
  const decimals = parameters.find(({ of }) => of === "decimals");
  const [column] = result.columns;
  return result.whole && decimals && column ? { [decimals.name]: looks[column.unit].decimals } : {};
}

/** The card's first example in the fields, to see how it works. */
export function exampleEntries(card: Card): readonly Entry[] {
  const example = card.examples.find((one) => "gives" in one && one.args.every((arg) => !Array.isArray(arg)));
  return (example?.args ?? []).map((arg): Entry => {
    if (arg === null || arg === undefined || typeof arg === "object") return nothing;
    return { kind: "value", text: String(arg).replace(".", ","), value: arg };
  });
}
