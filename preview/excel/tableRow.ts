import { ApiObject, ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableRow extends ApiObject {
  readonly typeName = "TableRow";
  override readonly scalars: readonly (keyof TableRow)[] = ["index", "values"];

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get values() {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }
}

export class TableRowCollection extends ApiCollection<TableRow> {
  readonly typeName = "TableRowCollection";
  override readonly scalars: readonly (keyof TableRowCollection)[] = ["count"];

  constructor(private readonly table: Table) {
    super();
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  get count(): number {
    return this.table.getDataBodyRange().rowCount;
  }

  getCount(): number {
    return this.count;
  }

  /** Rows at the lower end; the cells below must be free. */
  add(index: number | undefined, values: unknown): TableRow {
    if (index !== undefined && index !== -1) {
      throw new HostError("ApiNotFound", "TableRowCollection.add in the middle of a table is not implemented.");
    }
    const count = Array.isArray(values) && values.length > 0 && Array.isArray(values[0]) ? values.length : 1;
    const below = this.table.getRange().getRowsBelow(count);
    if (below.getUsedRangeOrNullObject()) throw new HostError("InvalidOperation");
    this.table.resize(this.table.getRange().getResizedRange(count, 0));
    if (values !== undefined) below.values = values;
    this.table.extendCalculatedColumns(count);
    return new TableRow(this.table, this.count - 1);
  }

  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw new HostError("InvalidArgument");
    return new TableRow(this.table, index);
  }
}
