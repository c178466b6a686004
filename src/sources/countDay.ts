/** A day of the calendar; month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that populations are counted on: the first of a month, 1 to 12. */
export interface CountDay {
  readonly year: number;
  readonly month: number;
}

/** Months since year 0: days that follow each other are numbers that do. */
export const monthNumber = ({ year, month }: CountDay): number => year * 12 + month - 1;
export const countDay = (number: number): CountDay => ({ year: Math.floor(number / 12), month: (number % 12) + 1 });

/** The first of the quarter that the day lies in: the last one not after it. */
export const quarterDay = ({ year, month }: CountDay): CountDay => ({ year, month: month - ((month - 1) % 3) });
export const nextQuarterDay = (day: CountDay): CountDay => countDay(monthNumber(quarterDay(day)) + 3);

/**
 * Which count stands for a day: that of the quarter's first day before it or after it, a straight line between the two,
 * that of 1 January of its year, or that of its month's own first day.
 */
export const dayRules = ["before", "after", "between", "january", "month"] as const;
export type DayRule = (typeof dayRules)[number];

/** A part of one day's count, and the rest of another's. */
export interface DayShare {
  readonly day: CountDay;
  /** Above 0, at most 1; the parts of a day sum to 1. */
  readonly part: number;
}

/** The days whose counts stand for a day. A quarter's own first day is itself by every rule but that of January. */
export function daysFor(day: Day, rule: DayRule): readonly DayShare[] {
  const one = (count: CountDay): readonly DayShare[] => [{ day: { year: count.year, month: count.month }, part: 1 }];
  if (rule === "january") return one({ year: day.year, month: 1 });
  if (rule === "month") return one(day);
  const before = quarterDay(day);
  const passed = days({ ...before, day: 1 }, day);
  if (passed === 0 || rule === "before") return one(before);
  const after = nextQuarterDay(day);
  if (rule === "after") return one(after);
  const part = passed / days({ ...before, day: 1 }, { ...after, day: 1 });
  return [
    { day: before, part: 1 - part },
    { day: after, part },
  ];
}

const dayLength = 86_400_000;

const days = (from: Day, until: Day): number => (at(until) - at(from)) / dayLength;

const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
