import { block, type Words } from "./block";
import { commonWords } from "./commonWords";
import type { Column } from "./entryValue";
import { cell, formula, guarded, span, tulu } from "./formula";
import type { Formula, PlanCell, PlanRow } from "./plan";
import { copiedRow, figure, headings, notes, rowLabel, spilledInto, text } from "./planCells";

const words = {
  ...commonWords,
  title: { da: "Budgetafvigelse", en: "Budget deviation" },
  item: { da: "Område", en: "Item" },
  budgetCount: { da: "Budget, antal", en: "Budget, count" },
  budgetPrice: { da: "Budget, pris", en: "Budget, price" },
  actualCount: { da: "Faktisk antal", en: "Actual count" },
  actualPrice: { da: "Faktisk pris", en: "Actual price" },
  budgetAmount: { da: "Budget i alt", en: "Budget in all" },
  actualAmount: { da: "Faktisk i alt", en: "Actual in all" },
  deviation: { da: "Afvigelse", en: "Deviation" },
  volume: { da: "Heraf mængde", en: "Of which volume" },
  priceEffect: { da: "Heraf pris", en: "Of which price" },
  check: { da: "Kontrol: afvigelse − mængde − pris", en: "Check: deviation − volume − price" },
  how: {
    da: "Mængde: (faktisk antal − budgetantal) × budgetpris. Pris: (faktisk pris − budgetpris) × faktisk antal. Plus er merforbrug.",
    en: "Volume: (actual count − budget count) × budget price. Price: (actual price − budget price) × actual count. Plus is overspending.",
  },
};

const given = ["budgetCount", "budgetPrice", "actualCount", "actualPrice"] as const;

/** Columns of equal length, one row an item of the budget. */
type Inputs = Readonly<Record<(typeof given)[number], Column>>;

function rows(inputs: Inputs, w: Words<typeof words>): PlanRow[] {
  const last = inputs.budgetCount.place.rows - 1;
  const sumOf = (name: string): Formula => formula`SUM(${span(`${name}0`, `${name}${last}`)})`;
  const blank = text("total", "");
  const sum = (name: string, change?: true): PlanCell =>
    figure("kr", sumOf(name), { role: "total", name: `${name}Total`, ...(change && { change }) });
  const [deviation, volume, price] = [cell("deviationTotal"), cell("volumeTotal"), cell("priceTotal")];
  return [
    [text("title", w.title)],
    [],
    headings(
      ...[w.item, w.budgetCount, w.budgetPrice, w.actualCount, w.actualPrice],
      ...[w.budgetAmount, w.actualAmount, w.deviation, w.volume, w.priceEffect],
    ),
    ...Array.from({ length: last + 1 }, (_, row) => itemRow(inputs, row)),
    [
      ...[text("total", w.total), blank, blank, blank, blank, sum("budgetAmount"), sum("actualAmount")],
      ...[sum("deviation", true), sum("volume", true), sum("price", true)],
    ],
    [
      text("note", w.check),
      ...none(6),
      figure("kr", formula`ROUND(${deviation}-${volume}-${price},2)`, { role: "note", name: "check" }),
    ],
    ...notes([w.how]),
  ];
}

const none = (count: number): null[] => Array.from({ length: count }, () => null);

function itemRow(inputs: Inputs, row: number): PlanRow {
  const [budgetCount, budgetPrice, actualCount, actualPrice] = [
    cell(`budgetCount${row}`),
    cell(`budgetPrice${row}`),
    cell(`actualCount${row}`),
    cell(`actualPrice${row}`),
  ];
  const whole = (work: Formula): Formula => guarded([budgetCount, budgetPrice, actualCount, actualPrice], work);
  const split = whole(tulu("PRISMAENGDE", budgetCount, budgetPrice, actualCount, actualPrice));
  return [
    rowLabel(inputs.budgetCount.labels, row),
    ...given.map((name) =>
      figure(name.endsWith("Price") ? "kr" : "count", copiedRow(inputs[name], row), {
        name: `${name}${row}`,
      }),
    ),
    figure("kr", whole(formula`${budgetCount}*${budgetPrice}`), { name: `budgetAmount${row}` }),
    figure("kr", whole(formula`${actualCount}*${actualPrice}`), { name: `actualAmount${row}` }),
    figure("kr", split, { change: true, name: `deviation${row}`, spill: { rows: 1, columns: 3 } }),
    spilledInto(`volume${row}`),
    spilledInto(`price${row}`),
  ];
}

/** The deviation of each item as volume and price, with totals, and a check that the two make up the whole. */
export default block({
  id: "priceVolume",
  icon: "scales",
  title: words.title,
  summary: {
    da: "Skyldes afvigelsen antal eller pris? Række for række, med totaler, der går op.",
    en: "Is the deviation one of volume or of price? Row by row, with totals that add up.",
  },
  asked: {
    da: ["merforbrug", "mindreforbrug", "budget", "mængde", "pris", "budgetopfølgning", "afvigelse"],
    en: ["overspending", "budget", "volume", "price", "deviation", "variance"],
  },
  fields: {
    budgetCount: {
      kind: "list",
      of: "count",
      name: { da: "Budgetantal", en: "Budgeted count" },
      help: {
        da: "Det antal, budgettet regner med, en række pr. område.",
        en: "The count that the budget assumes, a row for each item.",
      },
    },
    budgetPrice: {
      kind: "list",
      of: "price",
      name: { da: "Budgetpris", en: "Budgeted price" },
      help: { da: "Budgettets pris pr. person i kr.", en: "The budget's price per person in kr." },
    },
    actualCount: {
      kind: "list",
      of: "count",
      name: words.actualCount,
      help: { da: "Det antal, det blev.", en: "The count that it became." },
    },
    actualPrice: {
      kind: "list",
      of: "price",
      name: words.actualPrice,
      help: { da: "Den pris pr. person, det blev, i kr.", en: "The price per person that it became, in kr." },
    },
  },
  alike: [["budgetCount", "budgetPrice", "actualCount", "actualPrice"]],
  words,
  next: ["AFSTEM.SUM"],
  rows,
  examples: [
    {
      cells: [
        ["Ydelse", "Antal", "Pris", "Antal", "Pris"],
        ["Uddannelseshjælp", 100, 67772, 90, 70000],
        ["A-dagpenge", 50, 100000, null, 110000],
        ["Kontanthjælp", 20, 90000, 25, 88000],
      ],
      fields: { budgetCount: "B2:B4", budgetPrice: "C2:C4", actualCount: "D2:D4", actualPrice: "E2:E4" },
      gives: { deviation0: -477200, volume0: -677720, price0: 200520, deviation1: "", check: 0 },
    },
  ],
});
