import type { ChartCells, ChartSeries, ChartState } from "../cells/chartState";
import { shownText } from "../cells/shownText";
import { isGridError, type GridValue } from "../cells/value";
import { seriesName } from "../excel/charts/seriesName";
import type { GridPort } from "../grid/port";

type Cells = Pick<GridPort, "values" | "texts" | "numberFormats" | "hiddenRows">;

/** What a chart shows now: names and figures out of the cells that it reads. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly look: ChartSeries;
  readonly name: string;
  /** Null where a cell is empty or holds an error: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** "" where a point has no label. */
  readonly labels: readonly string[];
}

export function chartData(port: Cells, { series, plotVisibleOnly }: ChartState): ChartData {
  const [first] = series;
  const count = first?.values ? size(first.values) : 0;
  const categories = first?.categories
    ? shown(port, first.categories, plotVisibleOnly, port.texts(first.categories.sheet, first.categories.area).flat())
    : Array.from({ length: count }, (_, k) => String(k + 1));
  return { categories, series: series.map((look) => seriesData(port, look, plotVisibleOnly)) };
}

const size = ({ area }: ChartCells): number => area.rows * area.columns;

/** The entries of shown rows, or all of them. */
function shown<T>(port: Cells, { sheet, area }: ChartCells, visibleOnly: boolean, entries: readonly T[]): T[] {
  if (!visibleOnly || area.columns > 1) return [...entries];
  const hidden = port.hiddenRows(sheet, area);
  return entries.filter((_, row) => !hidden[row]);
}

function seriesData(port: Cells, look: ChartSeries, visibleOnly: boolean): SeriesData {
  const name = seriesName(port, look);
  const { values: cells } = look;
  if (!cells) return { look, name, values: [], labels: [] };
  const raw = shown(port, cells, visibleOnly, port.values(cells.sheet, cells.area).flat());
  const formats = shown(port, cells, visibleOnly, port.numberFormats(cells.sheet, cells.area).flat());
  const values = raw.map(figure);
  return {
    look,
    name,
    values,
    labels: values.map((value, at) => {
      const label = look.points[at]?.label ?? look.labels;
      if (!label || value === null) return "";
      if (label.cell) return port.texts(label.cell.sheet, label.cell.area)[0]?.[0] ?? "";
      const parts = [
        label.showSeriesName ? name : "",
        label.showValue === false ? "" : shownText(value, label.numberFormat ?? formats[at] ?? "General"),
      ];
      return parts.filter((part) => part !== "").join(label.separator ?? "; ");
    }),
  };
}

/** As Excel draws it: a text is nought. */
function figure(value: GridValue): number | null {
  if (value === null || isGridError(value)) return null;
  return typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0;
}
