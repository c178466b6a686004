import type { Card } from "../../../../functions/card";
import type { Selection } from "../../../../workbook/read/selection";
import type { Memory } from "../../../remembered";
import { numberColumns, suggestedColumns } from "../columnRoles";
import { nothing, rangeEntry, type Entry } from "../../../../sheet/entry";

/** What the selection offers to each field; undefined where it offers nothing. */
export function suggestedEntries(card: Card, selection: Selection): readonly (Entry | undefined)[] {
  const home = selection.active.sheet;
  const tables = card.parameters.filter(({ kind }) => kind === "table");
  const [area] = selection.areas;
  // A block is taken whole: its columns are not arguments of their own.
  if (
    card.parameters[0]?.kind === "table" &&
    tables.length === 1 &&
    area &&
    area.columns.some(({ contents }) => contents.numbers > 0)
  ) {
    return card.parameters.map((_, place) => (place === 0 ? rangeEntry(area, home) : undefined));
  }
  const { columns } = suggestedColumns(card, numberColumns(selection.areas));
  return columns.map((column) => column && rangeEntry(column.reading, home, column.place));
}

/** The fields as the form opens: the selection's columns, and the choices last made. */
export function initialEntries(card: Card, selection: Selection | undefined, remembered: Memory): readonly Entry[] {
  const suggested = selection ? suggestedEntries(card, selection) : [];
  const choices = remembered.choices[card.id] ?? {};
  return card.parameters.map((parameter, place): Entry => {
    const choice = parameter.kind === "choice" ? choices[parameter.name] : undefined;
    if (choice !== undefined) return { kind: "value", text: String(choice), value: choice };
    return suggested[place] ?? nothing;
  });
}

/** The card's first example in the fields, to see how it works. */
export function exampleEntries(card: Card): readonly Entry[] {
  const example = card.examples.find((one) => "gives" in one && one.args.every((arg) => !Array.isArray(arg)));
  return (example?.args ?? []).map((arg): Entry => {
    if (arg === null || arg === undefined || typeof arg === "object") return nothing;
    return { kind: "value", text: String(arg).replace(".", ","), value: arg };
  });
}
