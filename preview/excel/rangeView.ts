import { ApiCollection, ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { columnLetters } from "../../src/sheet/place";
import type { Range } from "./range";

const rowsOf = <T>(range: Range, all: T[][] | null): T[][] => {
  const hidden = range.state.port.hiddenRows(range.sheet, range.area);
  if (!all) throw new HostError("RangeExceedsLimit");
  return all.filter((_, i) => !hidden[i]);
};

/** The rows of a range that are shown: neither hidden nor filtered away. */
export class RangeView extends ApiObject {
  readonly typeName = "RangeView";
  override readonly scalars: readonly (keyof RangeView)[] = [
    ...(["values", "text", "formulas", "formulasLocal", "numberFormat", "valueTypes"] as const),
    ...(["rowCount", "columnCount", "cellAddresses", "index"] as const),
  ];

  constructor(
    private readonly range: Range,
    readonly index = 0,
  ) {
    super();
  }

  get values() {
    return rowsOf(this.range, this.range.values);
  }

  get text() {
    return rowsOf(this.range, this.range.text);
  }

  get formulas() {
    return rowsOf(this.range, this.range.formulas);
  }

  get formulasLocal() {
    return rowsOf(this.range, this.range.formulasLocal);
  }

  get numberFormat() {
    return rowsOf(this.range, this.range.numberFormat);
  }

  get valueTypes() {
    return rowsOf(this.range, this.range.valueTypes);
  }

  get rowCount(): number {
    return this.range.state.port.hiddenRows(this.range.sheet, this.range.area).filter((hidden) => !hidden).length;
  }

  get columnCount(): number {
    return this.range.columnCount;
  }

  get cellAddresses(): string[][] {
    const { area } = this.range;
    const all = Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (_, column) => `${columnLetters(area.column + column)}${area.row + row + 1}`,
      ),
    );
    return rowsOf(this.range, all);
  }

  get rows(): RangeViewCollection {
    return new RangeViewCollection(this.range);
  }

  getRange(): Range {
    return this.range;
  }
}

/** One view for each shown row. */
class RangeViewCollection extends ApiCollection<RangeView> {
  readonly typeName = "RangeViewCollection";

  constructor(private readonly range: Range) {
    super();
  }

  get items(): RangeView[] {
    const hidden = this.range.state.port.hiddenRows(this.range.sheet, this.range.area);
    const shown = [...hidden.keys()].filter((row) => !hidden[row]);
    return shown.map((row, index) => new RangeView(this.range.getRow(row), index));
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): RangeView {
    const view = this.items[index];
    if (!view) throw new HostError("InvalidArgument");
    return view;
  }
}
