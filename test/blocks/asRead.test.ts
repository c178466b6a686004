import type { Block, BlockExample } from "../../src/blocks/block";
import cluster from "../../src/blocks/cluster/cluster";
import goal from "../../src/blocks/goal";
import priceVolume from "../../src/blocks/priceVolume";
import assumedRefund from "../../src/blocks/refund/assumedRefund/assumedRefund";
import benefitSeniority from "../../src/blocks/refund/benefitSeniority";
import changedRules from "../../src/blocks/refund/changedRules";
import personWorth from "../../src/blocks/refund/personWorth";
import { schemesSheet } from "../../src/blocks/refund/schemesSheet";
import saving from "../../src/blocks/saving/saving";
import yearForecast from "../../src/blocks/yearForecast/yearForecast";
import { schemes } from "../../src/functions/refund/schemes";
import { openWorkbook } from "../workbook/workbookInNode";
import { shownBlock, shownPlan } from "./shownBlock";

/*
 * What stands on the sheet when a block has been written, as it is read there: every figure in its unit, every
 * assumption beside its name, and nothing where there is nothing to say. Lines are whole, "|" between their cells.
 */

const line = (cells: readonly string[]): string => cells.join(" | ").replace(/[ |]+$/u, "");

async function linesOf(block: Block, example: Pick<BlockExample, "cells" | "fields">): Promise<readonly string[]> {
  return (await shownBlock(block, example)).map(line);
}

const exampleOf = (block: Block, number: number): BlockExample => {
  const example = block.examples[number - 1];
  if (!example) throw new Error(`${block.id} has no example ${number}.`);
  return example;
};

const read: readonly (readonly [block: Block, example: number, lines: readonly string[]])[] = [
  [
    saving,
    1,
    [
      "Antal før | 1.959",
      "Befolkning før | 12.320",
      "Antal efter | 1.869",
      "Befolkning efter | 13.201",
      "Enhedspris, netto pr. år | 67.772 kr.",
      "Decimaler i andelen (af procenten) | 1",
      "Decimaler i det forventede antal | 0",
      "Andel efter | 14,2%",
      "Uden afrunding | 15.593.496 kr.",
      " | Ændring | Heraf befolkning | Heraf andel",
      "Faktisk | -90 | +140 | -230",
      "+10% | 12.226.069 kr. | 17.146.316 kr. | 22.066.563 kr.",
    ],
  ],
  [
    saving,
    2,
    [
      "1 | 12.800 | 1.900 | 14,8% | 2.035 | 135 | 9.171.224 kr. | -59 | +76 | -135",
      "2 | 13.000 |  |  |  |  |  |  |  |  | Række 2 mangler antal efter",
      "Gennemsnit | 13.001 | 1.885 |  | 2.067 | 183 | 12.382.360 kr.",
      "klyngens gennemsnit (vægtet) | 10,4% | 1.368 | 501 | 33.985.922 kr.",
      "den bedste i klyngen | 10,0% | 1.320 | 549 | 37.200.051 kr.",
    ],
  ],
  [
    saving,
    3,
    [
      "Andel før | 15,9%",
      "2 | 13.201 | 1.869 | 14,2% | 2.099 | 230 | 15.587.560 kr. | 15.584.781 kr.",
      "Gennemsnit | 13.201 | 1.869 |  | 2.099 | 230 | 15.587.560 kr. | 15.584.781 kr.",
    ],
  ],
  [
    cluster,
    1,
    [
      "Enhedspris, netto pr. år | 67.772 kr.",
      "Viborg | 1.000 | 10.000 | 10,0% | 3 | 9.681.714 kr. | 13.554.400 kr.",
      "Skive |  | 4.000 |  |  |  |  | Skive mangler antal",
      "Vægtet gennemsnit |  |  | 8,6%",
      "Simpelt gennemsnit |  |  | 8,7%",
      "Bedste |  |  | 8,0%",
    ],
  ],
  [cluster, 2, ["Viborg | 1.000 | 10.000 | 10,0% | 3 | 143 | 200"]],
  [
    cluster,
    3,
    [
      "Pr. hvor mange indbyggere | 1.000",
      "Viborg | 1.000 | 10.000 | 100,0 | 2 | 6.777.200 kr. | 13.554.400 kr.",
      "Simpelt gennemsnit |  |  | 90,0",
    ],
  ],
  [
    priceVolume,
    1,
    [
      "1 | 100 | 67.772 kr. | 90 | 70.000 kr. | 6.777.200 kr. | 6.300.000 kr. | -477.200 kr. | -677.720 kr. | +200.520 kr.",
      "2 | 50 | 100.000 kr. |  | 110.000 kr. |  |  |  |  |  | Række 2 mangler faktisk antal",
      "I alt |  |  |  |  | 8.577.200 kr. | 8.500.000 kr. | -77.200 kr. | -227.720 kr. | +150.520 kr.",
      "Kontrol: faktisk − budget − mængde − pris |  |  |  |  |  |  | kan ikke prøves",
    ],
  ],
  [priceVolume, 2, ["Kontrol: faktisk − budget − mængde − pris |  |  |  |  |  |  | 0 kr."]],
  [
    yearForecast,
    1,
    [
      "Måneder at regne frem fra | 3",
      "Måned | Sidste år | I år | Prognose | Ændring | Bemærkning",
      "1 | 100 | 110 | 110 | +10",
      "4 | 100 |  | 114 | +14",
      "Årets gennemsnit | 103 |  | 116 | +14",
      "Fuldtidspersoner lægges ikke sammen måned for måned: årets tal er gennemsnittet.",
    ],
  ],
  [
    yearForecast,
    2,
    ["Måned sidste år | Sidste år | I år | Prognose | Ændring | Bemærkning", "Året i alt | 1.230 |  | 1.398 | +168"],
  ],
  [goal, 1, ["2 | 16,10 | 17,30 | 18,50 | 50,0% | 1,20", "3 | 10,00 |  | 5,00 |  |  | Række 3 mangler status"]],
  [
    personWorth,
    1,
    [
      "Refusionstrappen, i kraft fra 4. januar 2016",
      "Bruttopris pr. person pr. år | 84.715 kr.",
      "Vægtet refusion | 33,0%",
      "Én person færre sparer i gennemsnit | 56.759 kr.",
      "uge 1-4 | 1 | 80% | 16.943 kr. | 25% | 10 | 847.150 kr. | 169.430 kr.",
      "fra uge 53 | 53 | 20% | 67.772 kr. | 100% | 40 | 3.388.600 kr. | 2.710.880 kr.",
      "I alt |  | 33,0% | 56.759 kr. |  | 100 | 8.471.500 kr. | 5.675.905 kr.",
      "13 | 52,31% | 40.403 kr.",
    ],
  ],
  [personWorth, 2, ["uge 1-4 | 1 | 100% | 0 kr. | 0%", "fra uge 53 | 53 | 0% | 100.000 kr. | 100%"]],
  [
    personWorth,
    3,
    [
      "Trappen fra arket",
      "uge 1-8 | 1 | 50% | 42.358 kr. | 71% | 3 | 254.145 kr. | 127.073 kr.",
      "fra uge 9 | 9 | 30% | 59.301 kr. | 100% | 5 | 423.575 kr. | 296.503 kr.",
    ],
  ],
  [
    assumedRefund,
    1,
    [
      "Besparelse pr. år | 15.587.560 kr.",
      "Personer færre | 230",
      "Enhedspris, netto pr. år | 67.772 kr.",
      "Personer × enhedspris | 15.587.560 kr.",
      "Besparelsen afviger fra det med | 0 kr.",
      "Bruttopris, hvis alle står på sidste trin | 84.715 kr.",
      "fra uge 53 | 53 | 20% | 84.715 kr.",
      "Sygedagpenge før 2016, uden tilbud | 1 | 100%",
      "Sygedagpenge før 2016, uden tilbud | 9 | 30% | 96.817 kr.",
      "Med bruttoprisen følger refusionen selv, og hvad besparelsen er på hvert trin.",
    ],
  ],
  [
    assumedRefund,
    2,
    [
      "Bruttopris pr. år | 96.817 kr.",
      "Refusion, der er antaget | 30,0%",
      "Kan trinnene give den? | ja: alle på 30 %",
      "fra uge 53 | 53 | 20% | 84.715 kr. | 77.454 kr. | 17.814.328 kr. | +2.226.768 kr.",
      "80% | 20% | 16,7% | 83,3%",
      "40% | 30% | kan ikke",
      "Skånejob | 1 | 50% | 135.544 kr. | 48.409 kr. | 11.133.955 kr. | -4.453.605 kr.",
    ],
  ],
  [
    changedRules,
    1,
    [
      "Dyrere (+) eller billigere (−) for kommunen | +300.000 kr.",
      "Kontant- og uddannelseshjælp før 2016, passiv eller vejledning, til og med 3. januar 2016",
      "2 | 26 | 20 | 40% | 1.200.000 kr. | 30% | 1.400.000 kr.",
      "5 |  | 5 |  |  |  |  | Række 5 mangler uge i forløbet",
      "I alt |  | 100 |  | 6.700.000 kr. |  | 7.000.000 kr.",
    ],
  ],
  [
    benefitSeniority,
    1,
    [
      "Anciennitet, uger | 28",
      "Refusion | 30%",
      "Uger med ydelse til næste trin | 25",
      "Hele uger med selvforsørgelse i de seneste 156 uger | 2",
      "Uger, der mangler, før ancienniteten begynder forfra | 50",
      "1 | 1 | 1 | 80% | 0",
      "5 | 1 | 5 | 40% | 0 | nyt trin",
      "27 | 0 | 26 | 40% | 1",
    ],
  ],
  [
    benefitSeniority,
    2,
    ["Uger med ydelse til næste trin | 4", "53 | 0 | 0 |  | 0 | forfra (§ 6)", "54 | 1 | 1 | 80% | 0"],
  ],
  [benefitSeniority, 3, ["Uger med ydelse til næste trin | sidste trin er nået", "2 | 0 | 1 | 80% | 1"]],
];

test.each(read.map(([block, number, lines]) => [`${block.id}, example ${number}`, block, number, lines] as const))(
  "%s",
  async (_, block, number, lines) => {
    const shown = await linesOf(block, exampleOf(block, number));
    expect(lines.filter((text) => !shown.includes(text))).toEqual([]);
  },
);

describe("which refund is assumed: each of its assumptions may be missing", () => {
  const cells = [
    ["Reel forskel", 230],
    ["Besparelse", 15587560],
    ["Enhedspris", 67772],
  ];
  const shown = (fields: BlockExample["fields"]) => linesOf(assumedRefund, { cells, fields });

  test("without a unit price it follows from the saving and the persons", async () => {
    const lines = await shown({ saving: "B2", persons: "B1" });
    expect(lines).toContain("Enhedspris, der følger (besparelse ÷ personer) | 67.772 kr.");
    expect(lines).toContain("Bruttopris, hvis alle står på sidste trin | 84.715 kr.");
  });
  test("a saving that is another than persons times price is told by how much", async () => {
    const lines = await shown({ saving: 16000000, persons: "B1", net: "B3" });
    expect(lines).toContain("Besparelsen afviger fra det med | +412.440 kr.");
  });
  test("with the gross price nothing is asked for that is there", async () => {
    const lines = await shown({ net: "B3", gross: 84715 });
    expect(lines.join()).not.toContain("Med bruttoprisen følger");
    expect(lines).toContain("Trin | Fra uge | Refusion | Bruttopris, enhedsprisen svarer til | Enhedspris på trinnet");
  });
});

test("weeks that stand in a row are numbered; one without a mark is left empty", async () => {
  const marks = [1, 1, 0];
  const across = await linesOf(benefitSeniority, { cells: [marks], fields: { weeks: "A1:C1" } });
  expect(across).toContain("3 | 0 | 2 | 80% | 1");
  const hole = await linesOf(benefitSeniority, { cells: [[1, null, 1]], fields: { weeks: "A1:C1" } });
  expect(hole[hole.findIndex((text) => text.startsWith("Uge |")) + 2]).toMatch(/^2 \| {2}\|/u);
});

test("persons on each line are one where none are told", async () => {
  const lines = await linesOf(changedRules, { cells: [[3], [60]], fields: { weeks: "A1:A2", gross: 100000 } });
  expect(lines).toContain("1 | 3 | 1 | 80% | 20.000 kr. | 30% | 70.000 kr.");
  expect(lines).toContain("I alt |  | 2 |  | 100.000 kr. |  | 140.000 kr.");
});

test("the schemes on a sheet: each with its source, from which week and at which rate", async () => {
  const lines = (await shownPlan(schemesSheet("da"), await openWorkbook())).map(line);
  const under = (title: string, count: number) => lines.slice(lines.indexOf(title)).slice(0, count);
  expect(under("Refusionstrappen", 7)).toEqual([
    "Refusionstrappen",
    "Refusionstrappen, i kraft fra 4. januar 2016",
    "Kilde: Lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3",
    "Fra uge | Refusion",
    "1 | 80%",
    "5 | 40%",
    "27 | 30%",
  ]);
  for (const { title, steps, sourced } of schemes) {
    const [, , source, , ...rates] = under(title.da, 4 + steps.length);
    expect(source).toMatch(sourced ? /^Kilde: / : /^Ikke efterset: /u);
    expect(rates).toEqual(steps.map(({ from, rate }) => `${from} | ${Math.round(rate * 100)}%`));
  }
});
