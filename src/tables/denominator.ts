import type { AgeBand } from "./ageBand";
import type { Counted } from "./counted";
import { hull, monthsBetween, type Span } from "./span";

/** What is known of a count and of its population that is not the same: ages, or times a quarter or more apart. */
export type DenominatorDifference =
  | { readonly about: "ages"; readonly count: AgeBand; readonly population: AgeBand }
  | { readonly about: "times"; readonly count: Span; readonly population: Span };

/** A population of the quarter's first day is of the quarter's months. */
const quarter = 3;

/** Whether a share of the one in the other would be of another age or another time than it says. */
export function denominatorDifference(count: Counted, population: Counted): DenominatorDifference | undefined {
  const [ages, others] = [count.ages, population.ages];
  if (ages && others && (ages.from !== others.from || ages.to !== others.to))
    return { about: "ages", count: ages, population: others };
  const pairs = timesOf(count, population);
  if (!pairs.some(([one, other]) => monthsBetween(one, other) >= quarter)) return undefined;
  const all = [hull(pairs.map(([one]) => one)), hull(pairs.map(([, other]) => other))] as const;
  return all[0] && all[1] ? { about: "times", count: all[0], population: all[1] } : undefined;
}

/** The time of each count beside that of its population; nothing where either is not known. */
function timesOf(count: Counted, population: Counted): readonly (readonly [Span, Span])[] {
  const counts = count.time ? [count.time] : count.each;
  if (population.ofOwnYear)
    return counts.map((one) => {
      const january = Math.floor(one.from / 12) * 12;
      return [one, { from: january, until: january }];
    });
  const { time } = population;
  return time ? counts.map((one) => [one, time]) : [];
}

/** The first count whose population, which comes after it, is of others: fields in the order of a form. */
export function firstDifference(
  fields: readonly { readonly of: string | undefined; readonly counted: Counted | undefined }[],
): DenominatorDifference | undefined {
  let count: Counted | undefined;
  for (const { of, counted } of fields) {
    if (of === "count") count = counted;
    const difference = of === "population" && count && counted ? denominatorDifference(count, counted) : undefined;
    if (difference) return difference;
  }
  return undefined;
}
