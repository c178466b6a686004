import { HostError } from "../../office/hostError";
import type { ChartSeries, ChartState } from "../../cells/chartState";
import { assertWritable, type WorkbookState } from "../workbookState";

/** A chart as the objects around it reach it: its state now, and the changing of it. */
export class ChartHandle {
  constructor(
    readonly state: WorkbookState,
    readonly id: string,
  ) {}

  get now(): ChartState {
    const chart = this.state.port.charts().find(({ id }) => id === this.id);
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }

  change(part: Partial<ChartState>): void {
    const { now } = this;
    assertWritable(this.state, now.sheet);
    this.state.port.putChart({ ...now, ...part });
  }

  series(at: number): ChartSeries {
    const series = this.now.series[at];
    if (!series) throw new HostError("ItemNotFound");
    return series;
  }

  changeSeries(at: number, part: Partial<ChartSeries>): void {
    const changed = { ...this.series(at), ...part };
    this.change({ series: this.now.series.map((one, k) => (k === at ? changed : one)) });
  }
}

/** A part of a chart, as an object sees it that reads and changes nothing else. */
export interface Part<T> {
  readonly read: () => T;
  readonly change: (part: Partial<T>) => void;
}
