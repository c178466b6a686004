import type { CountDay, DayRule } from "./countDay";

/** A table of Danmarks Statistik's with populations by municipality and single year of age. */
export interface PopulationTable {
  readonly id: "FOLK1A" | "FOLK1AM";
  /** Months between two counts. */
  readonly step: 1 | 3;
  /** Its first count. */
  readonly first: CountDay;
  /** A count's day as the table writes it: "2017K3" is 1 July 2017, "2021M10" 1 October 2021. */
  readonly code: (day: CountDay) => string;
}

/** By sex and marital status too, on the first day of the quarter. */
export const quarterly: PopulationTable = {
  id: "FOLK1A",
  step: 3,
  first: { year: 2008, month: 1 },
  code: ({ year, month }) => `${year}K${Math.ceil(month / 3)}`,
};

/** On the first day of the month. */
export const monthly: PopulationTable = {
  id: "FOLK1AM",
  step: 1,
  first: { year: 2021, month: 10 },
  code: ({ year, month }) => `${year}M${String(month).padStart(2, "0")}`,
};

/** The table that has what a rule asks for. */
export const tableFor = (rule: DayRule): PopulationTable => (rule === "month" ? monthly : quarterly);

/** "2017K3", "2017Q3", "2017k3" or "2021M10" as the first day of it; undefined for anything else. */
export function countDayIn(text: string): CountDay | undefined {
  const [, year, quarter, month] = /^(\d{4})\s?(?:[KQ]([1-4])|M(0[1-9]|1[0-2]))$/iu.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: quarter === undefined ? Number(month) : Number(quarter) * 3 - 2 };
}
