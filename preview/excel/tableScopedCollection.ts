import type { TableState } from "../grid/port";
import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { Table } from "./table";
import type { WorkbookState } from "./workbookState";

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
