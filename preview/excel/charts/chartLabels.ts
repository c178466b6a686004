import type { ChartCells, ChartLabel, ChartLabelPosition } from "../../cells/chartState";
import { ApiObject } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { ChartFont, ChartTextFormat } from "./chartFormats";
import type { Part } from "./chartHandle";

const positions: readonly string[] = ["OutsideEnd", "InsideEnd", "InsideBase", "Center", "Right", "Left", "Top"];

/** The labels of a series, or of one point. */
export class ChartDataLabels extends ApiObject {
  override readonly scalars = ["position", "showValue", "showSeriesName", "separator", "numberFormat"];

  constructor(
    readonly typeName: "ChartDataLabels" | "ChartDataLabel",
    private readonly label: Part<ChartLabel>,
    /** Excel refuses what the kind of chart has no place for. */
    private readonly allowed: (position: ChartLabelPosition) => boolean,
    /** The cells of "=Ark1!$B$2"; the labels of a whole series have no cell. */
    private readonly cellOf?: (address: string) => ChartCells,
  ) {
    super();
  }

  get position(): string {
    return this.label.read().position ?? "Invalid";
  }

  set position(position: string) {
    if (!positions.includes(position) || !this.allowed(position as ChartLabelPosition))
      throw new HostError("InvalidArgument");
    this.label.change({ position: position as ChartLabelPosition });
  }

  get showValue(): boolean {
    return this.label.read().showValue ?? true;
  }

  set showValue(showValue: boolean) {
    this.label.change({ showValue });
  }

  get showSeriesName(): boolean {
    return this.label.read().showSeriesName ?? false;
  }

  set showSeriesName(showSeriesName: boolean) {
    this.label.change({ showSeriesName });
  }

  get separator(): string {
    return this.label.read().separator ?? "; ";
  }

  set separator(separator: string) {
    this.label.change({ separator });
  }

  get numberFormat(): string {
    return this.label.read().numberFormat ?? "General";
  }

  set numberFormat(numberFormat: string) {
    this.label.change({ numberFormat });
  }

  set formula(formula: string) {
    if (!this.cellOf || !formula.startsWith("=")) throw new HostError("InvalidArgument");
    this.label.change({ cell: this.cellOf(formula.slice(1)) });
  }

  get format(): ChartTextFormat {
    const { label } = this;
    return new ChartTextFormat(
      "ChartDataLabelFormat",
      new ChartFont({
        read: () => label.read().text,
        change: (text) => label.change({ text: { ...label.read().text, ...text } }),
      }),
    );
  }
}
