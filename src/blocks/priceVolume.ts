import { block, type Language, type Words } from "./block";
import { commonWords } from "./commonWords";
import type { Column } from "./entryValue";
import { asVerdict, checkOf, coverageRows, remark, sumOf, type CountedRows } from "./countedRows";
import { cell, formula, guarded, tulu } from "./formula";
import { keptHeadings } from "./keptHeadings";
import type { Formula, PlanCell, PlanRow } from "./plan";
import { answers, copiedFigure, figure, headings, notes, rowLabel, spilledInto, text } from "./planCells";

const words = {
  ...commonWords,
  title: { da: "Budgetafvigelse", en: "Budget deviation" },
  item: { da: "Område", en: "Item" },
  budgetCount: { da: "Budget, antal", en: "Budget, count" },
  budgetPrice: { da: "Budget, pris", en: "Budget, price" },
  countOfBudget: { da: "Budgetantal", en: "Budgeted count" },
  priceOfBudget: { da: "Budgetpris", en: "Budgeted price" },
  actualCount: { da: "Faktisk antal", en: "Actual count" },
  actualPrice: { da: "Faktisk pris", en: "Actual price" },
  budgetAmount: { da: "Budget i alt", en: "Budget in all" },
  actualAmount: { da: "Faktisk i alt", en: "Actual in all" },
  deviation: { da: "Afvigelse", en: "Deviation" },
  volume: { da: "Heraf mængde", en: "Of which volume" },
  priceEffect: { da: "Heraf pris", en: "Of which price" },
  check: { da: "Kontrol: faktisk − budget − mængde − pris", en: "Check: actual − budget − volume − price" },
  how: {
    da: "Mængde: (faktisk antal − budgetantal) × budgetpris. Pris: (faktisk pris − budgetpris) × faktisk antal. Plus er merforbrug.",
    en: "Volume: (actual count − budget count) × budget price. Price: (actual price − budget price) × actual count. Plus is overspending.",
  },
};

const given = ["budgetCount", "budgetPrice", "actualCount", "actualPrice"] as const;

/** Columns of equal length, one row an item of the budget. */
type Inputs = Readonly<Record<(typeof given)[number], Column>>;

function rows(inputs: Inputs, w: Words<typeof words>, language: Language): PlanRow[] {
  const counted: CountedRows = { rows: inputs.budgetCount.place.rows, verdict: "deviation", language };
  const blank = text("total", "");
  const sum = (name: string, change?: true): PlanCell =>
    figure("kr", sumOf(counted, name), { role: "total", name: `${name}Total`, ...(change && { change }) });
  const total = (name: string) => cell(`${name}Total`);
  const unexplained = formula`${total("actualAmount")}-${total("budgetAmount")}-${total("volume")}-${total("price")}`;
  const own = keptHeadings(
    given.map((name) => inputs[name]),
    [w.budgetCount, w.budgetPrice, w.actualCount, w.actualPrice],
  );
  const needed = keptHeadings(
    given.map((name) => inputs[name]),
    [w.countOfBudget, w.priceOfBudget, w.actualCount, w.actualPrice],
  );
  return [
    [text("title", w.title)],
    [],
    [
      ...headings(w.item, ...own, w.budgetAmount, w.actualAmount),
      ...answers(w.deviation, w.volume, w.priceEffect),
      ...headings(w.remark),
    ],
    ...Array.from({ length: counted.rows }, (_, row) => itemRow(inputs, row, counted, needed)),
    [
      ...[text("total", w.total), blank, blank, blank, blank, sum("budgetAmount"), sum("actualAmount")],
      ...[sum("deviation", true), sum("volume", true), sum("price", true)],
    ],
    ...coverageRows(counted),
    [
      text("note", w.check),
      ...none(6),
      figure("kr", checkOf(counted, formula`ROUND(${unexplained},2)`), { role: "note", name: "check" }),
    ],
    ...notes([w.how]),
  ];
}

const none = (count: number): null[] => Array.from({ length: count }, () => null);

function itemRow(inputs: Inputs, row: number, counted: CountedRows, needed: readonly string[]): PlanRow {
  const [budgetCount, budgetPrice, actualCount, actualPrice] = [
    cell(`budgetCount${row}`),
    cell(`budgetPrice${row}`),
    cell(`actualCount${row}`),
    cell(`actualPrice${row}`),
  ];
  const read = [budgetCount, budgetPrice, actualCount, actualPrice];
  const split = guarded(read, tulu("PRISMAENGDE", budgetCount, budgetPrice, actualCount, actualPrice));
  const amount = (name: string, work: Formula) =>
    figure("kr", asVerdict(cell(`deviation${row}`), work), { name: `${name}${row}` });
  const { labels } = inputs.budgetCount;
  return [
    rowLabel(labels, row, `label${row}`),
    ...given.map((name) =>
      copiedFigure(name.endsWith("Price") ? "kr" : "count", inputs[name], row, {
        name: `${name}${row}`,
      }),
    ),
    amount("budgetAmount", formula`${budgetCount}*${budgetPrice}`),
    amount("actualAmount", formula`${actualCount}*${actualPrice}`),
    figure("kr", split, { change: true, name: `deviation${row}`, spill: { rows: 1, columns: 3 } }),
    spilledInto(`volume${row}`),
    spilledInto(`price${row}`),
    remark(
      counted,
      row,
      labels,
      given.map((name, k) => [name, needed[k] ?? ""]),
    ),
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
      name: words.countOfBudget,
      help: {
        da: "Det antal, budgettet regner med, en række pr. område.",
        en: "The count that the budget assumes, a row for each item.",
      },
    },
    budgetPrice: {
      kind: "list",
      of: "price",
      name: words.priceOfBudget,
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
      gives: {
        ...{ deviation0: -477200, volume0: -677720, price0: 200520 },
        ...{ deviation1: "", budgetAmount1: "", remark1: "Række 2 mangler faktisk antal" },
        ...{ actualAmountTotal: 6300000 + 2200000, deviationTotal: -77200 },
        ...{ coverage: "2 af 3 rækker; Række 2 mangler faktisk antal", check: "kan ikke prøves" },
      },
    },
    {
      cells: [
        ["Ydelse", "Antal", "Pris", "Antal", "Pris"],
        ["Uddannelseshjælp", 100, 67772, 90, 70000],
        ["Kontanthjælp", 20, 90000, 25, 88000],
      ],
      fields: { budgetCount: "B2:B3", budgetPrice: "C2:C3", actualCount: "D2:D3", actualPrice: "E2:E3" },
      gives: { check: 0, coverage: "Alle 2 rækker er med." },
    },
  ],
});
