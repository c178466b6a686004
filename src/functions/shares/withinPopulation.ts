import { danishNumber } from "../danish";
import { isAbove } from "../math/decimalValue";
import { wrongValue } from "../refusal";

/**
 * The count, refused where it is more persons than there are in the population they are counted in. Equal at 15 digits
 * is equal, and the count is then the population itself. Names are the card's Danish ones.
 */
export function countWithin(
  count: number,
  population: number,
  countName = "antal",
  populationName = "befolkning",
): number {
  if (count <= population) return count;
  if (!isAbove(count, population)) return population;
  throw wrongValue(
    `${countName} er ${danishNumber(count)} og større end ${populationName}, ${danishNumber(population)}. Skriv antallet i samme gruppe som befolkningen.`,
  );
}
