import type { ChartLine, ChartLineStyle, ChartText } from "../../cells/chartState";
import { ApiObject } from "../../office/apiObject";
import type { Part } from "./chartHandle";

export class ChartFont extends ApiObject {
  readonly typeName = "ChartFont";
  override readonly scalars = ["bold", "color", "size"];

  constructor(private readonly part: Part<ChartText>) {
    super();
  }

  get bold(): boolean {
    return this.part.read().bold ?? false;
  }

  set bold(bold: boolean) {
    this.part.change({ bold });
  }

  get color(): string {
    return this.part.read().color ?? "#595959";
  }

  set color(color: string) {
    this.part.change({ color });
  }

  get size(): number {
    return this.part.read().size ?? 9;
  }

  set size(size: number) {
    this.part.change({ size });
  }
}

/** "#000000" stands for Excel's own choice where nobody has chosen. */
export class ChartLineFormat extends ApiObject {
  readonly typeName = "ChartLineFormat";
  override readonly scalars = ["color", "lineStyle", "weight"];

  constructor(private readonly part: Part<ChartLine>) {
    super();
  }

  get color(): string {
    return this.part.read().color ?? "#000000";
  }

  set color(color: string) {
    this.part.change({ color });
  }

  get lineStyle(): ChartLineStyle {
    return this.part.read().style ?? "Continuous";
  }

  set lineStyle(style: ChartLineStyle) {
    this.part.change({ style });
  }

  get weight(): number {
    return this.part.read().weight ?? 2.25;
  }

  set weight(weight: number) {
    this.part.change({ weight });
  }

  clear(): void {
    this.part.change({ style: "None" });
  }
}

export class ChartFill extends ApiObject {
  readonly typeName = "ChartFill";

  constructor(private readonly fill: (color: string) => void) {
    super();
  }

  setSolidColor(color: string): void {
    this.fill(color);
  }
}

/** The look of a series or a point: its fill, and the line around it or of it. */
export class ChartFormat extends ApiObject {
  constructor(
    readonly typeName: "ChartSeriesFormat" | "ChartPointFormat",
    readonly fill: ChartFill,
    private readonly pen?: Part<ChartLine>,
  ) {
    super();
  }

  get line(): ChartLineFormat {
    const nothing: Part<ChartLine> = { read: () => ({}), change: () => undefined };
    return new ChartLineFormat(this.pen ?? nothing);
  }
}

/** The look of what is only text: titles, legend, labels. */
export class ChartTextFormat extends ApiObject {
  constructor(
    readonly typeName: "ChartTitleFormat" | "ChartLegendFormat" | "ChartDataLabelFormat" | "ChartAxisTitleFormat",
    readonly font: ChartFont,
  ) {
    super();
  }
}
