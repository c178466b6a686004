import { axisFromZero, linesAxis, type Axis } from "../../src/pages/axis";
import { shownText } from "../cells/shownText";
import type { ChartAxis, ChartState } from "../cells/chartState";
import type { ChartData } from "./chartData";

/** The values that an axis must reach: each figure, or where they are stacked the ends of the stacks. */
export function reachOf({ type }: ChartState, { categories, series }: ChartData): number[] {
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (!type.includes("Stacked")) return figures;
  return categories.flatMap((_, at) => {
    const here = series.map(({ values }) => values[at] ?? 0);
    const sum = (side: readonly number[]): number => side.reduce((all, value) => all + value, 0);
    return [sum(here.filter((value) => value > 0)), sum(here.filter((value) => value < 0))];
  });
}

/** Round steps over the figures; what the chart sets of it holds. Bars begin at nought where nothing is set. */
export function valueAxisOf(chart: ChartState, data: ChartData): Axis {
  const reach = reachOf(chart, data);
  const { minimum, maximum } = chart.valueAxis;
  const chosen = reach.length === 0 ? [0, 1] : reach;
  const own = chart.type === "Line" ? linesAxis(chosen) : axisFromZero(chosen, 5);
  return { ...own, min: minimum ?? own.min, max: maximum ?? own.max };
}

export const tickText = (value: number, { numberFormat = "General" }: ChartAxis): string =>
  shownText(value, numberFormat);
