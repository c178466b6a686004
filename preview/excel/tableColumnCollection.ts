import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { Table } from "./table";
import { TableColumn } from "./tableColumn";

export class TableColumnCollection extends ApiCollection<TableColumn> {
  readonly typeName = "TableColumnCollection";
  override readonly scalars = ["count"];

  constructor(private readonly table: Table) {
    super();
  }

  get items(): TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.table, index));
  }

  get count(): number {
    return this.table.getRange().columnCount;
  }

  getCount(): number {
    return this.count;
  }

  /** A column at the right end; the cells there must be free. */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    if (index !== undefined && index !== -1 && index !== this.count) {
      throw new HostError("ApiNotFound", "TableColumnCollection.add in the middle of a table is not implemented.");
    }
    const range = this.table.getRange();
    const beside = range.getColumnsAfter(1);
    if (beside.getUsedRangeOrNullObject()) throw new HostError("InvalidOperation");
    this.table.resize(range.getResizedRange(0, 1));
    const body = this.table.showHeaders ? beside.getOffsetRange(1, 0).getResizedRange(-1, 0) : beside;
    if (values !== undefined) (hasHeader(values, range.rowCount) ? beside : body).values = values;
    const column = new TableColumn(this.table, this.count - 1);
    if (name !== undefined) column.name = name;
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    if (typeof key === "number") return this.items.find(({ id }) => id === key) ?? null;
    return this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw new HostError("ItemNotFound");
    return column;
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (!column) throw new HostError("InvalidArgument");
    return column;
  }
}

const hasHeader = (values: unknown, rows: number): boolean => Array.isArray(values) && values.length === rows;
