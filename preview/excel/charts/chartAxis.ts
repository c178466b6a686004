import type { ChartAxis as AxisState } from "../../cells/chartState";
import { ApiObject } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { ChartFont, ChartLineFormat, ChartTextFormat } from "./chartFormats";
import type { ChartHandle, Part } from "./chartHandle";

class ChartAxisFormat extends ApiObject {
  readonly typeName = "ChartAxisFormat";

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  get font(): ChartFont {
    const { axis } = this;
    return new ChartFont({
      read: () => axis.read().text,
      change: (text) => axis.change({ text: { ...axis.read().text, ...text } }),
    });
  }

  get line(): ChartLineFormat {
    const { axis } = this;
    return new ChartLineFormat({
      read: () => axis.read().line,
      change: (line) => axis.change({ line: { ...axis.read().line, ...line } }),
    });
  }
}

class ChartGridlinesFormat extends ApiObject {
  readonly typeName = "ChartGridlinesFormat";

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  get line(): ChartLineFormat {
    const { axis } = this;
    return new ChartLineFormat({
      read: () => (axis.read().gridlineColor === undefined ? {} : { color: axis.read().gridlineColor ?? "" }),
      change: ({ color }) => {
        if (color !== undefined) axis.change({ gridlineColor: color });
      },
    });
  }
}

class ChartGridlines extends ApiObject {
  readonly typeName = "ChartGridlines";
  override readonly scalars = ["visible"];

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  get visible(): boolean {
    return this.axis.read().gridlines;
  }

  set visible(gridlines: boolean) {
    this.axis.change({ gridlines });
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.axis);
  }
}

class ChartAxisTitle extends ApiObject {
  readonly typeName = "ChartAxisTitle";
  override readonly scalars = ["text", "visible"];

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  get visible(): boolean {
    return this.axis.read().title !== undefined;
  }

  get text(): string {
    return this.axis.read().title ?? "";
  }

  set text(title: string) {
    this.axis.change({ title });
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartAxisTitleFormat", new ChartFont({ read: () => ({}), change: () => undefined }));
  }
}

const tickLabelPositions: readonly string[] = ["NextToAxis", "Low", "High", "None"];

export class ChartAxis extends ApiObject {
  readonly typeName = "ChartAxis";
  override readonly scalars = [
    ...["visible", "reversePlotOrder", "minimum", "maximum", "numberFormat", "tickLabelPosition"],
  ];

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  get visible(): boolean {
    return this.axis.read().visible;
  }

  set visible(visible: boolean) {
    this.axis.change({ visible });
  }

  get reversePlotOrder(): boolean {
    return this.axis.read().reversed;
  }

  set reversePlotOrder(reversed: boolean) {
    this.axis.change({ reversed });
  }

  /** "" where Excel chooses. */
  get minimum(): number | string {
    return this.axis.read().minimum ?? "";
  }

  set minimum(minimum: number | string) {
    this.axis.change({ minimum: limit(minimum) });
  }

  get maximum(): number | string {
    return this.axis.read().maximum ?? "";
  }

  set maximum(maximum: number | string) {
    this.axis.change({ maximum: limit(maximum) });
  }

  get numberFormat(): string {
    return this.axis.read().numberFormat ?? "General";
  }

  set numberFormat(numberFormat: string) {
    this.axis.change({ numberFormat });
  }

  get tickLabelPosition(): AxisState["tickLabelPosition"] {
    return this.axis.read().tickLabelPosition;
  }

  set tickLabelPosition(position: string) {
    if (!tickLabelPositions.includes(position)) throw new HostError("InvalidArgument");
    this.axis.change({ tickLabelPosition: position as AxisState["tickLabelPosition"] });
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis);
  }

  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.axis);
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }
}

function limit(value: number | string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export class ChartAxes extends ApiObject {
  readonly typeName = "ChartAxes";

  constructor(private readonly chart: ChartHandle) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return this.#axis("categoryAxis");
  }

  get valueAxis(): ChartAxis {
    return this.#axis("valueAxis");
  }

  #axis(which: "categoryAxis" | "valueAxis"): ChartAxis {
    const { chart } = this;
    return new ChartAxis({
      read: () => chart.now[which],
      change: (part) => chart.change({ [which]: { ...chart.now[which], ...part } }),
    });
  }
}
