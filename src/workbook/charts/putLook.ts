import type { NativeChart, NativeSeries } from "../../pages/native/nativeChart";
import { placeAddress, type Place } from "../../sheet/place";

/**
 * Queues a chart's titles, axes, colours and labels. What Excel cannot take back by Ctrl+Z (bold type, a cleared fill) is
 * left alone, but for labels, without which there is no reading of figures.
 */
export function putLook(chart: Excel.Chart, native: NativeChart, plan: Place): void {
  const { colours, axis, type } = native;
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
  valueAxis.visible = axis.shown;
  if (axis.min !== undefined) valueAxis.minimum = axis.min;
  if (axis.shown) {
    valueAxis.numberFormat = axis.format;
    valueAxis.format.font.color = colours.quiet;
    valueAxis.majorGridlines.format.line.color = colours.grid;
  }
  native.series.forEach((one, at) => putSeries(chart.series.getItemAt(at), one, native, plan));
  if (type !== "Line") chart.series.getItemAt(0).gapWidth = native.gap;
  if (type === "ColumnClustered") chart.series.getItemAt(0).overlap = -5;
}

function putSeries(series: Excel.ChartSeries, one: NativeSeries, native: NativeChart, plan: Place): void {
  if (one.line) {
    series.markerStyle = "None";
    series.format.line.color = one.colour;
    series.format.line.weight = one.line.weight;
    series.format.line.lineStyle = one.line.style;
  } else {
    series.format.fill.setSolidColor(one.colour);
    if (one.parted) {
      series.format.line.color = "#FFFFFF";
      series.format.line.weight = 2;
    }
  }
  for (const [point, colour] of one.points) series.points.getItemAt(point).format.fill.setSolidColor(colour);
  if (one.label) {
    series.hasDataLabels = true;
    const { dataLabels } = series;
    dataLabels.showValue = true;
    dataLabels.position = one.label.position;
    dataLabels.numberFormat = one.format;
    dataLabels.format.font.color = one.label.colour;
  }
  for (const [point, { row, column }] of one.linked?.cells ?? []) {
    const label = labelOf(series, point);
    const cell = { ...plan, row: plan.row + row, column: plan.column + column, rows: 1, columns: 1 };
    label.formula = `=${absolute(placeAddress(cell))}`;
    label.position = "Center";
    label.format.font.color = one.linked?.colour ?? "";
  }
  if (one.end !== undefined) {
    const label = labelOf(series, one.end);
    label.showSeriesName = native.series.length > 1;
    label.showValue = true;
    label.separator = ": ";
    label.position = "Right";
    label.numberFormat = one.format;
    label.format.font.color = one.colour;
  }
}

function labelOf(series: Excel.ChartSeries, at: number): Excel.ChartDataLabel {
  series.points.getItemAt(at).hasDataLabel = true;
  return series.points.getItemAt(at).dataLabel;
}

/** "Ark1!B2" → "Ark1!$B$2". */
const absolute = (address: string): string => address.replace(/!([A-Z]+)(\d+)$/u, "!$$$1$$$2");
