export type OfficeLanguage = "da-DK" | "en-US";

/** What Excel says about the user's way of writing numbers. */
export interface Culture {
  readonly decimal: string;
  readonly thousands: string;
}

export const cultures: Readonly<Record<OfficeLanguage, Culture>> = {
  "da-DK": { decimal: ",", thousands: "." },
  "en-US": { decimal: ".", thousands: "," },
};
