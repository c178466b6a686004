import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { Range } from "./range";

export class RangeCollection extends ApiCollection<Range> {
  readonly typeName = "RangeCollection";

  constructor(readonly items: readonly Range[]) {
    super();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): Range {
    const range = this.items[index];
    if (!range) throw new HostError("InvalidArgument");
    return range;
  }
}
