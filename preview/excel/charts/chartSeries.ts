import { cellCount } from "../../cells/area";
import { absoluteAddress, splitSheet } from "../../cells/address";
import type { ChartCells, ChartLabelPosition, ChartSeries as SeriesState, ChartType } from "../../cells/chartState";
import { ApiCollection, ApiObject } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { Range } from "../range";
import { Worksheet } from "../worksheet";
import { ChartFill, ChartFormat } from "./chartFormats";
import type { ChartHandle } from "./chartHandle";
import { ChartDataLabels } from "./chartLabels";
import { ChartPoint, ChartPointsCollection } from "./chartPoint";
import { newSeries } from "./newChart";
import { seriesName } from "./seriesName";

/** Where labels have a place, as Excel has it. */
const labelled = (type: ChartType, position: ChartLabelPosition): boolean =>
  type === "Line"
    ? ["Right", "Left", "Top", "Center"].includes(position)
    : ["Center", "InsideEnd", "InsideBase", ...(type.endsWith("Clustered") ? ["OutsideEnd"] : [])].includes(position);

export class ChartSeries extends ApiObject {
  readonly typeName = "ChartSeries";
  override readonly scalars = ["name", "gapWidth", "overlap", "hasDataLabels", "markerStyle"];

  constructor(
    private readonly chart: ChartHandle,
    private readonly at: number,
  ) {
    super();
  }

  get #state(): SeriesState {
    return this.chart.series(this.at);
  }

  #change(part: Partial<SeriesState>): void {
    this.chart.changeSeries(this.at, part);
  }

  get name(): string {
    return seriesName(this.chart.state.port, this.#state);
  }

  set name(name: string) {
    this.#change({ name });
  }

  get gapWidth(): number {
    return this.#state.gapWidth;
  }

  /** As in Excel, of all series of the chart. */
  set gapWidth(gapWidth: number) {
    if (gapWidth < 0 || gapWidth > 500) throw new HostError("InvalidArgument");
    this.chart.change({ series: this.chart.now.series.map((one) => ({ ...one, gapWidth })) });
  }

  get overlap(): number {
    return this.#state.overlap;
  }

  set overlap(overlap: number) {
    if (overlap < -100 || overlap > 100) throw new HostError("InvalidArgument");
    this.chart.change({ series: this.chart.now.series.map((one) => ({ ...one, overlap })) });
  }

  get markerStyle(): SeriesState["marker"] {
    return this.#state.marker;
  }

  set markerStyle(marker: SeriesState["marker"]) {
    this.#change({ marker });
  }

  get hasDataLabels(): boolean {
    return this.#state.labels !== undefined;
  }

  set hasDataLabels(has: boolean) {
    const { labels, ...rest } = this.#state;
    if (has && !labels) this.#change({ labels: { text: {} } });
    else if (!has) this.chart.change({ series: this.chart.now.series.map((one, k) => (k === this.at ? rest : one)) });
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(
      "ChartDataLabels",
      {
        read: () => this.#state.labels ?? { text: {} },
        change: (part) => {
          const { labels } = this.#state;
          if (!labels) throw new HostError("InvalidOperation");
          this.#change({ labels: { ...labels, ...part } });
        },
      },
      (position) => labelled(this.chart.now.type, position),
    );
  }

  get format(): ChartFormat {
    return new ChartFormat("ChartSeriesFormat", new ChartFill((fill) => this.#change({ fill })), {
      read: () => this.#state.line,
      change: (part) => this.#change({ line: { ...this.#state.line, ...part } }),
    });
  }

  get points(): ChartPointsCollection {
    const { values } = this.#state;
    return new ChartPointsCollection(
      values ? cellCount(values.area) : 0,
      (index) =>
        new ChartPoint(
          {
            read: () => this.#state.points[index] ?? {},
            change: (part) =>
              this.#change({
                points: { ...this.#state.points, [index]: { ...this.#state.points[index], ...part } },
              }),
          },
          (position) => labelled(this.chart.now.type, position),
          (address) => cellsOf(this.#range(address)),
        ),
    );
  }

  setValues(range: unknown): void {
    this.#change({ values: cellsOf(range) });
  }

  setXAxisValues(range: unknown): void {
    this.#change({ categories: cellsOf(range) });
  }

  /** "Ark1!$B$2:$B$5" of what it reads. */
  getDimensionDataSourceString(dimension: string): string {
    const { values, categories } = this.#state;
    const cells = dimension === "Values" ? values : dimension === "Categories" ? categories : undefined;
    const sheet = this.chart.state.port.sheets().find(({ id }) => id === cells?.sheet);
    if (!cells || !sheet) throw new HostError("InvalidArgument");
    return absoluteAddress(sheet.name, cells.area);
  }

  #range(address: string): Range {
    const [name] = splitSheet(address);
    const sheet = new Worksheet(this.chart.state, this.chart.now.sheet);
    return (name === undefined ? sheet : sheet.sibling(name)).getRange(address);
  }

  delete(): void {
    this.chart.change({ series: this.chart.now.series.filter((_, k) => k !== this.at) });
  }
}

function cellsOf(range: unknown): ChartCells {
  if (!(range instanceof Range)) throw new HostError("InvalidArgument");
  return { sheet: range.sheet, area: range.area };
}

export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";
  override readonly scalars = ["count"];

  constructor(private readonly chart: ChartHandle) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.now.series.map((_, at) => new ChartSeries(this.chart, at));
  }

  get count(): number {
    return this.chart.now.series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    this.chart.series(index);
    return new ChartSeries(this.chart, index);
  }

  /** The new series comes last. */
  add(name?: string): ChartSeries {
    const { series, type } = this.chart.now;
    this.chart.change({ series: [...series, { ...newSeries(type), name: name ?? `Serie${series.length + 1}` }] });
    return new ChartSeries(this.chart, series.length);
  }
}
