import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { WorkbookState } from "./workbookState";

/** Passwords are not kept: the preview protects against slips, not against people. */
export class WorksheetProtection extends ApiObject {
  readonly typeName = "WorksheetProtection";
  override readonly scalars: readonly (keyof WorksheetProtection)[] = ["protected"];

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.state.port.isProtected(this.sheet);
  }

  protect(): void {
    if (this.protected) throw new HostError("AccessDenied");
    this.state.port.setProtected(this.sheet, true);
  }

  unprotect(): void {
    this.state.port.setProtected(this.sheet, false);
  }
}
