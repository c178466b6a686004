import { isSmall } from "./totalledTable";

/** Less than this is the noise of binary fractions, in full-time persons with decimals. */
const noise = 1e-9;

/**
 * Which parts of one line must be hidden, and whether its total must, last: the same rule as suppressedCells.ts states
 * for tables, with the fewest cells there are.
 *
 * The small parts (above 0, below `limit`) are hidden. Each of them may be the limit if they sum to so much when all the
 * others hold their least, one `unit`. If not, the smallest other part is hidden, the earliest of equals; one is always
 * enough, because what is not small is at least the limit. Where there is none, the total is.
 * If the total is small the line is hidden whole.
 */
export function suppressedLine(counts: ArrayLike<number>, limit: number, unit: number): boolean[] {
  const parts = Array.from(counts);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (isSmall(total, limit)) return [...parts.map(() => true), true];
  const hidden = parts.map((part) => isSmall(part, limit));
  const small = parts.filter((part) => isSmall(part, limit));
  const most = small.reduce((sum, part) => sum + part - unit, unit);
  if (small.length === 0 || most >= limit - noise) return [...hidden, false];
  const smallest = parts.reduce((least, part) => (part >= limit && part < least ? part : least), Infinity);
  if (smallest === Infinity) return [...hidden, true];
  hidden[parts.indexOf(smallest)] = true;
  return [...hidden, false];
}
