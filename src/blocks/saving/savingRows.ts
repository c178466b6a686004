import type { Language } from "../block";
import { asVerdict, coverageRows, meanOf, remark, type CountedRows } from "../countedRows";
import type { Column } from "../entryValue";
import { keptHeadings } from "../keptHeadings";
import type { Formula, PlanCell, PlanRow } from "../plan";
import { cell, fixed, guarded, tulu } from "../formula";
import { answers, copiedFigure, emptyRow, figure, headings, notes, rowLabel, section, text } from "../planCells";
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
import type { SavingWords } from "./words";

const width = 11;

/** The table with one row a period, and the mean of the periods below it. */
export function savingRows(
  inputs: SavingInputs,
  periods: number,
  words: SavingWords,
  language: Language,
): { rows: PlanRow[]; last: PeriodCells } {
  const counted: CountedRows = { rows: periods, verdict: "share", language };
  const { before, after } = commonAssumptions(inputs, words);
  const latest = latestRow(inputs, periods);
  const own = keptHeadings([inputs.populationAfter, inputs.countAfter], [words.population, words.actual]);
  const needed = keptHeadings([inputs.populationAfter, inputs.countAfter], [words.populationAfter, words.countAfter]);
  const rounded = inputs.rounding === "asPrinted";
  const mean = (unit: "count" | "kr", column: string): PlanCell =>
    figure(unit, meanOf(counted, column), { role: "total", name: `${column}Mean` });
  return {
    rows: [
      section(words.assumptions, width),
      ...before,
      ...after,
      ...shareBeforeRow(inputs, words),
      emptyRow,
      [
        ...headings(words.period, ...own, words.share),
        ...answers(words.expected, words.difference, words.saving),
        ...headings(
          ...(rounded ? [words.savingUnrounded] : []),
          ...(countsBefore(inputs) ? [words.change, words.fromPopulation, words.fromShare] : []),
          words.remark,
        ),
      ],
      ...Array.from({ length: periods }, (_, row) => periodRow(inputs, row, counted, needed)),
      [
        text("total", words.mean),
        mean("count", "population"),
        mean("count", "actual"),
        text("total", ""),
        mean("count", "expected"),
        mean("count", "difference"),
        mean("kr", "saving"),
        ...(rounded ? [mean("kr", "savingUnrounded")] : []),
      ],
      ...coverageRows(counted),
      ...notes([words.yearly]),
    ],
    last: { actual: `actual${latest}`, population: `population${latest}`, baseShare: baseShareOf(inputs) },
  };
}

/** One period: all of it, or nothing while its count or population is missing or cannot be. */
function periodRow(inputs: SavingInputs, row: number, counted: CountedRows, needed: readonly string[]): PlanRow {
  const { share, count } = decimalsOf(inputs);
  const { countAfter, populationAfter } = inputs;
  const labels = labelsOf(inputs);
  const [actual, population] = [cell(`actual${row}`), cell(`population${row}`)];
  const whole = (work: Formula): Formula => asVerdict(cell(`share${row}`), work);
  const base = fixed(baseShareOf(inputs));
  const change = changeCells(inputs, `actual${row}`, `population${row}`, `expected${row}`);
  const saving = tulu("BESPARELSE", actual, base, population, fixed("price"), ...count);
  const changes = change.flatMap((one) => [
    { ...one, formula: whole(one.formula ?? []) },
    ...Array.from({ length: (one.spill?.columns ?? 1) - 1 }, () => null),
  ]);
  return [
    rowLabel(labels, row, `label${row}`),
    given(populationAfter, row, `population${row}`),
    given(countAfter, row, `actual${row}`),
    figure("share", guarded([actual, population], tulu("ANDEL", actual, population, ...share)), {
      name: `share${row}`,
    }),
    figure("count", whole(tulu("FORVENTET", base, population, ...count)), { name: `expected${row}` }),
    figure("count", whole(tulu("REELFORSKEL", actual, base, population, ...count)), { name: `difference${row}` }),
    figure("kr", whole(saving), { name: `saving${row}` }),
    ...(inputs.rounding === "asPrinted"
      ? [figure("kr", whole(unroundedSaving(inputs, [actual], [population])), { name: `savingUnrounded${row}` })]
      : []),
    ...changes,
    remark(counted, row, labels, [
      ["population", needed[0] ?? ""],
      ["actual", needed[1] ?? ""],
    ]),
  ];
}

const given = (column: number | Column, row: number, name: string): PlanCell =>
  typeof column === "number"
    ? figure("count", [String(column)], { name })
    : copiedFigure("count", column, row, { name });

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
