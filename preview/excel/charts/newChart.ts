import type { Area } from "../../../src/sheet/place";
import type { ChartAxis, ChartCells, ChartSeries, ChartState, ChartType } from "../../cells/chartState";
import { cellArea } from "../../cells/area";
import type { GridValue } from "../../cells/value";
import type { GridPort } from "../../grid/port";

export const newSeries = (type: ChartType): ChartSeries => ({
  name: "",
  line: {},
  marker: "None",
  gapWidth: 150,
  overlap: type.endsWith("Clustered") ? 0 : 100,
  points: {},
});

const axis: ChartAxis = {
  visible: true,
  reversed: false,
  tickLabelPosition: "NextToAxis",
  gridlines: false,
  line: {},
  text: {},
};

/** A chart as Excel makes it of some cells, without a name or a place. */
export function newChart(
  port: Pick<GridPort, "values">,
  type: ChartType,
  { sheet, area }: ChartCells,
  seriesBy: "Auto" | "Columns" | "Rows",
): Pick<ChartState, "type" | "title" | "legend" | "categoryAxis" | "valueAxis" | "series" | "plotVisibleOnly"> {
  const series = seriesIn(port.values(sheet, area), { sheet, area }, type, seriesBy);
  return {
    type,
    title: { visible: true, text: "", look: {} },
    legend: { visible: series.length > 1, position: "Bottom", look: {} },
    categoryAxis: axis,
    valueAxis: { ...axis, gridlines: true },
    series,
    plotVisibleOnly: true,
  };
}

const isLabel = (value: GridValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value !== "");

/**
 * A first row and a first column of texts are names, and so is what stands beside an empty corner; the rest are figures,
 * a series for each column or, where there are more columns than rows, for each row.
 */
function seriesIn(
  values: readonly (readonly GridValue[])[],
  { sheet, area }: ChartCells,
  type: ChartType,
  seriesBy: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const headed = area.rows > 1 && (values[0] ?? []).slice(area.columns > 1 ? 1 : 0).every(isLabel);
  const named = area.columns > 1 && values.slice(headed ? 1 : 0).every((row) => isLabel(row[0]));
  const [top, left] = [headed ? 1 : 0, named ? 1 : 0];
  const [rows, columns] = [area.rows - top, area.columns - left];
  const down = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
  const at = (part: Area): ChartCells => ({ sheet, area: part });
  const [row, column] = [area.row + top, area.column + left];
  return Array.from({ length: down ? columns : rows }, (_, k): ChartSeries => {
    const [r, c] = down ? [row, column + k] : [row + k, column];
    const hasName = down ? headed : named;
    const hasCategories = down ? named : headed;
    const name = down ? cellArea(area.row, c) : cellArea(r, area.column);
    const categories = down
      ? { row, column: area.column, rows, columns: 1 }
      : { row: area.row, column, rows: 1, columns };
    return {
      ...newSeries(type),
      name: hasName ? at(name) : `Serie${k + 1}`,
      values: at(down ? { row, column: c, rows, columns: 1 } : { row: r, column, rows: 1, columns }),
      ...(hasCategories ? { categories: at(categories) } : {}),
    };
  });
}

/** "Diagram 3": a name that no chart has. */
export function freeChartName(word: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${word} ${number}`;
    if (!taken.includes(name)) return name;
  }
}
