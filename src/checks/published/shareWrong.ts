import { tenTo, wholeUnits } from "../../functions/math/exactDecimal";
import { populationLimits } from "../../functions/math/populationLimits";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { check } from "../check";
import { figure } from "../sentence";
import { printed } from "./printedText";
import { paired, printedSeries } from "./series";

/** A printed share that is not the count over the population that stand beside it. */
export default check({
  id: "share-wrong",
  title: { da: "Andel, der ikke passer", en: "Share that does not agree" },
  summary: {
    da: "En vist andel, der ikke er antallet divideret med befolkningen ved siden af, ud over afrunding.",
    en: "A printed share that is not the count over the population beside it, beyond rounding.",
  },
  sentences: {
    wrong: {
      da: (cell: string, shown: string, count: string, population: string, right: string) =>
        `${cell} er ${shown}, men ${count} af ${population} er ${right} %.`,
      en: (cell: string, shown: string, count: string, population: string, right: string) =>
        `${cell} is ${shown}, but ${count} of ${population} is ${right}%.`,
    },
  },
  *find(sheet, say) {
    const all = sheet.once(printedSeries);
    for (const shares of all.filter(({ measure }) => measure === "share")) {
      const beside = all.filter(({ table, of }) => table === shares.table && of === shares.of);
      const [counts, ...moreCounts] = beside.filter(({ measure }) => measure === "count");
      const [populations, ...morePopulations] = beside.filter(({ measure }) => measure === "population");
      const moreShares = beside.filter(({ measure }) => measure === "share").length > 1;
      if (!counts || !populations || moreCounts.length + morePopulations.length > 0 || moreShares) continue;
      const population = new Map(paired(shares, populations).map(([share, of]) => [share, of]));
      const wrong = paired(shares, counts).flatMap(([share, count]) => {
        const of = population.get(share);
        const units = wholeUnits(share.value, share.decimals + 2);
        if (!of || units === undefined || units === 0n || of.value <= 0) return [];
        const { least, most } = populationLimits(count.value, units, 100n * tenTo(share.decimals), true);
        const fits =
          BigInt(Math.round(of.value)) >= least && (most === undefined || BigInt(Math.round(of.value)) <= most);
        return fits ? [] : [{ share, count, of }];
      });
      // Where most lines disagree, the share is of something else than the two columns.
      if (wrong.length * 2 > shares.lines.length) continue;
      for (const { share, count, of } of wrong) {
        const right = roundedHalfAway((count.value / of.value) * 100, share.decimals);
        yield {
          weight: "differs",
          cells: [share.cell],
          says: say.wrong(share.cell, printed(share), figure(count.value), figure(of.value), figure(right)),
        };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Måned", "Fuldtidspersoner", "Befolkning", "Andel i pct."],
        ["jan 2015", 1959, 12556, 15.9],
        ["jan 2016", 1931, 12702, 15.2],
        ["jan 2017", 1902, 12998, 14.6],
        ["jan 2018", 1871, 13101, 14.3],
      ],
      finds: ["D2"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Måned", "Fuldtidspersoner", "Befolkning", "Andel i pct."],
        ["jan 2015", 1959, 12556, 15.6],
        ["jan 2016", 1931, 12702, 15.2],
        ["jan 2017", 1902, 12998, 14.6],
        ["jan 2018", 1871, 13101, 14.3],
      ],
      finds: [],
    },
  ],
});
