import { danishNumber } from "../danish";
import { isAbove } from "../math/decimalValue";
import { finiteSum } from "../finiteSum";
import { division, missing, missingAt, wrongValue, type Refusal } from "../refusal";

/** Counts or populations, line by line; null where a cell is empty. */
export type Lines = readonly (number | null)[];

/** A line that has a share. */
export interface CountedLine {
  readonly count: number;
  readonly population: number;
}

/** Each line's count and population, or why it has no share: a hole, population 0, or more persons than there are in it. */
export function soundLines(counts: Lines, populations: Lines): (CountedLine | Refusal)[] {
  return counts.map((count, line) => {
    const population = populations[line] ?? null;
    if (count === null) return missingAt("antal", line);
    if (population === null) return missingAt("befolkning", line);
    const place = `nr. ${line + 1}, er`;
    if (population === 0) return division(`befolkning, ${place} 0, så der er ingen andel.`);
    if (!isAbove(count, population)) return { count: Math.min(count, population), population };
    return wrongValue(
      `antal, ${place} ${danishNumber(count)} og større end befolkning, ${danishNumber(population)}. Skriv antallet i samme gruppe som befolkningen.`,
    );
  });
}

export const hasShare = (line: CountedLine | Refusal): line is CountedLine => "population" in line;

/** All counts over all populations; a line without a share of its own is left out. NaN where every line is. */
export function pooledShare(lines: readonly (CountedLine | Refusal)[]): number {
  const sound = lines.filter(hasShare);
  if (sound.length === 0 && lines.every((line) => !hasShare(line) && line.code === "#N/A")) {
    throw missing("antal og befolkning i samme linje");
  }
  return finiteSum(sound.map(({ count }) => count)) / finiteSum(sound.map(({ population }) => population));
}
