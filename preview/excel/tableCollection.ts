import { sharedArea } from "../../src/sheet/place";
import type { TableState } from "../grid/port";
import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { Range } from "./range";
import { Table } from "./table";
import { assertWritable, type WorkbookState } from "./workbookState";
import { WorksheetCollection } from "./worksheetCollection";

/** The tables of a sheet, or of the workbook. */
export class TableCollection extends ApiCollection<Table> {
  readonly typeName = "TableCollection";
  override readonly scalars: readonly (keyof TableCollection)[] = ["count"];

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet?: string,
  ) {
    super();
  }

  get #states(): TableState[] {
    return this.state.port.tables().filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet);
  }

  get items(): Table[] {
    return this.#states.map(({ id }) => new Table(this.state, id));
  }

  get count(): number {
    return this.#states.length;
  }

  getCount(): number {
    return this.count;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const range = this.#range(address);
    assertWritable(this.state, range.sheet);
    const onSheet = this.state.port.tables().filter(({ sheet }) => sheet === range.sheet);
    if (onSheet.some(({ area }) => sharedArea(area, range.area))) throw new HostError("InvalidArgument");
    const { id } = this.state.port.addTable(range.sheet, range.area, this.#freeName(), hasHeaders);
    return new Table(this.state, id);
  }

  #range(address: unknown): Range {
    if (address instanceof Range) return address;
    if (typeof address !== "string") throw new HostError("InvalidArgument");
    const sheets = new WorksheetCollection(this.state);
    const sheet = this.sheet === undefined ? sheets.getActiveWorksheet() : sheets.getItem(this.sheet);
    const bang = address.lastIndexOf("!");
    const named = bang < 0 ? sheet : sheet.sibling(address.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'"));
    return named.getRange(address);
  }

  /** "Tabel1" in a Danish Excel, "Table1" in an English. */
  #freeName(): string {
    const word = this.state.language() === "da-DK" ? "Tabel" : "Table";
    const taken = new Set(
      [...this.state.port.tables(), ...this.state.port.names()].map(({ name }) => name.toLowerCase()),
    );
    for (let number = 1; ; number++) {
      const name = `${word}${number}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  getItemOrNullObject(key: string): Table | null {
    const lower = key.toLowerCase();
    const state = this.#states.find(({ id, name }) => id === key || name.toLowerCase() === lower);
    return state ? new Table(this.state, state.id) : null;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw new HostError("InvalidArgument");
    return table;
  }
}

/** The tables that a range touches. */
export class TableScopedCollection extends ApiCollection<Table> {
  readonly typeName = "TableScopedCollection";

  constructor(
    private readonly state: WorkbookState,
    private readonly includes: (table: TableState) => boolean,
  ) {
    super();
  }

  get items(): Table[] {
    return this.state.port
      .tables()
      .filter(this.includes)
      .map(({ id }) => new Table(this.state, id));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw new HostError("ItemNotFound");
    return first;
  }

  getItemOrNullObject(key: string): Table | null {
    const lower = key.toLowerCase();
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === lower) ?? null;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }
}
