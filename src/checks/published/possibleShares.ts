/** How shares are made whole. */
export type Rounding = "nearest" | "largest remainder";

/** A printed figure and half of its last decimal. */
export interface Rounded {
  readonly value: number;
  readonly half: number;
}

/** So many values are tried within each rounded figure; the ends are among them. */
const steps = 20;
const mostParts = 3;

const nearest = (shares: readonly number[]): number[] => shares.map((share) => Math.floor(share + 0.5));

function dealt(shares: readonly number[]): number[] {
  const floors = shares.map(Math.floor);
  const left =
    Math.round(shares.reduce((sum, share) => sum + share, 0)) - floors.reduce((sum, floor) => sum + floor, 0);
  const inTurn = shares
    .map((share, place) => ({ place, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { place } of inTurn.slice(0, Math.max(0, left))) floors[place] = (floors[place] ?? 0) + 1;
  return floors;
}

/**
 * Which ways of rounding can turn rounded parts into the shares of their sum that are printed: every set of unrounded
 * parts on a fine grid is tried that rounds to the parts and to their total. Undefined for more parts than can be tried.
 * shown: whole units of the last decimal; whole: how many of them make 100 per cent.
 */
export function possibleRoundings(
  parts: readonly Rounded[],
  total: Rounded,
  shown: readonly number[],
  whole: number,
): ReadonlySet<Rounding> | undefined {
  if (parts.length > mostParts || parts.length !== shown.length) return undefined;
  const found = new Set<Rounding>();
  const at: number[] = parts.map(() => 0);
  const tries = (steps + 1) ** parts.length;
  for (let turn = 0; turn < tries; turn++) {
    let rest = turn;
    parts.forEach(({ value, half }, k) => {
      // The upper end rounds up, so just below it.
      const step = rest % (steps + 1);
      at[k] = value - half + 2 * half * Math.min(step / steps, 1 - 1e-9);
      rest = Math.floor(rest / (steps + 1));
    });
    const sum = at.reduce((all, one) => all + one, 0);
    if (sum < total.value - total.half || sum >= total.value + total.half) continue;
    const shares = at.map((one) => (one / sum) * whole);
    if (nearest(shares).every((share, k) => share === shown[k])) found.add("nearest");
    if (dealt(shares).every((share, k) => share === shown[k])) found.add("largest remainder");
    if (found.size === 2) break;
  }
  return found;
}
