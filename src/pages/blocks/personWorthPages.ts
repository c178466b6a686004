import { counted } from "../unit";
import { amountUnit } from "./amounts";
import { numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";
import { stepName } from "./refundSteps";

const persons = counted("personer");
const saves = "Én færre sparer pr. år";
const kroner = amountUnit([1]).unit;
type Values = readonly (number | undefined)[];

/** The block "Hvad er en person færre værd?": what one fewer saves on each step, beside the mean for one's own persons. */
export function personWorthPages(figures: BlockFigures): readonly BlockPage[] {
  const steps = rowsNamed(figures, "stepFrom");
  const per = (word: string): Values => steps.map((step) => numberIn(figures, `${word}${step}`));
  const mean = numberIn(figures, "mean");
  const people = per("persons");
  const hasPersons = people.some((value) => value !== undefined);
  const table = blockTable({
    lineHead: "Trin",
    items: "step",
    title: "Hvad én person færre sparer kommunen pr. år, trin for trin",
    method: "nettoprisen er bruttoprisen uden statens refusion på trinnet, på årsbasis",
    lines: [
      ...steps.map((step) => ({ name: stepName(figures, step), standing: "plain" as const })),
      ...(mean === undefined ? [] : [{ name: "Gennemsnit for de viste personer", standing: "reference" as const }]),
    ],
    columns: [
      ...(hasPersons
        ? [{ name: "Personer", role: "count" as const, unit: persons, values: [...people, undefined] }]
        : []),
      {
        name: saves,
        role: "price",
        unit: kroner,
        values: [...per("net"), ...(mean === undefined ? [] : [mean])],
      },
    ],
  });
  const distribution = blockTable({
    lineHead: "",
    items: "line",
    title: "Personer fordelt på refusionstrin",
    method: "personerne på hvert trin i procent af alle",
    lines: [{ name: "Personer", standing: "plain" }],
    columns: [
      ...steps.map((step, at) => ({
        name: stepName(figures, step),
        role: "count" as const,
        unit: persons,
        values: [people[at]],
      })),
      { name: "I alt", role: "count", standing: "total", unit: persons, values: [numberIn(figures, "allPersons")] },
    ],
  });
  return [
    {
      template: "sorted",
      table,
      column: saves,
      because: { da: "Blokken har en nettopris for hvert trin.", en: "The block has a net price for each step." },
    },
    ...(hasPersons
      ? [
          {
            template: "status" as const,
            table: distribution,
            because: {
              da: "Blokken har personer på hvert trin, som tilsammen er alle.",
              en: "The block has persons on each step, who together are all.",
            },
          },
        ]
      : []),
    { template: "table", table, because: { da: "Trinnene kan læses præcist.", en: "The steps can be read exactly." } },
  ];
}
