import { ApiObject } from "../office/apiObject";
import type { RangeStyle } from "./rangeStyle";

export class RangeFill extends ApiObject {
  readonly typeName = "RangeFill";
  override readonly scalars: readonly (keyof RangeFill)[] = ["color"];

  constructor(private readonly style: RangeStyle) {
    super();
  }

  /** White where there is no fill, as Excel says. */
  get color(): string | null {
    return this.style.common(({ fill }) => fill ?? "#FFFFFF");
  }

  set color(color: string) {
    this.style.change({ fill: color.toUpperCase() });
  }

  clear(): void {
    this.style.change({ fill: null });
  }
}
