import { ApiObject } from "../../office/apiObject";
import type { ChartHandle } from "./chartHandle";

/** What lies between a chart's axes; the preview lays it out itself, but for the width that it is given. */
export class ChartPlotArea extends ApiObject {
  readonly typeName = "ChartPlotArea";
  override readonly scalars = ["width"];

  constructor(private readonly chart: ChartHandle) {
    super();
  }

  get width(): number | undefined {
    return this.chart.now.plotWidth;
  }

  set width(plotWidth: number) {
    this.chart.change({ plotWidth });
  }
}
