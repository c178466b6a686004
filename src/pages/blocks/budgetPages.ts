import { counted } from "../unit";
import { amountUnit, changesInKroner, scaled } from "./amounts";
import { headingOver, nameIn, numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";

const method =
  "mængde er (faktisk − budgetteret antal) × budgetpris, pris er (faktisk − budgetteret pris) × faktisk antal";
const signed = { signed: true } as const;

/** The block "Budgetafvigelse": the deviation as volume and price, and item by item. */
export function budgetPages(figures: BlockFigures): readonly BlockPage[] {
  const totals = ["volume", "priceEffect", "deviation"].map((word) =>
    numberIn(figures, word === "priceEffect" ? "priceTotal" : `${word}Total`),
  );
  const [volume, price, deviation] = totals;
  if (volume === undefined || price === undefined || deviation === undefined) return [];
  const rows = rowsNamed(figures, "deviation");
  const persons = (["budgetCount", "actualCount"] as const).map((word) =>
    rows.reduce((sum, row) => sum + (numberIn(figures, `${word}${row}`) ?? 0), 0),
  );
  const changes = changesInKroner([volume, price, deviation]);
  const column = (word: string, total?: string): (number | undefined)[] => [
    ...rows.map((row) =>
      numberIn(figures, `deviation${row}`) === undefined ? undefined : numberIn(figures, `${word}${row}`),
    ),
    total === undefined ? undefined : numberIn(figures, total),
  ];
  const amounts = (["budgetAmount", "actualAmount", "deviation", "volume", "price"] as const).map((word) =>
    column(word, `${word}Total`),
  );
  const { unit, factor } = amountUnit(...amounts);
  const names = ["Budget i alt", "Faktisk i alt", "Afvigelse", "Heraf mængde", "Heraf pris"];
  const table = blockTable({
    lineHead: "Område",
    items: "account",
    title: "Budgetafvigelse, heraf mængde og pris",
    method,
    note: "Plus er merforbrug.",
    lines: [
      ...rows.map((row) => ({ name: nameIn(figures, `label${row}`), standing: "plain" as const })),
      { name: "I alt", standing: "total" },
    ],
    columns: [
      {
        name: headingOver(figures, "budgetCount0"),
        role: "count",
        unit: counted("personer"),
        values: column("budgetCount"),
      },
      {
        name: headingOver(figures, "actualCount0"),
        role: "count",
        unit: counted("personer"),
        values: column("actualCount"),
      },
      ...amounts.map((values, at) => ({
        name: names[at] ?? "",
        role: "amount" as const,
        unit: at < 2 ? unit : { ...unit, ...signed },
        values: scaled(values, factor),
      })),
    ],
  });
  return [
    ...(changes === undefined
      ? []
      : [
          {
            of: persons,
            because: {
              da: "Blokkens afvigelse er summen af mængde og pris.",
              en: "The block's deviation is the sum of volume and price.",
            },
            input: {
              template: "changes" as const,
              categoryHead: "",
              categories: [
                { name: "Mængde", standing: "plain" as const },
                { name: "Pris", standing: "plain" as const },
                { name: "Afvigelse i alt", standing: "total" as const },
              ],
              series: [{ name: "Afvigelse", standing: "plain" as const, ...changes }],
              rounding: "ordinary" as const,
              items: "dele",
              keyRules: [],
              source: "egne beregninger",
              method,
              note: "Plus er merforbrug.",
              threshold: 0,
              title: "message" as const,
              descriptive: `Afvigelse fra budgettet, heraf mængde og pris, ${changes.unit.word}`,
            },
          },
        ]),
    {
      template: "table",
      table,
      because: { da: "Afvigelsen område for område.", en: "The deviation item by item." },
    },
  ];
}
