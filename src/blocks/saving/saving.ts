import { block, type Language } from "../block";
import type { Column } from "../entryValue";
import { cell, fixed, formula, tulu } from "../formula";
import type { PlanCell, PlanRow } from "../plan";
import { assumption, emptyRow, figure, headings, label, notes, section, text, type Given } from "../planCells";
import { savingExamples } from "./examples";
import { savingFields } from "./fields";
import type { PeriodCells } from "./savingCells";
import {
  baseShareOf,
  changeCells,
  commonAssumptions,
  countsBefore,
  decimalsOf,
  shareBeforeRow,
  unroundedSaving,
  type SavingInputs,
} from "./savingParts";
import { savingRows } from "./savingRows";
import { scenarioRows } from "./scenarioRows";
import { sensitivityRows, usualSensitivity } from "./sensitivityRows";
import { words, type SavingWords } from "./words";

const width = 4;

function rows(inputs: SavingInputs, words: SavingWords, language: Language): PlanRow[] {
  const { countAfter, clusterCount, clusterPopulation } = inputs;
  const periods = typeof countAfter === "number" ? 1 : countAfter.place.rows;
  const row = periods > 1 ? savingRows(inputs, periods, words, language) : onePeriod(inputs, words);
  const scenarios = clusterCount && clusterPopulation && { counts: clusterCount, populations: clusterPopulation };
  return [
    [text("title", words.title)],
    emptyRow,
    ...row.rows,
    ...(inputs.sensitivity
      ? [emptyRow, ...sensitivityRows(usualSensitivity, row.last, decimalsOf(inputs), words)]
      : []),
    ...(scenarios ? [emptyRow, ...scenarioRows(scenarios, row.last, decimalsOf(inputs), words)] : []),
    emptyRow,
    section(words.without, width),
    ...notes([words.refundLimit, words.grantLimit, words.modelLimit]),
  ];
}

const given = (one: number | Column): Given =>
  typeof one === "number" ? one : { ...one.place, ...(one.scale === undefined ? {} : { scale: one.scale }) };

function onePeriod(inputs: SavingInputs, words: SavingWords): { rows: PlanRow[]; last: PeriodCells } {
  const { share, count } = decimalsOf(inputs);
  const { before, after } = commonAssumptions(inputs, words);
  const [actual, population, price] = [fixed("actual"), fixed("population"), fixed("price")];
  const base = fixed(baseShareOf(inputs));
  const line = (name: string, cell: PlanCell): PlanRow => [label(name), cell];
  const rows = [
    section(words.assumptions, width),
    ...before,
    assumption(words.countAfter, "actual", given(inputs.countAfter), "count"),
    assumption(words.populationAfter, "population", given(inputs.populationAfter), "count"),
    ...after,
    emptyRow,
    section(words.result, width),
    ...shareBeforeRow(inputs, words),
    line(words.shareAfter, figure("share", tulu("ANDEL", actual, population, ...share))),
    line(words.expected, figure("count", tulu("FORVENTET", base, population, ...count), { name: "expected" })),
    line(words.actual, figure("count", formula`${cell("actual")}`)),
    line(words.difference, figure("count", tulu("REELFORSKEL", actual, base, population, ...count))),
    [
      text("result", words.saving),
      figure("kr", tulu("BESPARELSE", actual, base, population, price, ...count), {
        role: "result",
        name: "saving",
      }),
    ],
    ...(inputs.rounding === "asPrinted"
      ? [
          line(
            words.savingUnrounded,
            figure("kr", unroundedSaving(inputs, [actual], [population]), { name: "savingUnrounded" }),
          ),
        ]
      : []),
    ...(countsBefore(inputs)
      ? [
          emptyRow,
          section(words.why, width),
          headings("", words.change, words.fromPopulation, words.fromShare),
          [label(words.actual), ...changeCells(inputs, "actual", "population", "expected")],
        ]
      : []),
  ];
  return { rows, last: { actual: "actual", population: "population", baseShare: baseShareOf(inputs) } };
}

/**
 * Expected at an unchanged share, actual, real difference and saving; the split of the change; sensitivity and scenarios;
 * what the figure leaves out. Every assumption stands in a cell that the formulas refer to.
 */
export default block({
  id: "saving",
  icon: "money",
  title: words.title,
  summary: {
    da: "Hvad er det værd, at andelen er faldet? Forventet ved uændret andel, faktisk, reel forskel og besparelse.",
    en: "What is the fall in the share worth? Expected at unchanged share, actual, real difference and saving.",
  },
  asked: {
    da: ["hvad er faldet værd", "besparelse", "forventet", "gevinst", "reel forskel", "mio."],
    en: ["saving", "worth", "expected", "gain", "real difference"],
  },
  fields: savingFields,
  alike: [
    ["countAfter", "populationAfter"],
    ["clusterCount", "clusterPopulation"],
  ],
  either: [["countBefore", "populationBefore"], ["baseShare"]],
  words,
  rounding: ({ rounding }, w) => (rounding === "asPrinted" ? w.asPrinted : undefined),
  next: ["FORSKELSTEKST"],
  rows,
  examples: savingExamples,
});
