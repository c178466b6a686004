import { chartTypes, type ChartType } from "../../cells/chartState";
import { boundingArea } from "../../cells/area";
import { areaBox, chartBox, cornersOf, type SheetBox } from "../../grid/sheetBox";
import { ApiObject } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { Range } from "../range";
import { Worksheet } from "../worksheet";
import { assertWritable, type WorkbookState } from "../workbookState";
import { ChartAxes } from "./chartAxis";
import { ChartHandle } from "./chartHandle";
import { ChartLegend } from "./chartLegend";
import { ChartPlotArea } from "./chartPlotArea";
import { ChartSeriesCollection } from "./chartSeries";
import { ChartTitle } from "./chartTitle";

export class Chart extends ApiObject {
  readonly typeName = "Chart";
  override readonly scalars = ["id", "name", "chartType", "left", "top", "width", "height", "plotVisibleOnly"];
  readonly #chart: ChartHandle;

  constructor(
    private readonly state: WorkbookState,
    readonly id: string,
  ) {
    super();
    this.#chart = new ChartHandle(state, id);
  }

  override get itemId(): string {
    return this.id;
  }

  get name(): string {
    return this.#chart.now.name;
  }

  set name(name: string) {
    this.#chart.change({ name });
  }

  get chartType(): ChartType {
    return this.#chart.now.type;
  }

  set chartType(type: string) {
    this.#chart.change({ type: knownType(type) });
  }

  get plotVisibleOnly(): boolean {
    return this.#chart.now.plotVisibleOnly;
  }

  set plotVisibleOnly(plotVisibleOnly: boolean) {
    this.#chart.change({ plotVisibleOnly });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#chart);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#chart);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#chart);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.state, this.#chart.now.sheet);
  }

  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this.#chart);
  }

  get left(): number {
    return this.#box.left;
  }

  set left(left: number) {
    this.#place({ ...this.#box, left });
  }

  get top(): number {
    return this.#box.top;
  }

  set top(top: number) {
    this.#place({ ...this.#box, top });
  }

  get width(): number {
    return this.#box.width;
  }

  set width(width: number) {
    this.#place({ ...this.#box, width });
  }

  get height(): number {
    return this.#box.height;
  }

  set height(height: number) {
    this.#place({ ...this.#box, height });
  }

  /** Over these cells, from the first one's upper left corner to the last one's lower right. */
  setPosition(start: unknown, end?: unknown): void {
    const { sheet } = this.#chart.now;
    const [first, last] = [this.#range(start), this.#range(end ?? start)];
    const area = boundingArea(first.area, last.area);
    const { row, column, rows, columns } = area;
    if (end !== undefined)
      this.#chart.change({
        from: { row, column, right: 0, down: 0 },
        to: { row: row + rows, column: column + columns, right: 0, down: 0 },
      });
    else {
      const { left, top } = areaBox(this.state.port, sheet, area);
      this.#place({ ...this.#box, left, top });
    }
  }

  delete(): void {
    assertWritable(this.state, this.#chart.now.sheet);
    this.state.port.deleteChart(this.id);
  }

  get #box(): SheetBox {
    return chartBox(this.state.port, this.#chart.now);
  }

  #place(box: SheetBox): void {
    this.#chart.change(cornersOf(this.state.port, this.#chart.now.sheet, box));
  }

  #range(cell: unknown): Range {
    if (cell instanceof Range) return cell;
    if (typeof cell !== "string") throw new HostError("InvalidArgument");
    return this.worksheet.getRange(cell);
  }
}

export function knownType(type: string): ChartType {
  const known = chartTypes.find((one) => one === type);
  if (!known) throw new HostError("ApiNotFound", `Chart.chartType = "${type}" is not implemented by the preview host.`);
  return known;
}
