import type { Language } from "./block";
import type { PlanRow } from "./plan";

/** The day a block is made, as the calendar has it. */
export interface Made {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The last line of a block: which sheets its figures come from, when it was made, and how it rounds. */
export function originRow(
  values: readonly unknown[],
  rounding: string | undefined,
  made: Made | undefined,
  language: Language,
): PlanRow {
  const say = sayings[language];
  const sheets = [...new Set(values.flatMap(sheetsIn))];
  const parts = [
    sheets.length === 0 ? say.typed : say.from(sheets, say.and),
    ...(made ? [say.made(made.day, say.months[made.month - 1] ?? "", made.year)] : []),
    rounding ?? say.unrounded,
  ];
  return [{ role: "note", value: parts.join(" "), name: "origin" }];
}

/** Cells stand in a field as a place, or as a column that has one. */
function sheetsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("sheet" in value && typeof value.sheet === "string") return [value.sheet];
  return "place" in value ? sheetsIn(value.place) : [];
}

const listed = (sheets: readonly string[], and: string): string =>
  sheets.reduce((listing, sheet, k) => listing + (k === sheets.length - 1 ? and : ", ") + sheet);

const sayings = {
  da: {
    typed: "Kilde: indtastede tal.",
    from: (sheets: readonly string[], and: string) =>
      `Kilde: ${sheets.length === 1 ? "arket" : "arkene"} ${listed(sheets, and)}.`,
    and: " og ",
    made: (day: number, month: string, year: number) => `Lavet ${day}. ${month} ${year}.`,
    months: [
      ...["januar", "februar", "marts", "april", "maj", "juni"],
      ...["juli", "august", "september", "oktober", "november", "december"],
    ],
    unrounded: "Regnet uden afrunding; kun visningen er afrundet.",
  },
  en: {
    typed: "Source: typed figures.",
    from: (sheets: readonly string[], and: string) =>
      `Source: the ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets, and)}.`,
    and: " and ",
    made: (day: number, month: string, year: number) => `Made ${day} ${month} ${year}.`,
    months: [
      ...["January", "February", "March", "April", "May", "June"],
      ...["July", "August", "September", "October", "November", "December"],
    ],
    unrounded: "Reckoned without rounding; only what is shown is rounded.",
  },
} as const;
