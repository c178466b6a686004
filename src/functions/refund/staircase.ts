import type { TableParameter } from "../card";
import { danishNumber } from "../danish";
import { domains, outsideDomain } from "../domain";
import type { LostRefusal, PlainArgument } from "../plain";
import { missing, wrongValue } from "../refusal";

/** From this week and until the next step, this share of the cost is refunded by the state. */
export interface Step {
  readonly from: number;
  readonly rate: number;
}

/** Steps by rising week; the first is from week 1. */
export type Staircase = readonly Step[];

/** A staircase as it stands in a sheet. */
export type StaircaseTable = readonly (readonly (number | null)[])[];

/** In force from 4 January 2016: lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3. */
export const staircaseInForce: Staircase = [
  { from: 1, rate: 0.8 },
  { from: 5, rate: 0.4 },
  { from: 27, rate: 0.3 },
  { from: 53, rate: 0.2 },
];

/** The law, as the cards name it. */
export const refundLaw =
  "Lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3, i kraft 4. januar 2016";

/** `trappe`, the last argument of the refund functions. */
export const staircaseParameter = {
  kind: "table",
  of: "number",
  name: "trappe",
  english: "staircase",
  optional: true,
  help: {
    da: "To kolonner: fra uge (den første er 1) og sats. Uden: loven fra 4. januar 2016, 80/40/30/20 %.",
    en: "Two columns: from week (the first is 1) and rate. Left out: the law from 4 January 2016, 80/40/30/20%.",
  },
} as const satisfies TableParameter;

/** One call reads its staircase once, however many rows it has. */
const readStaircases = new WeakMap<StaircaseTable, Staircase>();

/** The staircase of a call: the law's where none is given. Lines with nothing in them are left out. */
export function staircaseOf(table: StaircaseTable | undefined): Staircase {
  if (table === undefined) return staircaseInForce;
  const known = readStaircases.get(table);
  if (known) return known;
  const staircase = validated(table);
  readStaircases.set(table, staircase);
  return staircase;
}

function validated(table: StaircaseTable): Staircase {
  const width = table[0]?.length ?? 0;
  if (width !== 2) {
    throw wrongValue(`trappe har ${width} ${width === 1 ? "kolonne" : "kolonner"}. Vælg to: fra uge og sats.`);
  }
  const steps: Step[] = [];
  table.forEach(([from = null, rate = null], line) => {
    if (from !== null || rate !== null) steps.push(step(from, rate, line, steps[steps.length - 1]));
  });
  if (steps.length === 0) throw missing("trappe");
  return steps;
}

function step(from: number | null, rate: number | null, line: number, before: Step | undefined): Step {
  const place = (column: number): string => `trappe, række ${line + 1}, kolonne ${column}`;
  if (from === null) throw missing(place(1));
  if (rate === null) throw missing(place(2));
  const { low, high } = domains.week;
  if (!Number.isInteger(from) || from < low || from > high) {
    throw wrongValue(outsideDomain(`${place(1)},`, from, "week"));
  }
  if (before === undefined && from !== 1) {
    throw wrongValue(`${place(1)}, er ${danishNumber(from)}. Trappen begynder i uge 1: skriv 1.`);
  }
  if (before !== undefined && from <= before.from) {
    throw wrongValue(
      `${place(1)}, er ${danishNumber(from)} efter ${danishNumber(before.from)}. Skriv ugerne i stigende orden.`,
    );
  }
  if (rate < domains.share.low || rate > domains.share.high) {
    throw wrongValue(outsideDomain(`${place(2)},`, rate, "share"));
  }
  return { from, rate };
}

/** The rate of a week in Excel's own formulas. */
export function plainRate(week: PlainArgument, table: PlainArgument | undefined): string {
  if (table !== undefined) return `VLOOKUP(${week},${table},2)`;
  const of = (key: keyof Step): string => staircaseInForce.map((step) => step[key]).join(",");
  return `LOOKUP(${week},{${of("from")}},{${of("rate")}})`;
}

export const staircaseUnread: LostRefusal = {
  says: "trappe",
  da: "En trappe, der ikke begynder i uge 1 eller ikke stiger, afvises ikke.",
  en: "A staircase that does not begin in week 1 or does not rise is not refused.",
};

export const otherSteps: LostRefusal = {
  says: "fordeling har",
  da: "En fordeling på flere trin, end loven har, afvises ikke.",
  en: "A distribution over more steps than the law has is not refused.",
};
