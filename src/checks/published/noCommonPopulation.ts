import { tenTo } from "../../functions/math/exactDecimal";
import { check } from "../check";
import { figure } from "../sentence";
import { lineOf, type Line } from "./impliedPopulation";
import { printed } from "./printedText";
import {
  everySeries,
  isDistribution,
  makesTotal,
  paired,
  placed,
  printedSeries,
  areComparable,
  subjectOf,
  type Series,
} from "./series";

/** The two lines that exclude each other; undefined where one population fits them all. */
function contradiction(lines: readonly Line[]): readonly [Line, Line] | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const high = lines.reduce((best, one) => (one.least > best.least ? one : best), first);
  const low = lines.reduce(
    (best, one) => ((one.most ?? best.least + tenTo(20)) < (best.most ?? tenTo(20)) ? one : best),
    first,
  );
  return low.most !== undefined && low.most < high.least ? [low, high] : undefined;
}

/** Lines of the counts that share a denominator with the shown shares or rates. */
function linesOf(shown: Series, counts: Series): Line[] {
  const lines = paired(shown, counts).flatMap(([one, count]) => lineOf(count, one));
  const [total, sum] = [shown.total, counts.total];
  return [...lines, ...(total && sum && total.line === sum.line && lines.length > 0 ? lineOf(sum, total) : [])];
}

/** What a line shows, and the population it needs. */
const needed = ({ count, shown, least, most }: Line) =>
  [figure(count.value), printed(shown), figure(Number(least)), figure(Number(most ?? least))] as const;

/** Counts and shares of one municipality that no population makes. */
export default check({
  id: "no-common-population",
  title: { da: "Ingen fælles befolkning", en: "No common population" },
  summary: {
    da: "Viste antal og andele (eller tal pr. 1.000) af samme kommune, som ikke kan være af én befolkning.",
    en: "Printed counts and shares (or rates per 1,000) of one municipality that cannot be of one population.",
  },
  sentences: {
    none: {
      da: (
        of: string,
        a: string,
        shownA: string,
        leastA: string,
        mostA: string,
        b: string,
        shownB: string,
        leastB: string,
        mostB: string,
      ) =>
        `${of}: ingen befolkning passer til alle linjer. ${a} vist som ${shownA} kræver ${leastA}–${mostA}, men ${b} vist som ${shownB} kræver ${leastB}–${mostB}.`,
      en: (
        of: string,
        a: string,
        shownA: string,
        leastA: string,
        mostA: string,
        b: string,
        shownB: string,
        leastB: string,
        mostB: string,
      ) =>
        `${of}: no population fits all lines. ${a} shown as ${shownA} needs ${leastA}–${mostA}, but ${b} shown as ${shownB} needs ${leastB}–${mostB}.`,
    },
  },
  *find(sheet, say) {
    for (const shown of sheet.once(printedSeries)) {
      if ((shown.measure !== "share" && shown.measure !== "rate") || !makesTotal(shown)) continue;
      if (isDistribution(shown)) continue;
      const counts = everySeries(sheet).filter(
        (one) =>
          one.measure === "count" &&
          one.of === shown.of &&
          areComparable(one, shown) &&
          (one.of !== "" || one.table === shown.table),
      );
      for (const one of counts) {
        const found = contradiction(linesOf(shown, one));
        if (!found) continue;
        const [a, b] = found;
        yield {
          weight: "incompatible",
          cells: [
            ...new Set(
              [a.shown, b.shown, a.count, b.count].filter((f) => f.sheet === sheet.name).map((f) => placed(f, sheet)),
            ),
          ],
          says: say.none(subjectOf(shown), ...needed(a), ...needed(b)),
        };
        break;
      }
    }
  },
  trips: [
    {
      cells: [
        ["Gruppe", "Fuldtidspersoner", "Pr. 1.000"],
        ["Gruppe 1", 624, 46],
        ["Gruppe 2", 278, 20],
        ["Gruppe 3", 565, 43],
        ["I alt", 1467, 110],
      ],
      finds: ["B3", "C3", "B4", "C4"],
    },
    {
      cells: [
        ["Gruppe", "Viborg, fuldtidspersoner", "Viborg, pr. 1.000"],
        ["Gruppe 1", 624, 46],
        ["Gruppe 2", 278, 20],
        ["Gruppe 3", 565, 43],
        ["I alt", 1467, 110],
      ],
      finds: ["B3", "C3", "B4", "C4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Gruppe", "Viborg, fuldtidspersoner", "Viborg, andel i pct."],
        ["Gruppe 1", 624, 4.8],
        ["Gruppe 2", 278, 2.1],
        ["Gruppe 3", 565, 4.3],
        ["I alt", 1467, 11.2],
      ],
      finds: [],
    },
    {
      cells: [
        ["Alder", "Fuldtidspersoner", "Andel af aldersgruppen i pct."],
        ["18-19 år", 120, 5.1],
        ["20-24 år", 480, 9.4],
        ["25-29 år", 510, 11.9],
        ["I alt", 1110, 9.3],
      ],
      finds: [],
    },
  ],
});
