import { pageUnitOf } from "../table/pageUnitOf";
import type { PageUnit } from "../unit";
import { sumsUp } from "../templates/changes";

type Values = readonly (number | undefined)[];

/** Kroner in the step that they are read in, and what a cell is multiplied by to be shown so. */
export function amountUnit(...columns: readonly Values[]): { readonly unit: PageUnit; readonly factor: number } {
  const reading = { at: "", heading: null, role: "amount", scale: 1, nature: "flow", missing: [], odd: {} } as const;
  return pageUnitOf(
    reading,
    columns.flatMap((values) => values.flatMap((value) => value ?? [])),
  );
}

/** Figures as they are shown in a unit. */
export const scaled = (values: Values, factor: number): Values =>
  values.map((value) => (value === undefined ? undefined : Number((value * factor).toPrecision(15))));

/** Changes with their sum last, in the coarsest of kroner in which the rounded parts still sum to it. */
export function changesInKroner(
  parts: readonly number[],
): { readonly unit: PageUnit; readonly values: readonly number[] } | undefined {
  const { unit, factor } = amountUnit(parts);
  const finer = [
    { unit, factor },
    { unit: amountUnit([2e5]).unit, factor: 1e-3 },
    { unit: amountUnit([1]).unit, factor: 1 },
  ];
  const found = finer
    .filter((one) => one.factor >= factor)
    .find((one) => sumsUp(scaled(parts, one.factor) as number[], one.unit.decimals));
  return found && { unit: { ...found.unit, signed: true }, values: scaled(parts, found.factor) as readonly number[] };
}
