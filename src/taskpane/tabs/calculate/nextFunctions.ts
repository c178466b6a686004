import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { nothing, type Entry } from "../../../sheet/entry";

/** What one would often want to know next. */
export const nextFunctions = ({ next = [] }: { readonly next?: readonly string[] }): readonly Card[] =>
  next.flatMap((id) => catalogue.find((one) => one.id === id) ?? []);

/** The same cells in another function's fields, where an argument has the same name and kind. */
export const carriedEntries = (from: Card, entries: readonly Entry[], to: Card): readonly Entry[] =>
  to.parameters.map(({ name, kind }) => {
    const place = from.parameters.findIndex((parameter) => parameter.name === name && parameter.kind === kind);
    return entries[place] ?? nothing;
  });
