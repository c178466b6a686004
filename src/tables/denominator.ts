import { ageBandIn, type AgeBand } from "./ageBand";
import { momentWithin } from "./moment";
import type { Day } from "./period";

/** What headings say of a count and of its population that is not the same: ages, or days more than a quarter apart. */
export type DenominatorDifference =
  | { readonly about: "ages"; readonly count: AgeBand; readonly population: AgeBand }
  | { readonly about: "days"; readonly count: Day; readonly population: Day };

const monthsApart = (a: Day, b: Day): number => Math.abs((a.year - b.year) * 12 + a.month - b.month);

/** A population of the quarter's first day is of the quarter's months. */
const quarter = 3;

/** Whether a share of the one in the other would be of another age or another time than it says. */
export function denominatorDifference(count: string, population: string): DenominatorDifference | undefined {
  const [ages, others] = [ageBandIn(count), ageBandIn(population)];
  if (ages && others && (ages.from !== others.from || ages.to !== others.to))
    return { about: "ages", count: ages, population: others };
  const [day, other] = [momentWithin(count), momentWithin(population)];
  return day && other && monthsApart(day, other) >= quarter
    ? { about: "days", count: day, population: other }
    : undefined;
}
