import type { ChartState } from "../../cells/chartState";
import { ApiObject } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { ChartFont, ChartTextFormat } from "./chartFormats";
import type { ChartHandle } from "./chartHandle";

type Legend = ChartState["legend"];
const positions: readonly string[] = ["Top", "Bottom", "Left", "Right"];

export class ChartLegend extends ApiObject {
  readonly typeName = "ChartLegend";
  override readonly scalars = ["visible", "position"];

  constructor(private readonly chart: ChartHandle) {
    super();
  }

  get visible(): boolean {
    return this.chart.now.legend.visible;
  }

  set visible(visible: boolean) {
    this.#change({ visible });
  }

  get position(): Legend["position"] {
    return this.chart.now.legend.position;
  }

  set position(position: string) {
    if (!positions.includes(position)) throw new HostError("InvalidArgument");
    this.#change({ position: position as Legend["position"] });
  }

  get format(): ChartTextFormat {
    const { look } = this.chart.now.legend;
    return new ChartTextFormat(
      "ChartLegendFormat",
      new ChartFont({ read: () => look, change: (part) => this.#change({ look: { ...look, ...part } }) }),
    );
  }

  #change(part: Partial<Legend>): void {
    this.chart.change({ legend: { ...this.chart.now.legend, ...part } });
  }
}
