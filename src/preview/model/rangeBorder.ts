import { ApiObject } from "../richapi/apiObject";
import { HostError } from "../richapi/hostError";
import type { RangeStyle } from "./rangeStyle";

/** The grids draw one border: a thin line under cells. */
export class RangeBorder extends ApiObject {
  readonly typeName = "RangeBorder";
  override readonly scalars = ["sideIndex", "style", "weight", "color"];

  constructor(
    readonly sideIndex: string,
    private readonly rangeStyle: RangeStyle,
  ) {
    super();
  }

  override get itemId(): string {
    return this.sideIndex;
  }

  get #isDrawn(): boolean {
    return this.sideIndex === "EdgeBottom" || this.sideIndex === "InsideHorizontal";
  }

  /** The cells whose lower edge is this border. */
  get #cells(): RangeStyle {
    const { rangeStyle } = this;
    const { area } = rangeStyle;
    const rows = this.sideIndex === "EdgeBottom" ? { row: area.row + area.rows - 1, rows: 1 } : { rows: area.rows - 1 };
    return rangeStyle.on({ ...area, ...rows });
  }

  get style(): string | null {
    if (!this.#isDrawn || this.#cells.area.rows === 0) return "None";
    return this.#cells.common(({ bottomBorder }) => (bottomBorder ? "Continuous" : "None"));
  }

  set style(style: string) {
    if (style !== "None" && !this.#isDrawn) {
      throw new HostError(
        "ApiNotFound",
        `RangeBorder.style of ${this.sideIndex} is not implemented by the preview host.`,
      );
    }
    if (this.#isDrawn && this.#cells.area.rows > 0) this.#cells.change({ bottomBorder: style !== "None" });
  }

  get weight(): string {
    return "Thin";
  }

  get color(): string {
    return "#000000";
  }
}
