import { spotAddress } from "../../sheet/place";
import { number } from "../../tables/cellKind";
import { plainText } from "../../tables/words";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import { figure } from "../sentence";

/** A labelled cell that states which refund is assumed. */
interface Assumption {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly rate: number;
}

const states = /refusion/iu;

/** Figures right of a label about refund, as fractions: one a label, not the columns of a table. */
function assumptionsOf({ grid, parts, name }: CheckedSheet): readonly Assumption[] {
  const found: Assumption[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      const label = grid.text(row, column);
      if (!states.test(label) || label.length > 60 || grid.kind(row, column + 1) !== number) continue;
      if (grid.kind(row, column + 2) === number || parts.partAt(row, column) === "heading") continue;
      const value = grid.value(row, column + 1);
      const rate = value > 1 && value <= 100 ? value / 100 : value;
      if (rate < 0 || rate > 1) continue;
      found.push({
        sheet: name,
        cell: spotAddress(row, column + 1),
        label: plainText(label).replace(/[:*.]+$/u, ""),
        rate,
      });
    }
  }
  return found;
}

/** The same refund assumed in two ways in one workbook. */
export default check({
  id: "refund-assumptions",
  title: { da: "Refusion forudsat på to måder", en: "Refund assumed in two ways" },
  summary: {
    da: "Celler med samme navn om refusion, der siger hver sin sats, på samme ark eller et andet.",
    en: "Cells of the same name about refund that state different rates, on this sheet or another.",
  },
  sentences: {
    contradicts: {
      da: (cell: string, label: string, rate: string, other: string, otherRate: string) =>
        `${cell}, ”${label}”, er ${rate} %, men ${other} siger ${otherRate} % om det samme.`,
      en: (cell: string, label: string, rate: string, other: string, otherRate: string) =>
        `${cell}, “${label}”, is ${rate}%, but ${other} says ${otherRate}% of the same.`,
    },
  },
  *find(sheet, say) {
    const all = [...sheet.workbook.values()].flatMap((one) => one.once(assumptionsOf));
    for (const one of sheet.once(assumptionsOf)) {
      const other = all.find(({ label, rate }) => label === one.label && Math.abs(rate - one.rate) > 1e-9);
      if (!other) continue;
      const where = other.sheet === one.sheet ? other.cell : `${other.sheet}!${other.cell}`;
      const percent = (rate: number) => figure(Number((rate * 100).toPrecision(10)));
      yield {
        weight: "doubtful",
        cells: [one.cell],
        says: say.contradicts(one.cell, one.label, percent(one.rate), where, percent(other.rate)),
      };
    }
  },
  trips: [
    {
      cells: [
        ["Refusion, uddannelseshjælp", 0.2],
        ["Antal", 230],
      ],
      others: { Besparelse: [["Refusion, uddannelseshjælp", 0.3]] },
      finds: ["B1"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Refusion, uddannelseshjælp", 0.2],
        ["Refusion, sygedagpenge", 0.3],
      ],
      others: { Besparelse: [["Refusion, uddannelseshjælp", "20 %"]], Andet: [["Refusion, uddannelseshjælp", 20]] },
      finds: [],
    },
  ],
});
