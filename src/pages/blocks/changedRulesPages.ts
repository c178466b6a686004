import { sentence } from "../text/words";
import { counted } from "../unit";
import { amountUnit, scaled } from "./amounts";
import { nameIn, numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";

const method = "de samme personer under hver ordning: personer × bruttopris × den del, staten ikke refunderer i ugen";

const weekIn = (figures: BlockFigures, row: number): string => {
  const week = nameIn(figures, `week${row}`);
  return week === "" ? "" : `uge ${week}`;
};

/** The block "Hvad hvis reglerne ændres?": the municipality's expenditure under the one scheme and the other. */
export function changedRulesPages(figures: BlockFigures): readonly BlockPage[] {
  const totals = [numberIn(figures, "allNow"), numberIn(figures, "allThen")];
  const [allNow, allThen] = totals;
  if (allNow === undefined || allThen === undefined) return [];
  const all = amountUnit(totals);
  const bars = figures.picture?.kind === "expenditure" ? figures.picture.bars.map(({ label }) => label) : [];
  const rows = rowsNamed(figures, "netNow");
  const column = (word: string, total: string): (number | undefined)[] => [
    ...rows.map((row) =>
      numberIn(figures, `netNow${row}`) === undefined ? undefined : numberIn(figures, `${word}${row}`),
    ),
    numberIn(figures, total),
  ];
  const [now, then] = [column("netNow", "allNow"), column("netThen", "allThen")];
  const { unit, factor } = amountUnit(now, then);
  const table = blockTable({
    lineHead: "Linje",
    items: "line",
    title: "Kommunens udgift under to ordninger",
    method,
    lines: [
      ...rows.map((row) => ({
        name: [nameIn(figures, `label${row}`), weekIn(figures, row)].filter((text) => text !== "").join(", "),
        standing: "plain" as const,
      })),
      { name: "I alt", standing: "total" },
    ],
    columns: [
      { name: "Personer", role: "count", unit: counted("personer"), values: column("persons", "allPersons") },
      { name: "Ordning nu", role: "amount", unit, values: scaled(now, factor) },
      { name: "Ordning i stedet", role: "amount", unit, values: scaled(then, factor) },
    ],
  });
  return [
    {
      of: [numberIn(figures, "allPersons")],
      because: {
        da: "Blokken har kommunens udgift nu og under den anden ordning.",
        en: "The block has the municipality's expenditure now and under the other scheme.",
      },
      input: {
        template: "expected",
        categoryHead: "",
        categories: [
          { name: "Ordning nu", standing: "plain" },
          { name: "Ordning i stedet", standing: "own" },
        ],
        series: [
          {
            name: "Kommunens udgift",
            standing: "plain",
            unit: all.unit,
            values: scaled(totals, all.factor) as number[],
          },
        ],
        rounding: "ordinary",
        items: "ordninger",
        than: "end med ordningen nu",
        keyRules: [{ kind: "difference", label: `${all.unit.word} i forhold til ordningen nu` }],
        source: "egne beregninger",
        method,
        note: bars.map(sentence).join(" "),
        threshold: 0,
        title: "message",
        descriptive: `Kommunens udgift til de samme personer under to ordninger, ${all.unit.word}`,
      },
    },
    {
      template: "table",
      table,
      because: { da: "Udgiften linje for linje under begge.", en: "The expenditure line by line under both." },
    },
  ];
}
