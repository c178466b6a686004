import type { NativeChart } from "../../pages/native/nativeChart";
import { placeAddress, type Place } from "../../sheet/place";

/**
 * A chart's looks, part by part, so that what Excel refuses of one does not cost the others. What it cannot take back by
 * Ctrl+Z (bold type, a cleared fill) is left alone, but for labels, without which there is no reading of figures.
 */
export const lookParts: readonly ((chart: Excel.Chart, native: NativeChart, plan: Place) => void)[] = [
  putFrame,
  putColours,
  putLabels,
  putPointLabels,
];

function putFrame(chart: Excel.Chart, native: NativeChart): void {
  const { colours, axis } = native;
  chart.title.text = native.title;
  chart.title.format.font.size = 14;
  chart.title.format.font.color = colours.text;
  chart.legend.visible = native.legend;
  if (native.legend) {
    chart.legend.position = "Top";
    chart.legend.format.font.color = colours.text;
  }
  // Filtering the table beside it must not take the chart's own cells from it.
  chart.plotVisibleOnly = false;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = native.reversed;
  categoryAxis.format.font.color = colours.text;
  // Names stay at the edge where bars go below nought.
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.majorGridlines.visible = axis.shown;
  if (axis.min !== undefined) valueAxis.minimum = axis.min;
  if (axis.shown) {
    valueAxis.numberFormat = axis.format;
    valueAxis.format.font.color = colours.quiet;
    valueAxis.majorGridlines.format.line.color = colours.grid;
  }
  valueAxis.visible = axis.shown;
}

function putColours(chart: Excel.Chart, native: NativeChart): void {
  native.series.forEach((one, at) => {
    const series = chart.series.getItemAt(at);
    if (one.line) {
      series.markerStyle = "None";
      series.format.line.color = one.colour;
      series.format.line.weight = one.line.weight;
      series.format.line.lineStyle = one.line.style;
      return;
    }
    series.format.fill.setSolidColor(one.colour);
    if (one.parted) {
      series.format.line.color = "#FFFFFF";
      series.format.line.weight = 2;
    }
    for (const [point, colour] of one.points) series.points.getItemAt(point).format.fill.setSolidColor(colour);
  });
  if (native.type === "Line") return;
  chart.series.getItemAt(0).gapWidth = native.gap;
  if (native.type === "ColumnClustered") chart.series.getItemAt(0).overlap = -5;
}

function putLabels(chart: Excel.Chart, { series: all }: NativeChart): void {
  all.forEach(({ label, format }, at) => {
    if (!label) return;
    const series = chart.series.getItemAt(at);
    series.hasDataLabels = true;
    const { dataLabels } = series;
    dataLabels.showValue = true;
    dataLabels.position = label.position;
    dataLabels.numberFormat = format;
    dataLabels.format.font.color = label.colour;
  });
}

function putPointLabels(chart: Excel.Chart, native: NativeChart, plan: Place): void {
  native.series.forEach((one, at) => {
    const series = chart.series.getItemAt(at);
    for (const [point, { row, column }] of one.linked?.cells ?? []) {
      const label = labelOf(series, point);
      const cell = { ...plan, row: plan.row + row, column: plan.column + column, rows: 1, columns: 1 };
      label.formula = `=${absolute(placeAddress(cell))}`;
      label.position = "Center";
      label.format.font.color = one.linked?.colour ?? "";
    }
    if (one.end === undefined) return;
    const label = labelOf(series, one.end);
    label.showSeriesName = native.series.length > 1;
    label.showValue = true;
    label.separator = ": ";
    label.position = "Right";
    label.numberFormat = one.format;
    label.format.font.color = one.colour;
  });
}

function labelOf(series: Excel.ChartSeries, at: number): Excel.ChartDataLabel {
  series.points.getItemAt(at).hasDataLabel = true;
  return series.points.getItemAt(at).dataLabel;
}

/** "Ark1!B2" → "Ark1!$B$2". */
const absolute = (address: string): string => address.replace(/!([A-Z]+)(\d+)$/u, "!$$$1$$$2");
