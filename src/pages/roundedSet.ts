import { largestRemainder } from "../functions/math/largestRemainder";
import { roundedHalfAway } from "../functions/math/decimalRounding";
import type { Figure, PageInput, RoundedSeries, RoundedSet, Shape } from "./page";
import { figureText } from "./unit";

const missingText = "–";
const hiddenText = "..";

type Sizes = Pick<PageInput, "categoryHead" | "categories" | "series" | "rounding">;

/**
 * Rounds a page's figures, once and for all that shows them. Parts of a whole are rounded one by one, or together by
 * the largest remainder so that they sum to 100; either way it is told where that shows.
 */
export function roundedSet(input: Sizes, shape: Shape): RoundedSet {
  const rounded = input.series.map(({ values, unit }) => values.map((value) => roundedFigure(value, unit.decimals)));
  const note = shape === "parts" ? reconciledNote(input, rounded) : totalsNote(input, rounded);
  return {
    categoryHead: input.categoryHead,
    categories: input.categories,
    series: input.series.map(({ name, standing, unit, values }, at): RoundedSeries => {
      const numbers = rounded[at] ?? [];
      return {
        name,
        standing,
        unit,
        values: numbers,
        texts: values.map((value, k) => {
          const number = numbers[k];
          if (value === "hidden") return hiddenText;
          return number === null || number === undefined ? missingText : figureText(number, unit);
        }),
      };
    }),
    note,
    hides: input.series.some(({ values }) => values.includes("hidden")),
  };
}

const roundedFigure = (value: Figure, decimals: number): number | null =>
  typeof value === "number" ? roundedHalfAway(value, decimals) : null;

/** Reconciles the parts of each category in place where that is asked for, and says what a reader would wonder at. */
function reconciledNote({ categories, series, rounding }: Sizes, rounded: (number | null)[][]): string {
  let [reconciled, apart] = [false, false];
  const decimals = series[0]?.unit.decimals ?? 0;
  categories.forEach((_, at) => {
    const raw = series.flatMap(({ values }) => (typeof values[at] === "number" ? [values[at]] : []));
    if (raw.length < series.length || raw.every((value) => value === 0)) return;
    if (rounding === "reconciled") {
      largestRemainder(raw, 100 * 10 ** decimals).forEach((units, part) => {
        const line = rounded[part];
        const value = Number(`${units}e-${decimals}`);
        if (!line || line[at] === value) return;
        reconciled = true;
        line[at] = value;
      });
    } else if (sumAt(rounded, at, decimals) !== 100) apart = true;
  });
  if (reconciled) return "Andelene er afstemt, så de summer til 100.";
  return apart ? "På grund af afrunding summer andelene ikke til 100." : "";
}

const sumAt = (rounded: readonly (readonly (number | null)[])[], at: number, decimals: number): number =>
  roundedHalfAway(
    rounded.reduce((sum, line) => sum + (line[at] ?? 0), 0),
    decimals,
  );

/** Whether a total shown beside its parts is no longer their sum once they are rounded. */
function totalsNote({ categories, series }: Sizes, rounded: readonly (readonly (number | null)[])[]): string {
  const totals = categories.flatMap(({ standing }, at) => (standing === "total" ? [at] : []));
  const parts = categories.flatMap(({ standing }, at) =>
    standing === "total" || standing === "reference" ? [] : [at],
  );
  const [total] = totals;
  if (total === undefined || totals.length > 1) return "";
  const apart = series.filter(({ unit, values }, line) => {
    const whole = values[total];
    const raw = parts.map((at) => values[at]);
    if (typeof whole !== "number" || !raw.every((value): value is number => typeof value === "number")) return false;
    // A mean beside its parts is no sum at all: only what is nearly one is spoken of.
    const nearly =
      Math.abs(raw.reduce((sum, value) => sum + value, 0) - whole) <= (raw.length / 2) * 10 ** -unit.decimals;
    const sum = parts.reduce((all, at) => all + (rounded[line]?.[at] ?? 0), 0);
    return nearly && roundedHalfAway(sum, unit.decimals) !== rounded[line]?.[total];
  });
  if (apart.length === 0) return "";
  const wholeCounts = apart.some(
    ({ unit, values }) => unit.difference === "count" && values.every((value) => Number.isInteger(value)),
  );
  // Whole counts are not rounded: that they do not add up has another reason.
  return wholeCounts ? "Tallene summer ikke til totalen." : "På grund af afrunding summer tallene ikke til totalen.";
}
