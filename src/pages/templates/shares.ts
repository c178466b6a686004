import { roundedHalfAway } from "../../functions/math/decimalRounding";
import type { RoundedSet } from "../page";
import { no, template, yes, type TitleWords } from "../template";
import { isFigure } from "../table/pageTable";
import { isOverTime, itemsOf, partsOf, type Parts } from "../table/takenParts";
import { atReference, listed, sentence, withinSentence } from "../text/words";
import { differenceWord, sizeText } from "../unit";
import { isWithinChance } from "./withinChance";

const mostUnits = 6;
/** Per cent; a smaller part is not to be seen. */
const smallest = 4;

/** The least part of all, in per cent; undefined where the table is no parts of wholes. */
export const leastPart = ({ series }: Parts): number =>
  series.flatMap(({ values }) => values.filter(isFigure)).reduce((least, value) => Math.min(least, value), 100);

/** Parts of a whole, in some units beside each other. */
export default template({
  id: "share",
  shape: "parts",
  kind: "Stablet liggende søjlediagram, 100 pct.",
  name: { da: "Fordeling", en: "Distribution" },
  when: {
    da: "2–5 dele af en helhed i 2–6 kommuner eller år.",
    en: "2–5 parts of a whole in 2–6 municipalities or years.",
  },
  notWhen: {
    da: `En del under ${smallest} pct.: brug en tabel.`,
    en: `A part below ${smallest} per cent: use a table.`,
  },
  suits(table) {
    const parts = partsOf(table);
    if (!parts) return no("Tallene er ikke dele af en helhed.", "The figures are not parts of a whole.");
    const units = parts.categories.length;
    if (units < 2) return no("Der er kun én helhed: brug status.", "There is only one whole: use status.");
    if (units > mostUnits || isOverTime(table))
      return no(
        `Der er ${units} helheder; der er plads til ${mostUnits}.`,
        `There are ${units} wholes; there is room for ${mostUnits}.`,
      );
    if (leastPart(parts) < smallest)
      return no(
        `En del er under ${smallest} pct.: brug en tabel.`,
        `A part is below ${smallest} per cent: use a table.`,
      );
    const compared = parts.categories.some(({ standing }) => standing !== "plain");
    return yes(
      compared ? 75 : 50,
      `${parts.series.length} dele, der tilsammen er det hele, i ${units} søjler.`,
      `${parts.series.length} parts that together are the whole, in ${units} bars.`,
    );
  },
  take(table) {
    const parts = partsOf(table) ?? { categories: [], series: [] };
    const { categories, series } = parts;
    const pair = comparedPair(parts);
    const uncertain = pair && isWithinChance(parts, pair.own, pair.other) ? { uncertain: true as const } : {};
    return {
      categories,
      series,
      categoryHead: table.lineHead,
      rounding: "ordinary",
      items: itemsOf(table),
      ...uncertain,
    };
  },
  message: largestDifference,
  agenda(set) {
    const pair = comparedPair(set);
    if (!pair) return sharesTold(set);
    const { own, other } = pair;
    const place = atReference(set.categories[other]?.name ?? "");
    return set.series
      .flatMap(({ name, unit, values, texts }) => {
        const [a, b] = [values[own], values[other]];
        if (!isFigure(a ?? null) || !isFigure(b ?? null)) return [];
        const difference = roundedHalfAway((a as number) - (b as number), unit.decimals);
        const more = difference === 0 ? "" : `, en forskel på ${sizeText(difference, unit)} ${differenceWord(unit)}`;
        return [
          sentence(
            `${name} udgør ${texts[own] ?? ""} i ${set.categories[own]?.name ?? ""} mod ${texts[other] ?? ""} ${place}${more}`,
          ),
        ];
      })
      .join(" ");
  },
});

/** The own category and the one to compare with; where none is named, of two the first and the second. */
function comparedPair({
  categories,
}: Pick<RoundedSet, "categories">): { readonly own: number; readonly other: number } | undefined {
  const own = categories.findIndex(({ standing }) => standing === "own");
  const reference = categories.findIndex(({ standing }) => standing === "reference");
  if (own < 0) return undefined;
  const other = reference >= 0 ? reference : categories.length === 2 ? 1 - own : -1;
  return other < 0 ? undefined : { own, other };
}

/** The part that differs most between the own and the other, by the rounded shares. */
function largestDifference(set: RoundedSet, { threshold }: TitleWords): string | undefined {
  const pair = comparedPair(set);
  if (!pair) return undefined;
  const { own, other } = pair;
  const differing = set.series.flatMap((series) => {
    const [a, b] = [series.values[own], series.values[other]];
    if (typeof a !== "number" || typeof b !== "number") return [];
    return [{ series, difference: roundedHalfAway(a - b, series.unit.decimals) }];
  });
  if (differing.length < set.series.length) return undefined;
  const [most] = differing.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (!most || most.difference === 0 || Math.abs(most.difference) < threshold) return undefined;
  const { name, texts } = most.series;
  const word = most.difference < 0 ? "mindre" : "mere";
  const place = atReference(set.categories[other]?.name ?? "");
  return `${name} fylder ${word} i ${set.categories[own]?.name ?? ""} end ${place}: ${texts[own] ?? ""} mod ${texts[other] ?? ""}`;
}

export const sharesTold = ({ categories, series }: RoundedSet): string =>
  categories
    .map(({ name }, at) =>
      sentence(`${name}: ${listed(series.map((one) => `${withinSentence(one.name)} ${one.texts[at] ?? ""}`))}`),
    )
    .join(" ");
