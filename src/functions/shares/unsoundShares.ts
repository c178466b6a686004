import { division } from "../refusal";
import { countWithin } from "./withinPopulation";

/** The counts of two groups; refuses a group without a share: population 0, or more persons than there are in it. */
export function soundCounts(
  count1: number,
  population1: number,
  count2: number,
  population2: number,
): [count1: number, count2: number] {
  refuseEmptyGroups(population1, population2);
  return [
    countWithin(count1, population1, "antal1", "befolkning1"),
    countWithin(count2, population2, "antal2", "befolkning2"),
  ];
}

/** Refuses two groups of which one is empty. */
export function refuseEmptyGroups(population1: number, population2: number): void {
  if (population1 === 0) throw division("befolkning1 er 0, så der er intet at sammenligne.");
  if (population2 === 0) throw division("befolkning2 er 0, så der er intet at sammenligne med.");
}
