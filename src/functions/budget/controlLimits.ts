import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { finiteSum } from "../finiteSum";
import { notDefined } from "../refusal";
import { longRun } from "./longRun";

/** 3 standard deviations, of which one is the mean moving range ÷ 1.128; Wheeler's rounded constant. */
const limitFactor = 2.66;

/**
 * How far a monthly figure can be from its mean while nothing has changed: the individuals chart (XmR).
 *
 *     mean ± 2.66 × mean absolute change from one month to the next
 *
 * Shapes   one row or one column in time order, one line of four out. An empty month is left out of the mean, and the
 *          two changes beside it out of the mean change: they are not from one month to the next.
 * Shift    eight or more months in a row on one side of the mean, told by their numbers; the latest where there are more.
 * Units    those of the series; the lower limit may be negative.
 * Refuses  no two months in a row.
 * Not for  series with season or trend: compare with the same month last year, or take the change first.
 * Source   D. J. Wheeler, Understanding Variation, 1993; NHS England, Making Data Count.
 */
export function controlLimits(
  series: readonly (number | null)[],
): [mean: number, lower: number, upper: number, shift: string] {
  const known = series.filter((value) => value !== null);
  const changes = series.flatMap((value, month) => {
    const previous = series[month - 1] ?? null;
    return value === null || previous === null ? [] : [Math.abs(decimalDifference(value, previous))];
  });
  if (changes.length === 0) throw notDefined("serie har ikke to tal i træk, så udsvinget kan ikke regnes ud.");
  const mean = finiteSum(known) / known.length;
  const reach = limitFactor * (finiteSum(changes) / changes.length);
  return [mean, mean - reach, mean + reach, longRun(series, mean)];
}

export default card({
  id: "KONTROLGRAENSER",
  name: "KONTROLGRÆNSER",
  title: { da: "Er udviklingen usædvanlig?", en: "Is the series out of control?" },
  asked: ["kontrolkort", "spc", "udsving"],
  family: "budget",
  summary: {
    da: "Grænserne for, hvor meget et månedstal svinger, når intet er ændret (kontroldiagram, XmR).",
    en: "How far a monthly figure varies while nothing has changed (control chart, XmR).",
  },
  formula: {
    da: "middel ± 2,66 × den gennemsnitlige ændring fra måned til måned, uden fortegn",
    en: "mean ± 2.66 × the mean change from month to month, without sign",
  },
  notes: [
    {
      da: "En måned uden for grænserne har en årsag, der er værd at finde. En måned inden for har det sjældent: forklar den ikke, og ret ikke prognosen efter den.",
      en: "A month outside the limits has a cause worth finding. One inside seldom has: do not explain it, and do not change the forecast for it.",
    },
    {
      da: "Otte eller flere måneder i træk på samme side af middel er et skift, også inden for grænserne: niveauet er ændret, så regn nye grænser fra skiftet. Kolonnen skift siger hvilke, eller intet.",
      en: "Eight or more months in a row on one side of the mean are a shift, inside the limits too: the level has changed, so reckon new limits from there. The column says which, in Danish, or intet for none.",
    },
    {
      da: "Tag mindst 12 måneder uden kendte ændringer. Har tallene sæson eller en stigning, passer grænserne ikke; sammenlign da med samme måned året før.",
      en: "Take at least 12 months without known changes. With season or growth the limits do not fit; compare with the same month last year then.",
    },
    {
      da: "Nedre grænse kan blive negativ, også for antal. En tom måned udelades og dermed også ændringerne til begge sider af den.",
      en: "The lower limit can be negative, also for counts. An empty month is left out, and so are the changes on both sides of it.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
      series: true,
      name: "serie",
      english: "series",
      help: { da: "Månedstallene, ældste først.", en: "The monthly figures, oldest first." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "middel", english: "mean", unit: "number" },
      { heading: "nedre", english: "lower", unit: "number" },
      { heading: "øvre", english: "upper", unit: "number" },
      { heading: "skift", english: "shift", unit: "text" },
    ],
  },
  examples: [
    {
      args: [[611, 643, 652, 564, 662, 637, 597, 643, 613, 645, 615, 554]],
      gives: [[619.666666666667, 500.933939393939, 738.399393939394, "intet"]],
      note: { da: "Eksempeltal for 12 måneder", en: "Example figures for 12 months" },
    },
    { args: [[10, 12, null, 11, 13]], gives: [[11.5, 6.18, 16.82, "intet"]] },
    {
      args: [[12, 9, 5, 4, 5, 4, 5, 4, 5, 4, 9]],
      gives: [[6, 0.946, 11.054, "nr. 3-10 under middel"]],
      note: { da: "Otte måneder i træk under middel", en: "Eight months in a row below the mean" },
    },
    { args: [[10, null, 12]], refuses: "#N/A", says: "ikke to tal i træk" },
    { args: [[10, "12"]], refuses: "#VALUE!", says: "serie, nr. 2, er teksten" },
  ],
  sources: ["D.J. Wheeler, 1993, Understanding Variation", "NHS England, Making Data Count"],
  compute: controlLimits,
});
