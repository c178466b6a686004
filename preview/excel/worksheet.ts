import type { Area } from "../../src/sheet/place";
import type { SheetState } from "../grid/port";
import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { parsedAddress } from "../cells/address";
import { filledArea } from "./rangeSurroundings";
import { cellArea, wholeSheet } from "../cells/area";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./charts/chartCollection";
import { NamedItemCollection } from "./namedItem";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tableCollection";
import type { WorkbookState } from "./workbookState";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { assertSheetName } from "./worksheetName";
import { WorksheetProtection } from "./worksheetProtection";

export class Worksheet extends ApiObject {
  readonly typeName = "Worksheet";
  override readonly scalars: readonly (keyof Worksheet)[] = ["id", "name", "position", "visibility"];

  constructor(
    readonly state: WorkbookState,
    readonly id: string,
  ) {
    super();
  }

  override get itemId(): string {
    return this.id;
  }

  get #sheet(): SheetState {
    const sheet = this.state.port.sheets().find(({ id }) => id === this.id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  get name(): string {
    return this.#sheet.name;
  }

  set name(name: string) {
    assertSheetName(this.state, name, this.id);
    this.state.port.renameSheet(this.id, name);
  }

  get position(): number {
    return this.state.port.sheets().findIndex(({ id }) => id === this.id);
  }

  get visibility(): string {
    return this.#sheet.visible ? "Visible" : "Hidden";
  }

  get tables(): TableCollection {
    return new TableCollection(this.state, this.id);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.state, this.id);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.state, this.id);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.state, this.id);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.state, this.id);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  activate(): void {
    if (this.state.port.activeSheet() !== this.id) this.state.port.activateSheet(this.id);
  }

  delete(): void {
    const visible = this.state.port.sheets().filter((sheet) => sheet.visible);
    if (visible.length === 1 && visible[0]?.id === this.id) throw new HostError("InvalidOperation");
    this.state.port.deleteSheet(this.id);
  }

  /** Without an address the whole sheet; an address may also be a name or a table on this sheet. */
  getRange(address?: string): Range {
    const size = this.state.port.size(this.id);
    if (address === undefined || address === "") return this.#onArea(wholeSheet(size));
    const parsed = parsedAddress(address, size);
    if (parsed && (parsed.sheet === undefined || parsed.sheet.toLowerCase() === this.name.toLowerCase())) {
      return this.#onArea(parsed.area);
    }
    const named = parsed ? null : this.#named(address);
    if (named?.sheet !== this.id) throw new HostError("InvalidArgument");
    return named;
  }

  #named(name: string): Range | null {
    const table = this.tables.getItemOrNullObject(name);
    return (
      table?.getDataBodyRange() ??
      new NamedItemCollection(this.state).getItemOrNullObject(name)?.getRangeOrNullObject() ??
      null
    );
  }

  getRanges(addresses?: string): RangeAreas {
    if (addresses === undefined) return new RangeAreas([this.getRange()]);
    return new RangeAreas(addresses.split(",").map((address) => this.getRange(address.trim())));
  }

  getCell(row: number, column: number): Range {
    return this.#onArea(cellArea(row, column));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.#onArea({ row, column, rows, columns });
  }

  getUsedRangeOrNullObject(): Range | null {
    const { port } = this.state;
    const used = filledArea(port, this.id, wholeSheet(port.size(this.id)));
    return used ? this.#onArea(used) : null;
  }

  /** A1 on an empty sheet, as in Excel. */
  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getCell(0, 0);
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }

  async calculate(): Promise<void> {
    await this.state.port.recalculate();
  }

  /** Another sheet of the workbook, by name. */
  sibling(name: string): Worksheet {
    const sheet = this.state.port.sheets().find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new HostError("ItemNotFound");
    return new Worksheet(this.state, sheet.id);
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.state.port.sheets().filter((sheet) => !visibleOnly || sheet.visible || sheet.id === this.id);
    const next = sheets[sheets.findIndex(({ id }) => id === this.id) + step];
    return next ? new Worksheet(this.state, next.id) : null;
  }

  #onArea(area: Area): Range {
    return new Range(this.state, this.id, area);
  }
}
