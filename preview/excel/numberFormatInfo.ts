import { ApiObject } from "../office/apiObject";
import { cultures } from "./culture";
import type { OfficeLanguage } from "./culture";

export class NumberFormatInfo extends ApiObject {
  readonly typeName = "NumberFormatInfo";
  override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator"];

  constructor(private readonly language: OfficeLanguage) {
    super();
  }

  get numberDecimalSeparator(): string {
    return cultures[this.language].decimal;
  }

  get numberGroupSeparator(): string {
    return cultures[this.language].thousands;
  }
}
