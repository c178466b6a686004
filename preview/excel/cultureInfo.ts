import { ApiObject } from "../office/apiObject";

export type OfficeLanguage = "da-DK" | "en-US";

/** What Excel says about the user's way of writing numbers. */
interface Culture {
  readonly decimal: string;
  readonly thousands: string;
}

export const cultures: Readonly<Record<OfficeLanguage, Culture>> = {
  "da-DK": { decimal: ",", thousands: "." },
  "en-US": { decimal: ".", thousands: "," },
};

class NumberFormatInfo extends ApiObject {
  readonly typeName = "NumberFormatInfo";
  override readonly scalars: readonly (keyof NumberFormatInfo)[] = ["numberDecimalSeparator", "numberGroupSeparator"];

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

export class CultureInfo extends ApiObject {
  readonly typeName = "CultureInfo";
  override readonly scalars: readonly (keyof CultureInfo)[] = ["name"];

  constructor(readonly name: OfficeLanguage) {
    super();
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.name);
  }
}
