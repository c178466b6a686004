import { ApiObject } from "../office/apiObject";
import type { WorkbookState } from "./workbookState";

/** Enough to ask whether rows are filtered away. */
export class AutoFilter extends ApiObject {
  readonly typeName = "AutoFilter";
  override readonly scalars = ["enabled", "isDataFiltered"];

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.isDataFiltered;
  }

  get isDataFiltered(): boolean {
    return this.state.port.isFiltered(this.sheet);
  }
}
