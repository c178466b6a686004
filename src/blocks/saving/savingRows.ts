import type { Column } from "../entryValue";
import type { Formula, PlanCell, PlanRow } from "../plan";
import { cell, fixed, guarded, span, tulu } from "../formula";
import { copiedRow, emptyRow, figure, headings, label, meanOf, notes, rowLabel, section, text } from "../planCells";
import type { PeriodCells } from "./savingCells";
import { changeCells, commonAssumptions, decimalsOf, shareBefore, type SavingInputs } from "./savingParts";
import type { SavingWords } from "./words";

const width = 10;

/** The table with one row a period, and the mean of the periods below it. */
export function savingRows(
  inputs: SavingInputs,
  periods: number,
  words: SavingWords,
): { rows: PlanRow[]; last: PeriodCells } {
  const { before, after } = commonAssumptions(inputs, words);
  const latest = latestRow(inputs, periods);
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
      ...notes([words.yearly]),
    ],
    last: { actual: `actual${latest}`, population: `population${latest}` },
  };
}

/** One period. Nothing is shown while its count or population is missing. */
function periodRow(inputs: SavingInputs, row: number): PlanRow {
  const { share, count } = decimalsOf(inputs);
  const { countAfter, populationAfter } = inputs;
  const labels = labelsOf(inputs);
  const [actual, population] = [cell(`actual${row}`), cell(`population${row}`)];
  const whole = (work: Formula): Formula => guarded([actual, population], work);
  const base = fixed("shareBefore");
  const change = changeCells(inputs, `actual${row}`, `population${row}`, `expected${row}`);
  return [
    rowLabel(labels, row),
    figure("count", given(populationAfter, row), { name: `population${row}` }),
    figure("count", given(countAfter, row), { name: `actual${row}` }),
    figure("share", whole(tulu("ANDEL", actual, population, ...share))),
    figure("count", whole(tulu("FORVENTET", base, population, ...count)), { name: `expected${row}` }),
    figure("count", whole(tulu("REELFORSKEL", actual, base, population, ...count)), { name: `difference${row}` }),
    figure("kr", whole(tulu("BESPARELSE", actual, base, population, fixed("price"), ...count)), {
      name: `saving${row}`,
    }),
    ...change.map((one) => ({ ...one, formula: whole(one.formula ?? []) })),
  ];
}

const given = (column: number | Column, row: number): Formula =>
  typeof column === "number" ? [String(column)] : copiedRow(column, row);

const labelsOf = ({ countAfter, populationAfter }: SavingInputs) =>
  typeof countAfter === "object"
    ? countAfter.labels
    : typeof populationAfter === "object"
      ? populationAfter.labels
      : undefined;

/** Row of the latest period with both figures, from 0: sensitivity and scenarios are about it. */
function latestRow({ countAfter, populationAfter }: SavingInputs, periods: number): number {
  const known = (column: number | Column, row: number): boolean =>
    typeof column === "number" || typeof column.values[row]?.[0] === "number";
  const rows = Array.from({ length: periods }, (_, row) => row);
  return rows.findLast((row) => known(countAfter, row) && known(populationAfter, row)) ?? periods - 1;
}
