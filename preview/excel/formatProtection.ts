import { ApiObject } from "../office/apiObject";

/** Every cell is locked, as in a new workbook: on a protected sheet nothing can be written. */
export class FormatProtection extends ApiObject {
  readonly typeName = "FormatProtection";
  override readonly scalars = ["locked", "formulaHidden"];

  get locked(): boolean {
    return true;
  }

  get formulaHidden(): boolean {
    return false;
  }
}
