import type { Formula, PlanCell } from "../plan";
import { cell, fixed, guarded, span, tulu } from "../formula";
import {
  copied,
  emptyRow,
  figure,
  headings,
  label,
  meanOf,
  notes,
  rowOf,
  section,
  text,
  type Given,
  type PlanRow,
} from "../planCells";
import type { PeriodCells } from "./savingCells";
import {
  changeCells,
  commonAssumptions,
  decimalsOf,
  shareBefore,
  type LabelColumn,
  type SavingInputs,
} from "./savingParts";
import type { PlanWords } from "../words";

const width = 10;

/** The table with one row a period, and the mean of the periods below it. */
export function savingRows(
  inputs: SavingInputs,
  periods: number,
  words: PlanWords,
): { rows: PlanRow[]; last: PeriodCells } {
  const { before, after } = commonAssumptions(inputs, words);
  const latest = inputs.followUp.latest ?? periods - 1;
  const rows = Array.from({ length: periods }, (_, row) => periodRow(inputs, row));
  const mean = (unit: "count" | "kr", column: string): PlanCell =>
    figure(unit, meanOf(span(`${column}0`, `${column}${periods - 1}`)), { role: "total" });
  return {
    rows: [
      section(words.assumptions, width),
      ...before,
      ...after,
      [label(words.shareBefore), shareBefore(inputs)],
      emptyRow,
      headings(
        words.period,
        words.population,
        words.actual,
        words.share,
        words.expected,
        words.difference,
        words.saving,
        words.change,
        words.fromPopulation,
        words.fromShare,
      ),
      ...rows,
      [
        text("total", words.mean),
        mean("count", "population"),
        mean("count", "actual"),
        text("total", ""),
        mean("count", "expected"),
        mean("count", "difference"),
        mean("kr", "saving"),
      ],
      ...notes([words.saved.yearly]),
    ],
    last: { actual: `actual${latest}`, population: `population${latest}` },
  };
}

/** One period. Nothing is shown while its count or population is missing. */
function periodRow(inputs: SavingInputs, row: number): PlanRow {
  const { share, count } = decimalsOf(inputs);
  const { followUp } = inputs;
  const [actual, population] = [cell(`actual${row}`), cell(`population${row}`)];
  const whole = (work: Formula): Formula => guarded([actual, population], work);
  const base = fixed("shareBefore");
  const change = changeCells(inputs, `actual${row}`, `population${row}`, `expected${row}`);
  return [
    periodLabel(followUp.labels, row),
    figure("count", given(followUp.population, row), { name: `population${row}` }),
    figure("count", given(followUp.count, row), { name: `actual${row}` }),
    figure("share", whole(tulu("ANDEL", actual, population, ...share))),
    figure("count", whole(tulu("FORVENTET", base, population, ...count)), { name: `expected${row}` }),
    figure("count", whole(tulu("REELFORSKEL", actual, base, population, ...count)), { name: `difference${row}` }),
    figure("kr", whole(tulu("BESPARELSE", actual, base, population, fixed("price"), ...count)), {
      name: `saving${row}`,
    }),
    ...change.map((one) => ({ ...one, formula: whole(one.formula ?? []) })),
  ];
}

function periodLabel(labels: LabelColumn | undefined, row: number): PlanCell {
  if (!labels) return { role: "label", value: row + 1 };
  const format = labels.format === undefined ? {} : { format: labels.format };
  return { role: "label", formula: copied(rowOf(labels.place, row)), ...format };
}

const given = (column: Given, row: number): Formula =>
  typeof column === "number" ? [String(column)] : copied(rowOf(column, row));
