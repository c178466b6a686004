import { danishNumber } from "../danish";
import { finiteSum } from "../finiteSum";
import { division, missing, wrongValue, type Refusal } from "../refusal";

const noPopulation = division("befolkning er 0, så der er ingen andel.");

/** Why a line has no share: population 0, or more persons than there are in it. undefined where it has one. */
export function unsoundLine(count: number, population: number): Refusal | undefined {
  if (population === 0) return noPopulation;
  if (count <= population) return undefined;
  return wrongValue(`antal er ${danishNumber(count)} og større end befolkning, ${danishNumber(population)}.`);
}

/** All counts over all populations; a line without a share of its own is left out. */
export function pooledShare(counts: readonly number[], populations: readonly number[]): number {
  if (counts.length === 0) throw missing("antal og befolkning i samme linje");
  const sound = counts.map((count, line) => unsoundLine(count, populations[line] as number) === undefined);
  return finiteSum(counts.filter((_, line) => sound[line])) / finiteSum(populations.filter((_, line) => sound[line]));
}
