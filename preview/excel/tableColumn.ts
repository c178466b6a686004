import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumn extends ApiObject {
  readonly typeName = "TableColumn";
  override readonly scalars = ["id", "index", "name", "values"];

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
