import type { ChartState } from "../../cells/chartState";
import { cornersOf } from "../../grid/sheetBox";
import { ApiCollection } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { Range } from "../range";
import { assertWritable, type WorkbookState } from "../workbookState";
import { Chart, knownType } from "./chart";
import { freeChartName, newChart } from "./newChart";

/** Points: as large as Excel makes a chart, in the middle of what is in view. */
const usualBox = { left: 220, top: 100, width: 360, height: 216 };

const sides = ["Auto", "Columns", "Rows"] as const;

/** The charts of a sheet. */
export class ChartCollection extends ApiCollection<Chart> {
  readonly typeName = "ChartCollection";
  override readonly scalars = ["count"];

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
  ) {
    super();
  }

  get #states(): ChartState[] {
    return this.state.port.charts().filter(({ sheet }) => sheet === this.sheet);
  }

  get items(): Chart[] {
    return this.#states.map(({ id }) => new Chart(this.state, id));
  }

  get count(): number {
    return this.#states.length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, source: unknown, seriesBy = "Auto"): Chart {
    assertWritable(this.state, this.sheet);
    const by = sides.find((side) => side === seriesBy);
    if (!(source instanceof Range) || !by) throw new HostError("InvalidArgument");
    const { port, language } = this.state;
    const all = port.charts();
    const id =
      freeChartName(
        "{chart",
        all.map((one) => one.id.replace(/\}$/u, "")),
      ) + "}";
    const word = language() === "da-DK" ? "Diagram" : "Chart";
    port.putChart({
      id,
      sheet: this.sheet,
      name: freeChartName(
        word,
        all.map(({ name }) => name),
      ),
      ...cornersOf(port, this.sheet, usualBox),
      ...newChart(port, knownType(type), { sheet: source.sheet, area: source.area }, by),
    });
    return new Chart(this.state, id);
  }

  getItemOrNullObject(key: string): Chart | null {
    const lower = key.toLowerCase();
    const state = this.#states.find(({ id, name }) => id === key || name.toLowerCase() === lower);
    return state ? new Chart(this.state, state.id) : null;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }

  getItemAt(index: number): Chart {
    const chart = this.items[index];
    if (!chart) throw new HostError("InvalidArgument");
    return chart;
  }
}
