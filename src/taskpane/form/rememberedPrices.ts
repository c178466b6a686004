import type { Entry } from "../../sheet/entry";
import type { RememberedPrice } from "../../workbook/settings";
import type { FormField } from "./field";

const most = 4;

/** The prices that were typed into a form's fields before those that were remembered; each of a year once. */
export function pricesUsed(
  fields: readonly FormField[],
  entries: readonly Entry[],
  known: readonly RememberedPrice[],
): readonly RememberedPrice[] {
  const typed = fields.flatMap(({ takes }, place): RememberedPrice[] => {
    const entry = entries[place];
    if (takes.from !== "cells" || takes.one !== "price" || entry?.kind !== "value") return [];
    if (typeof entry.value !== "number" || entry.value <= 0) return [];
    const year = entries[fields.findIndex(({ key }) => key === takes.year)];
    return [{ value: entry.value, ...(year?.kind === "value" ? { year: String(year.value) } : {}) }];
  });
  const isSame = (a: RememberedPrice, b: RememberedPrice): boolean => a.value === b.value && a.year === b.year;
  return [...typed, ...known.filter((old) => !typed.some((one) => isSame(old, one)))].slice(0, most);
}
