import type { Language } from "../block";
import { columnPart } from "../columnPart";
import { coverageRows, meanOf, remark, sumOf, type CountedRows } from "../countedRows";
import type { Column } from "../entryValue";
import { cell, fixed, formula, guarded, span, tulu } from "../formula";
import { keptHeadings } from "../keptHeadings";
import type { PlanRow } from "../plan";
import {
  answers,
  assumption,
  copiedFigure,
  emptyRow,
  figure,
  headings,
  notes,
  rowLabel,
  section,
  spilledInto,
  text,
} from "../planCells";
import type { ForecastWords } from "./words";

export const year = 12;
const width = 6;

/** Twelve months of last year and the months of this year; or both below each other in one column. */
export interface ForecastInputs {
  readonly lastYear: Column;
  readonly thisYear: Column | undefined;
  /** How many known months the growth is taken from. */
  readonly window: number;
  readonly unit: "stock" | "flow" | "kr";
}

/** The two years, each a column. */
function yearsOf({ lastYear, thisYear }: ForecastInputs): readonly [Column, Column] {
  if (thisYear) return [lastYear, thisYear];
  return [columnPart(lastYear, 0, year), columnPart(lastYear, year, lastYear.place.rows)];
}

/** The months with their forecast, and the year: a mean of stocks, a sum of flows. */
export function forecastRows(inputs: ForecastInputs, w: ForecastWords, language: Language): PlanRow[] {
  const { window } = inputs;
  const [lastYear, thisYear] = yearsOf(inputs);
  const unit = inputs.unit === "kr" ? "kr" : "count";
  const isStock = inputs.unit === "stock";
  const counted: CountedRows = { rows: year, verdict: "change", language };
  const labels = thisYear.place.rows === year ? (thisYear.labels ?? lastYear.labels) : lastYear.labels;
  const isLastYears = labels === lastYear.labels && thisYear.place.row !== lastYear.place.row;
  const own = keptHeadings([lastYear, thisYear], [w.lastYear, w.thisYear]);
  // From the block's own cells, where a hole is a text and never 0.
  const read = (name: string, { place }: Column) => span(`${name}0`, `${name}${place.rows - 1}`, "fixed");
  const work = tulu("AARSPROGNOSE", read("lastYear", lastYear), read("thisYear", thisYear), fixed("window"));
  const months = Array.from({ length: year }, (_, row): PlanRow => {
    const [before, forecast] = [cell(`lastYear${row}`), cell(`forecast${row}`)];
    return [
      rowLabel(labels, row, `label${row}`),
      copiedFigure(unit, lastYear, row, { name: `lastYear${row}` }),
      row < thisYear.place.rows ? copiedFigure(unit, thisYear, row, { name: `thisYear${row}` }) : null,
      row === 0
        ? figure(unit, work, { name: "forecast0", spill: { rows: year, columns: 1 } })
        : spilledInto(`forecast${row}`),
      figure(unit, guarded([before], guarded([forecast], formula`${forecast}-${before}`)), {
        name: `change${row}`,
        change: true,
      }),
      remark(counted, row, labels, [
        ["lastYear", own[0] ?? ""],
        ...(row < thisYear.place.rows ? ([["thisYear", own[1] ?? ""]] as const) : []),
      ]),
    ];
  });
  const whole = isStock ? meanOf : sumOf;
  const total = (name: string, change?: true) =>
    figure(unit, whole(counted, name), { role: "total", name: `${name}Total`, ...(change && { change }) });
  return [
    [text("title", w.title)],
    emptyRow,
    section(w.assumptions, width),
    assumption(w.window, "window", window, "rank"),
    emptyRow,
    [
      ...headings(isLastYears ? w.monthLastYear : w.month, ...own),
      ...answers(w.forecast, w.change),
      ...headings(w.remark),
    ],
    ...months,
    // Of this year only some months are known: their sum would stand beside that of a whole year.
    [
      text("total", isStock ? w.yearMean : w.yearTotal),
      total("lastYear"),
      text("total", ""),
      total("forecast"),
      total("change", true),
    ],
    ...coverageRows(counted),
    ...notes([...(isStock ? [w.stock] : []), w.how, w.breaks]),
  ];
}
