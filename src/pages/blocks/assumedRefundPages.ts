import { amountUnit, scaled } from "./amounts";
import { numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";
import { stepName } from "./refundSteps";

/** What the block shows of each step, the fullest first, and what was assumed beside it. */
const measures = [
  {
    word: "savingStep",
    assumed: "product",
    title: "Besparelsen pr. år, hvis alle stod på samme trin",
    name: "Besparelse pr. år",
  },
  {
    word: "netStep",
    assumed: "net",
    title: "Enhedsprisen netto, hvis alle stod på samme trin",
    name: "Enhedspris, netto",
  },
  {
    word: "grossStep",
    assumed: undefined,
    title: "Bruttoprisen, som enhedsprisen svarer til på hvert trin",
    name: "Bruttopris",
  },
] as const;

/** The block "Hvilken refusion er antaget?": what the saving or the price is on each step, beside the one assumed. */
export function assumedRefundPages(figures: BlockFigures): readonly BlockPage[] {
  const steps = rowsNamed(figures, "stepFrom");
  const per = (word: string): (number | undefined)[] => steps.map((step) => numberIn(figures, `${word}${step}`));
  const measure = measures.find(({ word }) => per(word).some((value) => value !== undefined));
  if (!measure) return [];
  const [persons, net] = [numberIn(figures, "persons"), numberIn(figures, "net")];
  const product = persons === undefined || net === undefined ? undefined : persons * net;
  const assumed = measure.assumed === "product" ? product : measure.assumed === "net" ? net : undefined;
  const values = [...per(measure.word), ...(assumed === undefined ? [] : [assumed])];
  const { unit, factor } = amountUnit(values);
  const table = blockTable({
    lineHead: "Trin",
    items: "step",
    title: measure.title,
    method: "bruttoprisen uden statens refusion på trinnet, gange personerne hvor de er kendt",
    lines: [
      ...steps.map((step) => ({ name: stepName(figures, step), standing: "plain" as const })),
      ...(assumed === undefined ? [] : [{ name: "Antaget", standing: "reference" as const }]),
    ],
    columns: [{ name: measure.name, role: "price", unit, values: scaled(values, factor) }],
  });
  return [
    {
      template: "sorted",
      table,
      because: {
        da: "Blokken har et beløb for hvert trin og det antagne.",
        en: "The block has an amount for each step and the one assumed.",
      },
    },
    { template: "table", table, because: { da: "Trinnene kan læses præcist.", en: "The steps can be read exactly." } },
  ];
}
