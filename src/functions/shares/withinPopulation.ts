import { danishNumber } from "../danish";
import { wrongValue } from "../refusal";

/** Refuses more persons than there are in the population they are counted in. Names are the card's Danish ones. */
export function refuseBeyondPopulation(
  count: number,
  population: number,
  countName = "antal",
  populationName = "befolkning",
): void {
  if (count <= population) return;
  throw wrongValue(
    `${countName} er ${danishNumber(count)} og større end ${populationName}, ${danishNumber(population)}. Skriv antallet i samme gruppe som befolkningen.`,
  );
}
