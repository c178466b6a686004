import { ApiObject } from "../office/apiObject";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableRow extends ApiObject {
  readonly typeName = "TableRow";
  override readonly scalars = ["index", "values"];

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
