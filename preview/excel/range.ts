import type { Area } from "../../src/sheet/place";
import { areaBox, type SheetBox } from "../grid/sheetBox";
import { HostError } from "../office/hostError";
import { splitSheet } from "../cells/address";
import { cellArea, cellCount, sameArea } from "../cells/area";
import { copyCells } from "./cellCopy";
import type { CopyType } from "./cellCopy";
import { RangeAreas } from "./rangeAreas";
import { RangeCells } from "./rangeCells";
import { RangeFormat } from "./rangeFormat";
import { RangeStyle } from "./rangeStyle";
import { edgeCell, filledArea, isDirection, surroundingRegion } from "./rangeSurroundings";
import { RangeView } from "./rangeView";
import { spilledAreas } from "./spilledAreas";
import { TableScopedCollection } from "./tableCollection";
import { Worksheet } from "./worksheet";
import { assertWritable } from "./workbookState";

export class Range extends RangeCells<Range> {
  readonly typeName = "Range";
  override readonly scalars: readonly (keyof Range)[] = [
    ...([
      "address",
      "addressLocal",
      "values",
      "formulas",
      "formulasLocal",
      "text",
      "valueTypes",
      "numberFormat",
    ] as const),
    ...(["numberFormatLocal", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount", "rowHidden"] as const),
    ...(["columnHidden", "hidden", "isEntireColumn", "isEntireRow", "hasSpill"] as const),
  ];

  protected override onArea(area: Area): Range {
    return new Range(this.state, this.sheet, area);
  }

  protected override other(range: unknown): Range {
    if (range instanceof Range) return range;
    if (typeof range !== "string") throw new HostError("InvalidArgument");
    const [name] = splitSheet(range);
    const sheet = name === undefined ? this.worksheet : this.worksheet.sibling(name);
    return sheet.getRange(range);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.state, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(new RangeStyle(this.state, this.sheet, this.area));
  }

  get #box(): SheetBox {
    return areaBox(this.state.port, this.sheet, this.area);
  }

  /** Points, as width and height are too. */
  get left(): number {
    return this.#box.left;
  }

  get top(): number {
    return this.#box.top;
  }

  get width(): number {
    return this.#box.width;
  }

  get height(): number {
    return this.#box.height;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    // Formats do not count as use: both grids know filled cells only.
    void valuesOnly;
    const area = filledArea(this.state.port, this.sheet, this.area);
    return area ? this.onArea(area) : null;
  }

  /** The first cell where all are empty, as in Excel. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getSurroundingRegion(): Range {
    return this.onArea(surroundingRegion(this.state.port, this.sheet, this.area));
  }

  getRangeEdge(direction: string, activeCell?: unknown): Range {
    if (!isDirection(direction)) throw new HostError("InvalidArgument");
    const from = activeCell === undefined ? this.getCell(0, 0) : this.other(activeCell);
    return this.onArea(edgeCell(this.state.port, this.sheet, from.area, direction));
  }

  getExtendedRange(direction: string, activeCell?: unknown): Range {
    return this.getBoundingRect(this.getRangeEdge(direction, activeCell));
  }

  /** Whether every cell belongs to a spill; null where only some do. */
  get hasSpill(): boolean | null {
    const spills = spilledAreas(this.state.port, this.sheet, this.area);
    const spilled = spills.reduce((sum, { shared }) => sum + cellCount(shared), 0);
    return spilled === 0 ? false : spilled === this.cellCount ? true : null;
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const area = this.state.port.spill(this.sheet, this.#oneCell.row, this.#oneCell.column);
    return area ? this.onArea(area) : null;
  }

  getSpillingToRange(): Range {
    return found(this.getSpillingToRangeOrNullObject());
  }

  getSpillParentOrNullObject(): Range | null {
    const [spill] = spilledAreas(this.state.port, this.sheet, this.#oneCell);
    return spill ? this.onArea(cellArea(spill.area.row, spill.area.column)) : null;
  }

  getSpillParent(): Range {
    return found(this.getSpillParentOrNullObject());
  }

  get #oneCell(): Area {
    if (this.cellCount !== 1) throw new HostError("InvalidArgument");
    return this.area;
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.state.port.merges(this.sheet).map((area) => this.onArea(area));
    const inside = merged.filter((range) => this.getIntersectionOrNullObject(range) !== null);
    return inside.length > 0 ? new RangeAreas(inside) : null;
  }

  getMergedAreas(): RangeAreas {
    return found(this.getMergedAreasOrNullObject());
  }

  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.state, (table) => {
      const shared = table.sheet === this.sheet && this.getIntersectionOrNullObject(this.onArea(table.area));
      return shared !== false && shared !== null && (!fullyContained || sameArea(shared.area, table.area));
    });
  }

  getVisibleView(): RangeView {
    return new RangeView(this);
  }

  clear(applyTo = "All"): void {
    assertWritable(this.state, this.sheet);
    const what = { All: "all", Contents: "contents", Formats: "formats" } as const;
    if (!(applyTo in what)) throw new HostError("ApiNotFound", `Range.clear("${applyTo}") is not implemented.`);
    this.state.port.clear(this.sheet, this.area, what[applyTo as keyof typeof what]);
  }

  select(): void {
    this.worksheet.activate();
    this.state.port.select(this.sheet, [this.area]);
  }

  merge(across = false): void {
    assertWritable(this.state, this.sheet);
    const rows = across ? Array.from({ length: this.rowCount }, (_, row) => this.getRow(row).area) : [this.area];
    for (const area of rows) this.state.port.merge(this.sheet, area);
  }

  unmerge(): void {
    assertWritable(this.state, this.sheet);
    this.state.port.unmerge(this.sheet, this.area);
  }

  copyFrom(source: unknown, copyType: CopyType = "All", skipBlanks = false, transpose = false): void {
    if (transpose) throw new HostError("ApiNotFound", "Range.copyFrom with transpose is not implemented.");
    assertWritable(this.state, this.sheet);
    copyCells(this.state.port, this.other(source), this, copyType, skipBlanks);
  }

  async calculate(): Promise<void> {
    await this.state.port.recalculate();
  }
}

function found<T>(object: T | null): T {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}
