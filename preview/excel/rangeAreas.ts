import { ApiObject, ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** One or more ranges on one sheet. */
export class RangeAreas extends ApiObject {
  readonly typeName = "RangeAreas";
  override readonly kept = true;
  override readonly scalars: readonly (keyof RangeAreas)[] = [
    "address",
    "addressLocal",
    "areaCount",
    "cellCount",
    "isEntireColumn",
    "isEntireRow",
  ];

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  /** A Danish Excel parts the areas with ";". */
  get addressLocal(): string {
    const separator = this.ranges[0]?.state.language() === "da-DK" ? ";" : ",";
    return this.ranges.map((range) => range.address).join(separator);
  }

  get isEntireColumn(): boolean {
    return this.ranges.every((range) => range.isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.ranges.every((range) => range.isEntireRow);
  }

  get worksheet(): Worksheet {
    const [first] = this.ranges;
    if (!first) throw new HostError("ItemNotFound");
    return first.worksheet;
  }

  getUsedRangeAreasOrNullObject(): RangeAreas | null {
    const used = this.ranges.map((range) => range.getUsedRangeOrNullObject()).filter((range) => range !== null);
    return used.length > 0 ? new RangeAreas(used) : null;
  }

  select(): void {
    const { worksheet } = this;
    worksheet.activate();
    worksheet.state.port.select(
      worksheet.id,
      this.ranges.map(({ area }) => area),
    );
  }

  clear(applyTo = "All"): void {
    for (const range of this.ranges) range.clear(applyTo);
  }
}

class RangeCollection extends ApiCollection<Range> {
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
