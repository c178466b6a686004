import { check } from "../check";
import { addresses } from "../sentence";
import { printedSeries } from "./series";

/** Shares of one column printed with different numbers of decimals. */
export default check({
  id: "mixed-decimals",
  title: { da: "Forskelligt antal decimaler", en: "Different numbers of decimals" },
  summary: {
    da: "Andele i samme kolonne, vist med hver sit antal decimaler, fx 14 % ved siden af 2,9 %.",
    en: "Shares in one column printed with different numbers of decimals, e.g. 14% beside 2.9%.",
  },
  sentences: {
    fewer: {
      da: (cells: string, few: string, many: string) =>
        `${cells} er vist med ${few} decimaler, de andre i kolonnen med ${many}.`,
      en: (cells: string, few: string, many: string) =>
        `${cells} is shown with ${few} decimals, the others in the column with ${many}.`,
    },
  },
  *find(sheet, say) {
    for (const { measure, lines, total } of sheet.once(printedSeries)) {
      if (measure !== "share") continue;
      const figures = total ? [...lines, total] : lines;
      const most = Math.max(...figures.map(({ decimals }) => decimals));
      const fewer = figures.filter(({ decimals }) => decimals < most);
      const [first] = fewer;
      if (!first || fewer.length * 2 > figures.length) continue;
      const cells = fewer.map(({ cell }) => cell);
      yield { weight: "rounding", cells, says: say.fewer(addresses(cells), String(first.decimals), String(most)) };
    }
  },
  trips: [
    {
      cells: [
        ["Gruppe", "Andel"],
        ["Gruppe 1-3", "11,2 %"],
        ["Gruppe 4", "2,9 %"],
        ["I alt", "14 %"],
      ],
      finds: ["B4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Gruppe", "Andel i pct."],
        ["Gruppe 1", 4.5],
        ["Gruppe 2", 1.6],
        ["Gruppe 3", 3.9],
        ["I alt", 10],
      ],
      finds: [],
    },
  ],
});
