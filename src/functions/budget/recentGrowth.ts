import { finiteSum } from "../finiteSum";
import { danishNumber } from "../danish";
import { division, notDefined, wrongValue } from "../refusal";

/** A year's months, January first; null where a cell is empty. */
export type Months = readonly (number | null)[];

/** The growth is now ÷ before; kept apart so that 100 × 330 ÷ 300 is 110. */
export interface Growth {
  readonly now: number;
  readonly before: number;
}

/**
 * The last `window` known months of this year over the same months last year; early in the year those there are. A month
 * that is empty in either year is left out. Months may be negative, but a sum that is not above 0 says nothing of growth.
 */
export function recentGrowth(lastYear: Months, known: Months, window: number): Growth {
  const pairs = known.flatMap((now, month) => {
    const before = lastYear[month] ?? null;
    return now === null || before === null ? [] : [{ now, before }];
  });
  const recent = pairs.slice(-window);
  if (recent.length === 0)
    throw notDefined("Ingen kendt måned i i_år har et tal i sidste_år, så væksten kan ikke regnes.");
  const before = finiteSum(recent.map((pair) => pair.before));
  const now = finiteSum(recent.map((pair) => pair.now));
  if (before === 0) throw division("De samme måneder sidste år er 0 i alt, så væksten kan ikke regnes.");
  if (before < 0) throw wrongValue(notAbove("sidste_år", before, recent.length));
  if (now <= 0) throw wrongValue(notAbove("i_år", now, recent.length));
  return { now, before };
}

const notAbove = (year: string, sum: number, months: number): string =>
  `${year} giver ${danishNumber(sum)} i ${months === 1 ? "den ene måned" : `de ${months} måneder`}, væksten regnes på. Skriv et vindue, hvor summen er over 0.`;
