import { ApiObject } from "../office/apiObject";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The grids freeze rows from the top, not columns. */
export class WorksheetFreezePanes extends ApiObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  freezeRows(count = 1): void {
    const { state, id } = this.worksheet;
    state.port.freezeRows(id, count);
  }

  unfreeze(): void {
    this.freezeRows(0);
  }

  getLocationOrNullObject(): Range | null {
    const rows = this.worksheet.state.port.frozenRows(this.worksheet.id);
    return rows > 0 ? this.worksheet.getRange(`1:${rows}`) : null;
  }
}
