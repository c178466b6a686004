import { ApiObject, ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { RangeStyle } from "./rangeStyle";

const drawn: readonly string[] = ["EdgeTop", "EdgeBottom", "InsideHorizontal"];

/** The grids draw one border: a thin line under cells. The line above cells is the one under the row above. */
export class RangeBorder extends ApiObject {
  readonly typeName = "RangeBorder";
  override readonly scalars: readonly (keyof RangeBorder)[] = ["sideIndex", "style", "weight", "color"];

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
    return drawn.includes(this.sideIndex);
  }

  /** The cells whose lower edge is this border. */
  get #cells(): RangeStyle {
    const { rangeStyle } = this;
    const { area } = rangeStyle;
    switch (this.sideIndex) {
      case "EdgeTop":
        return rangeStyle.on({ ...area, row: Math.max(0, area.row - 1), rows: Math.min(1, area.row) });
      case "EdgeBottom":
        return rangeStyle.on({ ...area, row: area.row + area.rows - 1, rows: 1 });
      default:
        return rangeStyle.on({ ...area, rows: area.rows - 1 });
    }
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

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  readonly typeName = "RangeBorderCollection";
  override readonly scalars: readonly (keyof RangeBorderCollection)[] = ["count"];

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get items(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(side, this.style));
  }

  get count(): number {
    return sides.length;
  }

  getItem(side: string): RangeBorder {
    if (!sides.includes(side)) throw new HostError("InvalidArgument");
    return new RangeBorder(side, this.style);
  }

  getItemAt(index: number): RangeBorder {
    return this.getItem(sides[index] ?? "");
  }
}
