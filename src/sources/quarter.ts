/** A quarter as Danmarks Statistik writes it: "2017K3". Its population is that of its first day, 1 July 2017. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** A day of the calendar; month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Which quarter's first day stands for a day between two: the one before, the one after, a straight line between, or 1
 * January of its year.
 */
export const dayRules = ["before", "after", "between", "january"] as const;
export type DayRule = (typeof dayRules)[number];

export const quarterCode = ({ year, quarter }: Quarter): string => `${year}K${quarter}`;

/** "2017K3", "2017Q3" or "2017k3"; undefined for anything else. */
export function quarterIn(text: string): Quarter | undefined {
  const [, year, quarter] = /^(\d{4})\s?[KQ]([1-4])$/iu.exec(text.trim()) ?? [];
  return year === undefined ? undefined : { year: Number(year), quarter: Number(quarter) };
}

export const firstDay = ({ year, quarter }: Quarter): Day => ({ year, month: quarter * 3 - 2, day: 1 });

/** The quarter that the day lies in: its first day is the last one not after it. */
export const quarterAt = ({ year, month }: Day): Quarter => ({ year, quarter: Math.ceil(month / 3) });

export const nextQuarter = ({ year, quarter }: Quarter): Quarter =>
  quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };

/** A part of one quarter's first day, and the rest of the next one's. */
export interface QuarterShare {
  readonly quarter: Quarter;
  /** Above 0, at most 1; the parts of a day sum to 1. */
  readonly part: number;
}

/** The quarters whose first days stand for a day. A quarter's own first day is itself by every rule. */
export function quartersFor(day: Day, rule: DayRule): readonly QuarterShare[] {
  if (rule === "january") return [{ quarter: { year: day.year, quarter: 1 }, part: 1 }];
  const before = quarterAt(day);
  const passed = days(firstDay(before), day);
  if (passed === 0 || rule === "before") return [{ quarter: before, part: 1 }];
  const after = nextQuarter(before);
  if (rule === "after") return [{ quarter: after, part: 1 }];
  const part = passed / days(firstDay(before), firstDay(after));
  return [
    { quarter: before, part: 1 - part },
    { quarter: after, part },
  ];
}

const dayLength = 86_400_000;

const days = (from: Day, until: Day): number => (at(until) - at(from)) / dayLength;

const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
