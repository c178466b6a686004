import { roundingRule } from "../../functions/reconcile/roundingRule";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import { figure } from "../sentence";
import { possibleRoundings } from "./possibleShares";
import type { PrintedFigure } from "./publishedFigures";
import {
  everySeries,
  halfUnit,
  isDistribution,
  makesTotal,
  paired,
  printedSeries,
  areComparable,
  subjectOf,
  sumOf,
  type Series,
} from "./series";

type Verdict = "agrees" | "dealt" | "impossible";

const unitsOf = ({ value }: PrintedFigure, decimals: number): number => Math.round(value * 10 ** (decimals + 2));

/** Whether a distribution is that of the counts, and by which rounding. */
function ofCounts(shown: Series, counts: Series): Verdict | undefined {
  const pairs = paired(shown, counts);
  if (pairs.length === 0 || counts.lines.length !== shown.lines.length) return undefined;
  if (!counts.lines.every(({ isExact, value }) => isExact && value >= 0) || sumOf(counts.lines) === 0) return undefined;
  const rule = roundingRule(
    pairs.map(([, count]) => count.value),
    pairs.map(([one]) => one.value),
    decimalsOf(shown),
  );
  return rule === "nærmest" ? "agrees" : rule === "største rest" ? "dealt" : "impossible";
}

/** Whether a distribution can be that of the rounded rates. */
function ofRates(shown: Series, rates: Series): Verdict | undefined {
  const pairs = paired(shown, rates);
  if (pairs.length === 0 || !rates.total || rates.lines.length !== shown.lines.length || !makesTotal(rates))
    return undefined;
  const rounded = (one: PrintedFigure) => ({ value: one.value, half: halfUnit(one) });
  const ways = possibleRoundings(
    pairs.map(([, rate]) => rounded(rate)),
    rounded(rates.total),
    pairs.map(([one]) => unitsOf(one, decimalsOf(shown))),
    10 ** (decimalsOf(shown) + 2),
  );
  if (!ways) return undefined;
  return ways.has("nearest") ? "agrees" : ways.has("largest remainder") ? "dealt" : "impossible";
}

/** Each distribution of the workbook that shows which rounding it was made with. */
const rulesOf = (sheet: CheckedSheet) =>
  everySeries(sheet)
    .filter(isDistribution)
    .map((shown) => ({ shown, isPlain: unitsOff(shown) !== 0 }));

const decimalsOf = ({ lines }: Pick<Series, "lines">): number => Math.max(...lines.map((one) => one.decimals));

/** How many units of the last decimal a distribution is from 100 per cent. */
function unitsOff({ lines }: Series): number {
  return Math.round((sumOf(lines) - 1) * 10 ** (decimalsOf({ lines }) + 2));
}

const areaOf = ({ lines }: Series): string => `${lines[0]?.cell ?? ""}:${lines.at(-1)?.cell ?? ""}`;

/** Printed distributions: whether they are those of the counts or rates, and how they were rounded. */
export default check({
  id: "distribution-rounding",
  title: { da: "Fordelinger og deres afrunding", en: "Distributions and their rounding" },
  summary: {
    da: "Viste fordelinger, der ikke er 100 %, kun kan være afrundet med største rest eller ikke kan komme af de viste tal.",
    en: "Printed distributions that are not 100%, can only be rounded by largest remainder, or cannot come from the printed figures.",
  },
  sentences: {
    sum: {
      da: (cells: string, sum: string) => `${cells} giver ${sum} %. Det kan almindelig afrunding gøre.`,
      en: (cells: string, sum: string) => `${cells} makes ${sum}%. Plain rounding can do that.`,
    },
    rules: {
      da: (cells: string, sum: string, other: string) =>
        `${cells} giver ${sum} % og er afrundet tal for tal, mens ${other} er fordelt med største rest: to afrundinger i samme projektmappe.`,
      en: (cells: string, sum: string, other: string) =>
        `${cells} makes ${sum}% and is rounded figure by figure, while ${other} is dealt by largest remainder: two roundings in one workbook.`,
    },
    dealt: {
      da: (of: string, cells: string, source: string) =>
        `${of}: fordelingen i ${cells} kan kun genskabes af ${source} med største rest.`,
      en: (of: string, cells: string, source: string) =>
        `${of}: the distribution in ${cells} can only be made from ${source} by largest remainder.`,
    },
    impossible: {
      da: (of: string, cells: string, source: string) =>
        `${of}: fordelingen i ${cells} kan ikke komme af ${source}, hverken med almindelig afrunding eller største rest.`,
      en: (of: string, cells: string, source: string) =>
        `${of}: the distribution in ${cells} cannot come from ${source}, neither by plain rounding nor by largest remainder.`,
    },
  },
  *find(sheet, say) {
    const all = everySeries(sheet);
    let dealt: string | undefined;
    const own = sheet.once(printedSeries).filter(isDistribution);
    const verdicts = (shown: Series) =>
      all
        .filter(
          (one) =>
            one.of === shown.of &&
            one !== shown &&
            areComparable(one, shown) &&
            (one.of !== "" || one.table === shown.table),
        )
        .flatMap((source) => {
          const verdict =
            source.measure === "count"
              ? ofCounts(shown, source)
              : source.measure === "rate"
                ? ofRates(shown, source)
                : undefined;
          return verdict ? [{ verdict, source }] : [];
        });
    for (const { shown } of rulesOf(sheet))
      if (unitsOff(shown) === 0 && verdicts(shown).some(({ verdict }) => verdict === "dealt"))
        dealt ??= shown.sheet === sheet.name ? areaOf(shown) : `${shown.sheet}!${areaOf(shown)}`;
    for (const shown of own) {
      const cells = areaOf(shown);
      const sum = figure(roundedHalfAway(sumOf(shown.lines) * 100, 6));
      if (unitsOff(shown) !== 0)
        yield {
          weight: "rounding",
          cells: [cells],
          says: dealt === undefined ? say.sum(cells, sum) : say.rules(cells, sum, dealt),
        };
      for (const { verdict, source } of verdicts(shown)) {
        if (verdict === "agrees") continue;
        const from = source.sheet === sheet.name ? areaOf(source) : `${source.sheet}!${areaOf(source)}`;
        const parts = [subjectOf(shown), cells, from] as const;
        yield verdict === "dealt"
          ? { weight: "rounding", cells: [cells], says: say.dealt(...parts) }
          : { weight: "incompatible", cells: [cells], says: say.impossible(...parts) };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Gruppe", "Viborg, fuldtidspersoner", "Viborg, fordeling i pct."],
        ["Gruppe 1", 624, 43],
        ["Gruppe 2", 278, 19],
        ["Gruppe 3", 565, 38],
      ],
      finds: ["C2:C4"],
    },
    {
      cells: [
        ["Fra", "Fordeling i pct."],
        ["Dagpenge", 2],
        ["Kontanthjælp", 12],
        ["Uddannelse", 11],
        ["Selvforsørgelse", 74],
      ],
      finds: ["B2:B5"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Ydelse", "Viborg, fuldtidspersoner", "Viborg, fordeling i pct."],
        ["Revalidering", 17, 3],
        ["Kontanthjælp", 23, 4],
        ["Sygedagpenge", 90, 14],
        ["A-dagpenge", 145, 23],
        ["Uddannelseshjælp", 349, 56],
      ],
      finds: [],
    },
  ],
});
