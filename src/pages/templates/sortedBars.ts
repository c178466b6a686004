import type { RoundedSet } from "../page";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { no, template, yes, type TitleWords } from "../template";
import { isFigure } from "../table/pageTable";
import { asSeries, isOverTime, isRelative, itemsOf, mainColumn, plainLines } from "../table/takenParts";
import { atReference, sentence } from "../text/words";
import { rankText } from "./rankTitle";

const fewest = 4;
/** Bars that a slide has room for; of more the largest are shown. */
export const mostBars = 30;

/** One measure over many units, the largest first, the own one marked. */
export default template({
  id: "sorted",
  shape: "bars",
  kind: "Liggende søjlediagram",
  name: { da: "Sorterede søjler", en: "Sorted bars" },
  when: { da: "Ét tal for 4–30 kommuner eller grupper.", en: "One figure for 4–30 municipalities or groups." },
  notWhen: { da: "Udvikling over tid.", en: "Change over time." },
  suits(table) {
    const count = plainLines(table);
    if (isOverTime(table)) return no("Rækkerne er perioder: brug kurver.", "The rows are periods: use lines.");
    if (count < fewest)
      return no(`Der er ${count} rækker; det kræver ${fewest}.`, `There are ${count} rows; it takes ${fewest}.`);
    if (new Set(table.lines.map(({ name }) => name)).size < table.lines.length)
      return no("Nogle rækker hedder det samme.", "Some rows have the same name.");
    if (mainColumn(table) === undefined) return no("Der er ingen tal.", "There are no figures.");
    if (count > mostBars)
      return yes(
        15,
        `De ${mostBars} største af ${count} ${itemsOf(table)}.`,
        `The ${mostBars} largest of ${count} rows.`,
      );
    return yes(
      table.items === "municipality" ? 60 : table.items === "account" ? 25 : 40,
      `Ét tal for ${count} ${itemsOf(table)}: sorteret kan de sammenlignes.`,
      `One figure for ${count} rows: sorted they can be compared.`,
    );
  },
  take(table) {
    const column = mainColumn(table);
    const series = column ? [asSeries(column)] : [];
    // The country's count beside a municipality's would make all the others look like none.
    const compared = column !== undefined && isRelative(column);
    const shown = table.lines.map(({ standing }) => standing !== "total" && (compared || standing !== "reference"));
    return {
      categoryHead: table.lineHead,
      categories: table.lines.filter((_, at) => shown[at]),
      series: series.map((one) => ({ ...one, values: one.values.filter((_, at) => shown[at]) })),
      rounding: "ordinary",
      items: itemsOf(table),
    };
  },
  message: (set, words) => ownRank(set, 0, words),
  agenda: (set, input) => [ownRank(set, 0, input) ?? "", extremes(set)].map(sentence).join(" ").trim(),
});

/**
 * "Viborg ligger næsthøjest af 12 kommuner: 14,0 %"; undefined where the own one is not shown, is tied, or another is nearer
 * than the threshold: then the place rests on a difference that nothing is said of.
 */
export function ownRank(
  { categories, series }: RoundedSet,
  which: number,
  { items, threshold }: Pick<TitleWords, "items" | "threshold">,
): string | undefined {
  const one = series.at(which);
  const own = categories.findIndex(({ standing }) => standing === "own");
  const value = one?.values[own];
  if (!one || own < 0 || !isFigure(value ?? null)) return undefined;
  const others = one.values.filter(
    (figure, at): figure is number => figure !== null && ["plain", "own"].includes(categories[at]?.standing ?? ""),
  );
  // Of hidden figures nothing is known, so nor is the rank among them.
  const all = categories.filter(({ standing }) => standing === "plain" || standing === "own").length;
  if (others.length < all && one.texts.includes("..")) return undefined;
  if (nearest(value as number, others) < threshold) return undefined;
  const rank = rankText(value as number, others, items);
  return rank === undefined ? undefined : `${categories[own]?.name ?? ""} ligger ${rank}: ${one.texts[own] ?? ""}`;
}

const nearest = (value: number, others: readonly number[]): number =>
  Math.min(...others.flatMap((other) => (other === value ? [] : [roundedHalfAway(Math.abs(other - value), 9)])));

/** The highest and the lowest by name, and what they are compared with; what is hidden is neither. */
function extremes({ categories, series }: RoundedSet): string {
  const [one] = series;
  if (!one) return "";
  const told = categories.flatMap(({ name, standing }, at) => {
    const value = one.values[at] ?? null;
    return value === null ? [] : [{ name, standing, value, text: one.texts[at] ?? "" }];
  });
  const plain = told.filter(({ standing }) => standing === "plain" || standing === "own");
  const [most, least] = [plain.toSorted((a, b) => b.value - a.value), plain.toSorted((a, b) => a.value - b.value)];
  const alone = (order: typeof plain): boolean => order.length > 1 && order[0]?.value !== order[1]?.value;
  const hides = one.texts.includes("..");
  const parts = [
    alone(most) && !hides ? `Højest er ${most[0]?.name ?? ""} med ${most[0]?.text ?? ""}` : "",
    alone(least) && !hides ? `Lavest er ${least[0]?.name ?? ""} med ${least[0]?.text ?? ""}` : "",
    ...told
      .filter(({ standing }) => standing === "reference")
      .map(({ name, text }) => `Tallet er ${text} ${atReference(name)}`),
  ];
  const whole = parts.filter((part) => part !== "").map(sentence);
  return whole.length > 0 ? whole.join(" ") : told.map(({ name, text }) => `${name} ${text}`).join(", ");
}
