import { danishNumber, danishShare } from "./danish";

/** What a number may be: its bounds, whether it is whole, and in Danish what to write when it is not so. */
export interface Domain {
  readonly low: number;
  readonly high: number;
  readonly whole?: true;
  /** A share is shown as a percentage and quoted with advice about percent signs. */
  readonly share?: true;
  /** 0 is refused as what Excel on Windows makes of an empty cell. */
  readonly neverZero?: true;
  /** A count of weeks is told from a date and from a year with a week. */
  readonly weeks?: true;
  readonly advice: string;
}

const belowOne = 1 - Number.EPSILON / 2;

/** The meanings a number argument can have. Bounds are inclusive. */
export const domains = {
  /** Any number. */
  number: { low: -Number.MAX_VALUE, high: Number.MAX_VALUE, advice: "Skriv et tal." },
  /** Persons, full-time persons, hours: 0 or more, may be a fraction. */
  count: { low: 0, high: Number.MAX_VALUE, advice: "Skriv 0 eller et positivt tal." },
  /** Whole persons in an exact test, whose work grows with the square root of the count. */
  testCount: { low: 0, high: 1e9, whole: true, advice: "Skriv et helt tal fra 0 til 1.000.000.000." },
  /** Persons in the population that something is counted against. */
  population: { low: 0, high: Number.MAX_VALUE, advice: "Skriv 0 eller et positivt tal." },
  /** Kroner for one person, or one person's wage. */
  price: { low: Number.MIN_VALUE, high: Number.MAX_VALUE, neverZero: true, advice: "Skriv prisen i kroner." },
  /** Kroner in all. */
  amount: { low: 0, high: Number.MAX_VALUE, advice: "Skriv beløbet i kroner, 0 eller større." },
  /** A fraction 0–1. */
  share: { low: 0, high: 1, share: true, advice: "Skriv en andel mellem 0 % og 100 %." },
  /** A share that kroner are reckoned from: 0 would make everyone a saving or a cost. */
  baseShare: {
    low: Number.MIN_VALUE,
    high: 1,
    share: true,
    neverZero: true,
    advice: "Skriv en andel over 0 % og højst 100 %.",
  },
  /** A number above 0. */
  positive: { low: Number.MIN_VALUE, high: Number.MAX_VALUE, advice: "Skriv et tal over 0." },
  /** A week in a course of benefit: at most forty years of them. */
  week: { low: 1, high: 2080, whole: true, weeks: true, advice: "Skriv et helt tal fra 1 til 2.080." },
  /** Weeks of seniority; 0 is none. */
  seniority: { low: 0, high: 2080, whole: true, weeks: true, advice: "Skriv et helt tal fra 0 til 2.080." },
  /** Any count that starts at 1. */
  ordinal: { low: 1, high: Number.MAX_SAFE_INTEGER, whole: true, advice: "Skriv et helt tal, 1 eller større." },
  /** 1 or 0: yes or no. */
  mark: { low: 0, high: 1, whole: true, advice: "Skriv 1 eller 0." },
  /** Decimals shown. */
  decimals: { low: 0, high: 10, whole: true, advice: "Skriv et helt tal fra 0 til 10." },
  /** Confidence level. */
  confidence: {
    low: 0.5,
    high: belowOne,
    share: true,
    advice: "Skriv en sikkerhed fra 50 % til under 100 %, fx 95 %.",
  },
} as const satisfies Record<string, Domain>;

export type DomainName = keyof typeof domains;

/** Why `value` cannot be the argument `parameter`: names it, quotes the value, says what to write. */
export function outsideDomain(parameter: string, value: number, name: DomainName): string {
  const domain: Domain = domains[name];
  if (!Number.isFinite(value)) return `${parameter} er ${danishNumber(value)}. ${domain.advice}`;
  if (domain.neverZero && value === 0) return `${parameter} er 0. Er cellen tom? ${domain.advice}`;
  if (domain.weeks && value > domain.high)
    return `${parameter} er ${danishNumber(value)}${notWeeks(value)}. ${domain.advice}`;
  if (domain.share && value > 1 && value / 100 >= domain.low && value / 100 <= domain.high) {
    return `${parameter} er ${danishNumber(value)}. Skriv ${danishNumber(value)} % eller ${danishNumber(value / 100)}.`;
  }
  return `${parameter} er ${domain.share ? danishShare(value) : danishNumber(value)}. ${domain.advice}`;
}

/** 202501 is a year and a week; 45355 is a day of 2024 as Excel counts them, from 1950 to 2100. */
function notWeeks(value: number): string {
  const week = value % 100;
  if (Number.isInteger(value) && value >= 190001 && value <= 210053 && week >= 1 && week <= 53) {
    return ", som ligner et årstal med en uge";
  }
  return value >= 18264 && value < 73416 ? ", som ligner en dato" : "";
}
