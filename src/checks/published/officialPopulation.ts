import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { check } from "../check";
import { figure } from "../sentence";
import { lineOf, type Line } from "./impliedPopulation";
import { printed } from "./printedText";
import type { PrintedFigure } from "./publishedFigures";
import { everySeries, isDistribution, paired, printedSeries, areComparable } from "./series";

const band = /(?<!\d)(\d{2})\s?[-–]\s?(\d{2})(?!\d)(?=.{0,3}år)/u;
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** The age band that a heading or title names. */
function agesOf({ about }: PrintedFigure): { readonly from: number; readonly to: number } | undefined {
  const match = band.exec(about);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

/** The one year that a line is of: its own, or that of its heading or title. */
function yearOf({ line, about }: PrintedFigure): number | undefined {
  const years = new Set(line.match(yearPattern) ?? about.match(yearPattern) ?? []);
  const [year, ...more] = years;
  return more.length > 0 || year === undefined ? undefined : Number(year);
}

const months = /(?<!\p{L})(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;

/** Which first of January a figure may be held against, and how far from it by its month alone: students move in the autumn. */
function reach({ line, about }: PrintedFigure): { readonly from: number; readonly to: number; readonly apart: number } {
  const month = (months.exec(line) ?? months.exec(about))?.[1]?.toLowerCase();
  if (month === undefined) return { from: 0, to: 1, apart: 0 };
  if (month === "jan" || month === "feb") return { from: 0, to: 0, apart: 0 };
  return month === "dec" ? { from: 1, to: 1, apart: 0 } : { from: -1, to: 1, apart: 0.015 };
}

const fits = ({ least, most }: Line, persons: number, apart: number): boolean =>
  persons * (1 + apart) >= Number(least) && (most === undefined || persons * (1 - apart) <= Number(most));

/** The population that a printed share implies beside the official one of about the same time. */
export default check({
  id: "official-population",
  title: { da: "Officiel befolkning", en: "Official population" },
  summary: {
    da: "En vist andel, hvis befolkning Danmarks Statistik ikke viser på nogen dag nær perioden.",
    en: "A printed share whose population Statistics Denmark shows on no day near the period.",
  },
  sentences: {
    other: {
      da: (
        of: string,
        count: string,
        shown: string,
        least: string,
        most: string,
        ages: string,
        day: string,
        persons: string,
        right: string,
      ) =>
        `${of}: ${count} vist som ${shown} kræver ${least}–${most} personer på ${ages} år. Danmarks Statistik viser ${persons} pr. ${day}, og det giver ${right} %. Kilden kan have brugt en anden befolkning.`,
      en: (
        of: string,
        count: string,
        shown: string,
        least: string,
        most: string,
        ages: string,
        day: string,
        persons: string,
        right: string,
      ) =>
        `${of}: ${count} shown as ${shown} needs ${least}–${most} persons aged ${ages}. Statistics Denmark shows ${persons} on ${day}, which makes ${right}%. The source may have used another population.`,
    },
  },
  *find(sheet, say) {
    const { official } = sheet;
    if (!official) return;
    for (const shares of sheet.once(printedSeries)) {
      if (shares.measure !== "share" || shares.of === "" || isDistribution(shares)) continue;
      const counts = everySeries(sheet).find(
        (one) =>
          one.measure === "count" &&
          one.of === shares.of &&
          areComparable(one, shares) &&
          paired(shares, one).length > 0,
      );
      const sums = counts?.total && shares.total ? [[shares.total, counts.total] as const] : [];
      for (const [share, count] of counts ? [...paired(shares, counts), ...sums] : []) {
        const [ages, year] = [agesOf(share), yearOf(share)];
        const [line] = lineOf(count, share);
        // A line that is itself an age group is a share of that group.
        if (!ages || year === undefined || !line?.most || /\d{2}\s?[-–]\s?\d{2}/u.test(share.line)) continue;
        const { from, to, apart } = reach(share);
        const near = official(shares.of, ages).filter((one) => one.year >= year + from && one.year <= year + to);
        const nearest = near.find((one) => one.year === year) ?? near[0];
        if (!nearest || near.some(({ persons }) => fits(line, persons, apart))) continue;
        yield {
          weight: "doubtful",
          cells: [share.cell],
          says: say.other(
            shares.of,
            figure(count.value),
            printed(share),
            figure(Number(line.least)),
            figure(Number(line.most)),
            `${ages.from}-${ages.to}`,
            nearest.day,
            figure(nearest.persons),
            figure(roundedHalfAway((count.value / nearest.persons) * 100, share.decimals)),
          ),
        };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Unge på offentlig forsørgelse i Viborg, 18-29 år"],
        ["Måned", "Fuldtidspersoner", "Andel i pct."],
        ["jan 2015", 1959, 15.9],
        ["sep 2017", 1869, 14.2],
      ],
      official: { 2014: 12410, 2015: 12556, 2016: 12800, 2017: 13010, 2018: 13150 },
      finds: ["C3"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Unge på offentlig forsørgelse i Viborg, 18-29 år"],
        ["Måned", "Fuldtidspersoner", "Andel i pct."],
        ["jan 2015", 1959, 15.6],
        ["sep 2017", 1869, 14.2],
      ],
      official: { 2014: 12410, 2015: 12556, 2016: 12800, 2017: 13010, 2018: 13150 },
      finds: [],
    },
    {
      cells: [
        ["Unge på offentlig forsørgelse i Viborg, 18-29 år"],
        ["Måned", "Fuldtidspersoner", "Andel i pct."],
        ["jan 2015", 1959, 15.9],
      ],
      finds: [],
    },
  ],
});
