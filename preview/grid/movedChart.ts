import type { ChartCells, ChartCorner, ChartSeries, ChartState } from "../cells/chartState";
import type { Move } from "../cells/move";
import { movedArea, movedSpan } from "../files/moves";

/** A chart after rows or columns have been put in or taken out; undefined if all that it stood on is gone. */
export function movedChart(chart: ChartState, move: Move): ChartState | undefined {
  const series = chart.series.map((one) => movedSeries(one, move));
  if (chart.sheet !== move.sheet) return { ...chart, series };
  const key = move.axis === "rows" ? "row" : "column";
  const span = movedSpan(chart.from[key], chart.to[key], move);
  if (!span) return undefined;
  const at = (corner: ChartCorner, place: number): ChartCorner => ({ ...corner, [key]: place });
  return { ...chart, series, from: at(chart.from, span[0]), to: at(chart.to, span[1]) };
}

function movedSeries(one: ChartSeries, move: Move): ChartSeries {
  const { values, categories, name, ...rest } = one;
  const moved = (cells: ChartCells | undefined): ChartCells | undefined => cells && movedCells(cells, move);
  const [v, c] = [moved(values), moved(categories)];
  return {
    ...rest,
    name: typeof name === "string" ? name : (moved(name) ?? ""),
    ...(v ? { values: v } : {}),
    ...(c ? { categories: c } : {}),
  };
}

function movedCells(cells: ChartCells, move: Move): ChartCells | undefined {
  if (cells.sheet !== move.sheet) return cells;
  const area = movedArea(cells.area, move);
  return area && { ...cells, area };
}
