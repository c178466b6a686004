import type { Place } from "../sheet/place";
import type { BlockPlan } from "./plan";
import { fixed, formula, source, span, tulu } from "./formula";
import { assumption, copied, emptyRow, figure, headings, notes, rowOf, section, spilledInto, text } from "./planCells";
import type { LabelColumn } from "./saving/savingParts";
import { planWords, type PlanLanguage } from "./words";

/** Twelve months of last year, and this year's twelve cells, empty from the first unknown month. Both are columns. */
export interface YearForecastInputs {
  readonly language: PlanLanguage;
  readonly months?: LabelColumn;
  readonly lastYear: Place;
  readonly thisYear: Place;
  /** How many known months the growth is taken from. */
  readonly window: number;
  readonly unit: "count" | "kr";
}

const year = 12;

/** Last year, this year as far as it goes, and the forecast, which spills from one formula; with the year's totals. */
export function yearForecastPlan(inputs: YearForecastInputs): BlockPlan {
  const words = planWords[inputs.language];
  const { forecast } = words;
  const { unit } = inputs;
  const work = tulu(
    "AARSPROGNOSE",
    source(inputs.lastYear, "fixed"),
    source(inputs.thisYear, "fixed"),
    fixed("window"),
  );
  const months = Array.from({ length: year }, (_, row) => [
    inputs.months
      ? {
          role: "label" as const,
          formula: copied(rowOf(inputs.months.place, row)),
          ...(inputs.months.format === undefined ? {} : { format: inputs.months.format }),
        }
      : { role: "label" as const, value: row + 1 },
    figure(unit, copied(rowOf(inputs.lastYear, row)), { name: `lastYear${row}` }),
    figure(unit, copied(rowOf(inputs.thisYear, row)), { name: `thisYear${row}` }),
    row === 0
      ? figure(unit, work, { name: "forecast0", spill: { rows: year, columns: 1 } })
      : spilledInto(`forecast${row}`),
  ]);
  const total = (name: string) =>
    figure(unit, formula`SUM(${span(`${name}0`, `${name}${year - 1}`)})`, { role: "total" });
  return {
    kind: "block",
    title: forecast.title,
    rows: [
      [text("title", forecast.title)],
      emptyRow,
      section(words.assumptions, 4),
      assumption(forecast.window, "window", inputs.window, "rank"),
      emptyRow,
      headings(forecast.month, forecast.lastYear, forecast.thisYear, forecast.forecast),
      ...months,
      [text("total", words.total), total("lastYear"), total("thisYear"), total("forecast")],
      ...notes(forecast.notes),
    ],
  };
}
