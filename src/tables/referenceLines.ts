import { rowsAtATime, type Breathing } from "./breathing";
import { referenceKind, type ReferenceKind } from "./comparisonTexts";
import type { Items } from "./reading";
import { countryNames } from "./vocabulary/countries";
import { plainText, wordPattern } from "./words";

const mostCountries = 300;
const country = wordPattern(countryNames, "start");

const firstKind = (texts: readonly string[]): ReferenceKind | undefined => {
  for (const text of texts) {
    const kind = referenceKind(text);
    if (kind) return kind;
  }
  return undefined;
};

/** Lines whose names compare: only where most of the lines are something else. */
export function* referenceLines(
  lines: readonly number[],
  names: (line: number) => readonly string[],
  items: Items,
): Breathing<Set<number>> {
  const found: (readonly [number, ReferenceKind])[] = [];
  const atATime = rowsAtATime(10);
  for (const [at, line] of lines.entries()) {
    if (at % atATime === atATime - 1) yield;
    const kind = firstKind(names(line));
    if (kind) found.push([line, kind]);
  }
  const others = lines.length - found.length;
  if (found.length === 0) return new Set();
  if (others === 0 || found.length > others) {
    // All regions: the country and the means alone are to compare with.
    const regions = found.filter(([, kind]) => kind === "region").length;
    return new Set(
      found.filter(([, kind]) => kind === "mean" || (kind === "country" && regions >= 2)).map(([line]) => line),
    );
  }
  if (items === "municipality") return new Set(found.map(([line]) => line));
  // Without municipalities a country's name is one item among others unless it stands first or last.
  const [first, last] = [lines[0], lines.at(-1)];
  const countries = lines
    .slice(0, mostCountries)
    .filter((line) => country.test(plainText(names(line)[0] ?? ""))).length;
  return new Set(
    found
      .filter(
        ([line, kind]) =>
          kind === "mean" ||
          kind === "peers" ||
          (kind === "country" && countries <= 1 && (line === first || line === last)) ||
          (kind === "region" && found.length === 1 && (line === first || line === last)),
      )
      .map(([line]) => line),
  );
}
