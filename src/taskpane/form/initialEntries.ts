import type { Card, ChoiceParameter } from "../../functions/card";
import type { Selection } from "../../workbook/read/selection";
import type { Memory } from "../remembered";
import { numberColumns, suggestedColumns } from "../tabs/calculate/columnRoles";
import { nothing, rangeEntry, type Entry } from "../../sheet/entry";

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

/** Whether two fields point at the same cells. */
export function sameCells(a: Entry, b: Entry | undefined): boolean {
  if (a.kind !== "range" || b?.kind !== "range") return false;
  const [one, other] = [a.place, b.place];
  return (
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
