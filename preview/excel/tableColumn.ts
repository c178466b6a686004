import { ApiObject, ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumn extends ApiObject {
  readonly typeName = "TableColumn";
  override readonly scalars: readonly (keyof TableColumn)[] = ["id", "index", "name", "values"];

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
    if (index < 0 || index >= table.getRange().columnCount) throw new HostError("ItemNotFound");
  }

  /** Counted from 1, as Excel counts the columns of a new table. */
  get id(): number {
    return this.index + 1;
  }

  override get itemId(): number {
    return this.id;
  }

  get name(): string {
    return this.getHeaderRowRange().text?.[0]?.[0] ?? "";
  }

  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }

  /** Header included. */
  get values() {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  /** Only the last: what lies beside a table does not move here. */
  delete(): void {
    const whole = this.table.getRange();
    if (this.index !== whole.columnCount - 1) {
      throw new HostError("ApiNotFound", "TableColumn.delete in the middle of a table is not implemented.");
    }
    const own = this.getRange();
    this.table.resize(whole.getResizedRange(0, -1));
    own.clear();
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }
}

export class TableColumnCollection extends ApiCollection<TableColumn> {
  readonly typeName = "TableColumnCollection";
  override readonly scalars: readonly (keyof TableColumnCollection)[] = ["count"];

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
