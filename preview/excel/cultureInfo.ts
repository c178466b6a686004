import { ApiObject } from "../office/apiObject";
import type { OfficeLanguage } from "./culture";
import { NumberFormatInfo } from "./numberFormatInfo";

export class CultureInfo extends ApiObject {
  readonly typeName = "CultureInfo";
  override readonly scalars = ["name"];

  constructor(readonly name: OfficeLanguage) {
    super();
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.name);
  }
}
