/**
 * Which parts of one row must be hidden when their total is published: the small ones (above 0, below `limit`), and the
 * smallest other part, the earliest of equals, if those hidden sum to less than the limit. If the total itself is small
 * every part is hidden, and the total with them.
 *
 * One more part is always enough, because what is not small is at least the limit.
 */
export function suppressedParts(parts: readonly number[], limit: number): boolean[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum > 0 && sum < limit) return parts.map(() => true);
  const hidden = parts.map((part) => part > 0 && part < limit);
  const hiddenSum = parts.reduce((total, part, place) => (hidden[place] ? total + part : total), 0);
  if (hiddenSum === 0 || hiddenSum >= limit) return hidden;
  const smallest = parts.reduce((least, part) => (part >= limit && part < least ? part : least), Infinity);
  hidden[parts.indexOf(smallest)] = true;
  return hidden;
}
