import type { BlockPlan, PlanCell } from "../plan";
import { cell, fixed, formula, tulu } from "../formula";
import { assumption, emptyRow, figure, headings, label, notes, section, text, type PlanRow } from "../planCells";
import type { PeriodCells } from "./savingCells";
import { changeCells, commonAssumptions, decimalsOf, shareBefore, type SavingInputs } from "./savingParts";
import { savingRows } from "./savingRows";
import { scenarioRows } from "./scenarioRows";
import { sensitivityRows } from "./sensitivityRows";
import { planWords, type PlanWords } from "../words";

const width = 4;

/**
 * Expected at an unchanged share, actual, real difference and saving; the split of the change; sensitivity and scenarios;
 * what the figure leaves out. Every assumption stands in a cell that the formulas refer to.
 */
export function savingPlan(inputs: SavingInputs): BlockPlan {
  const words = planWords[inputs.language];
  const { count } = inputs.followUp;
  const periods = typeof count === "number" ? 1 : count.rows;
  const row = periods > 1 ? savingRows(inputs, periods, words) : onePeriod(inputs, words);
  return {
    kind: "block",
    title: words.saved.title,
    rows: [
      [text("title", words.saved.title)],
      ...notes([inputs.rounding === "asPrinted" ? words.saved.asPrinted : words.saved.unrounded]),
      emptyRow,
      ...row.rows,
      ...(inputs.sensitivity
        ? [emptyRow, ...sensitivityRows(inputs.sensitivity, row.last, decimalsOf(inputs), words)]
        : []),
      ...(inputs.scenarios ? [emptyRow, ...scenarioRows(inputs.scenarios, row.last, decimalsOf(inputs), words)] : []),
      emptyRow,
      section(words.saved.without, width),
      ...notes(words.saved.limits),
    ],
  };
}

function onePeriod(inputs: SavingInputs, words: PlanWords): { rows: PlanRow[]; last: PeriodCells } {
  const { share, count } = decimalsOf(inputs);
  const { before, after } = commonAssumptions(inputs, words);
  const [actual, population, price] = [fixed("actual"), fixed("population"), fixed("price")];
  const line = (words: string, cell: PlanCell): PlanRow => [label(words), cell];
  const rows = [
    section(words.assumptions, width),
    ...before,
    assumption(words.countAfter, "actual", inputs.followUp.count, "count"),
    assumption(words.populationAfter, "population", inputs.followUp.population, "count"),
    ...after,
    emptyRow,
    section(words.result, width),
    line(words.shareBefore, shareBefore(inputs)),
    line(words.shareAfter, figure("share", tulu("ANDEL", actual, population, ...share))),
    line(
      words.expected,
      figure("count", tulu("FORVENTET", fixed("shareBefore"), population, ...count), { name: "expected" }),
    ),
    line(words.actual, figure("count", formula`${cell("actual")}`)),
    line(words.difference, figure("count", tulu("REELFORSKEL", actual, fixed("shareBefore"), population, ...count))),
    [
      text("result", words.saving),
      figure("kr", tulu("BESPARELSE", actual, fixed("shareBefore"), population, price, ...count), { role: "result" }),
    ],
    emptyRow,
    section(words.why, width),
    headings("", words.change, words.fromPopulation, words.fromShare),
    [label(words.actual), ...changeCells(inputs, "actual", "population", "expected")],
  ];
  return { rows, last: { actual: "actual", population: "population" } };
}
