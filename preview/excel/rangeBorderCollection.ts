import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { RangeBorder } from "./rangeBorder";
import type { RangeStyle } from "./rangeStyle";

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
  override readonly scalars = ["count"];

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
