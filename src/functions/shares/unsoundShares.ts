import { division } from "../refusal";
import { refuseBeyondPopulation } from "./withinPopulation";

/** Refuses two groups of which one has no share: population 0, or more persons than there are in it. */
export function refuseUnsoundShares(count1: number, population1: number, count2: number, population2: number): void {
  refuseEmptyGroups(population1, population2);
  refuseBeyondPopulation(count1, population1, "antal1", "befolkning1");
  refuseBeyondPopulation(count2, population2, "antal2", "befolkning2");
}

/** Refuses two groups of which one is empty. */
export function refuseEmptyGroups(population1: number, population2: number): void {
  if (population1 === 0) throw division("befolkning1 er 0, så der er intet at sammenligne.");
  if (population2 === 0) throw division("befolkning2 er 0, så der er intet at sammenligne med.");
}
