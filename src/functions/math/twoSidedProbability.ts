import { logBinomialTerm } from "./stirling";

/** A distribution over whole numbers that rises to its mode and falls from there. */
interface Unimodal {
  readonly low: number;
  readonly high: number;
  readonly mode: number;
  /** ln P(k). */
  readonly log: (k: number) => number;
  /** P(k − 1) ÷ P(k). */
  readonly stepDown: (k: number) => number;
}

/** Ties by mathematics differ by noise; R's slack. */
const tieSlack = Math.log1p(1e-7);

/** The probability of all outcomes that are no more likely than the one seen: R's two-sided exact p. */
function twoSided({ low, high, mode, log, stepDown }: Unimodal, seen: number): number {
  const bound = log(seen) + tieSlack;
  if (log(mode) <= bound) return 1;
  const below = furthest(low - 1, mode, (k) => log(k) <= bound);
  const above = furthest(high + 1, mode, (k) => log(k) <= bound);
  let sum = 0;
  if (below >= low) {
    let term = Math.exp(log(below));
    for (let k = below; term > sum * 1e-17; k--) {
      sum += term;
      term *= k > low ? stepDown(k) : 0;
    }
  }
  if (above <= high) {
    let term = Math.exp(log(above));
    for (let k = above; term > sum * 1e-17; k++) {
      sum += term;
      term *= k < high ? 1 / stepDown(k + 1) : 0;
    }
  }
  return Math.min(1, sum);
}

/** The whole number nearest to the mode where `holds` does; `outside` stands for none. By halving. */
function furthest(outside: number, mode: number, holds: (k: number) => boolean): number {
  let yes = outside;
  let no = mode;
  while (Math.abs(no - yes) > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** hits and misses: whole. odds: of a hit, above 0. The p of R's binom.test and, with two counts, of its poisson.test. */
export function binomialTwoSided(hits: number, misses: number, odds: number): number {
  const n = hits + misses;
  return twoSided(
    {
      low: 0,
      high: n,
      mode: Math.min(n, Math.floor((n + 1) * (odds / (1 + odds)))),
      log: (k) => logBinomialTerm(k, n - k, odds),
      stepDown: (k) => k / ((n - k + 1) * odds),
    },
    hits,
  );
}

/** Fisher's exact test of two shares (R. A. Fisher, JRSS 98, 1935). All counts whole, none above its population. */
export function hypergeometricTwoSided(
  count1: number,
  population1: number,
  count2: number,
  population2: number,
): number {
  const hits = count1 + count2;
  const misses = population1 + population2 - hits;
  if (hits === 0 || misses === 0) return 1;
  const odds = hits / misses;
  return twoSided(
    {
      low: Math.max(0, hits - population2),
      high: Math.min(hits, population1),
      mode: Math.floor(((hits + 1) * (population1 + 1)) / (population1 + population2 + 2)),
      // Binomial probabilities of the two shares over that of the margin: precise for counts of any size.
      log: (k) =>
        logBinomialTerm(k, population1 - k, odds) +
        logBinomialTerm(hits - k, population2 - hits + k, odds) -
        logBinomialTerm(hits, misses, odds),
      stepDown: (k) => (k * (population2 - hits + k)) / ((hits - k + 1) * (population1 - k + 1)),
    },
    count1,
  );
}
