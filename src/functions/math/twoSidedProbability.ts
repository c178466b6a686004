import { betaSteepness } from "./betaFraction";
import { logBinomialTerm } from "./stirling";

/** A distribution over whole numbers that rises to its mode and falls from there. */
interface Unimodal {
  readonly low: number;
  readonly high: number;
  readonly mode: number;
  /** ln P(k). */
  readonly log: (k: number) => number;
  /** P(k − 1) ÷ P(k), also between whole numbers. */
  readonly stepDown: (k: number) => number;
  /** The probability of k or fewer, k below the mode, over P(k); and of k or more, k above it. */
  readonly tailBelow: (k: number) => number;
  readonly tailAbove: (k: number) => number;
}

/** Ties by mathematics differ by noise; R's slack. */
const tieSlack = Math.log1p(1e-7);

/** The probability of all outcomes that are no more likely than the one seen: R's two-sided exact p. */
function twoSided(distribution: Unimodal, seen: number): number {
  const { low, high, mode, log, tailBelow, tailAbove } = distribution;
  const bound = log(seen) + tieSlack;
  if (log(mode) <= bound) return 1;
  const mirrored = 2 * mode - seen;
  const isBelow = seen < mode;
  const below = nearestUnlikely(distribution, bound, isBelow ? seen : low - 1, isBelow ? seen : mirrored);
  const above = nearestUnlikely(distribution, bound, isBelow ? high + 1 : seen, isBelow ? mirrored : seen);
  const probabilityBelow = below < low ? 0 : Math.exp(log(below)) * tailBelow(below);
  const probabilityAbove = above > high ? 0 : Math.exp(log(above)) * tailAbove(above);
  return Math.min(1, probabilityBelow + probabilityAbove);
}

const mostNewtonSteps = 8;

/**
 * The whole number nearest to the mode, between it and `outside`, whose logarithm is no more than `bound`; `outside` where
 * there is none. Newton's method from a guess, each step kept between what is known to be unlikely and what is not, and
 * then halving.
 */
function nearestUnlikely({ mode, log, stepDown }: Unimodal, bound: number, outside: number, guess: number): number {
  const inwards = outside < mode ? 1 : -1;
  let unlikely = outside;
  let likely = mode;
  let next = guess;
  for (let step = 0; Math.abs(likely - unlikely) > 1; step++) {
    const isBetween = (next - unlikely) * inwards > 0 && (likely - next) * inwards > 0;
    const k = isBetween ? next : step === 0 ? unlikely + inwards : Math.floor((unlikely + likely) / 2);
    const beyond = log(k) - bound;
    if (beyond <= 0) unlikely = k;
    else likely = k;
    const target = k + beyond / Math.log(stepDown(k + 0.5));
    // From an unlikely number the last likely one is aimed at, from a likely one the first unlikely one.
    next = step >= mostNewtonSteps ? NaN : inwards > 0 === beyond <= 0 ? Math.ceil(target) : Math.floor(target);
    if (next === k) next += beyond <= 0 ? inwards : -inwards;
  }
  return unlikely;
}

/** hits and misses: whole. odds: of a hit, above 0. The p of R's binom.test and, with two counts, of its poisson.test. */
export function binomialTwoSided(hits: number, misses: number, odds: number): number {
  const n = hits + misses;
  const share = odds / (1 + odds);
  return twoSided(
    {
      low: 0,
      high: n,
      mode: Math.min(n, Math.floor((n + 1) * share)),
      log: (k) => logBinomialTerm(k, n - k, odds),
      stepDown: (k) => k / ((n - k + 1) * odds),
      tailBelow: (k) => (k === 0 ? 1 : ((n - k) * share) / betaSteepness(n - k, k + 1, 1 / odds)),
      tailAbove: (k) => (k === n ? 1 : k / ((1 + odds) * betaSteepness(k, n - k + 1, odds))),
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
  const margin = logBinomialTerm(hits, misses, odds);
  const stepDown = (k: number): number => (k * (population2 - hits + k)) / ((hits - k + 1) * (population1 - k + 1));
  return twoSided(
    {
      low: Math.max(0, hits - population2),
      high: Math.min(hits, population1),
      mode: Math.floor(((hits + 1) * (population1 + 1)) / (population1 + population2 + 2)),
      // Binomial probabilities of the two shares over that of the margin: precise for counts of any size.
      log: (k) =>
        logBinomialTerm(k, population1 - k, odds) + logBinomialTerm(hits - k, population2 - hits + k, odds) - margin,
      stepDown,
      tailBelow: (k) => geometricSum((j) => stepDown(k - j)),
      tailAbove: (k) => geometricSum((j) => 1 / stepDown(k + j + 1)),
    },
    count1,
  );
}

/** 1 + ratio(0) + ratio(0) ratio(1) + …, the ratios below 1 and falling; one of 0 ends it. */
function geometricSum(ratio: (j: number) => number): number {
  let sum = 0;
  let term = 1;
  for (let j = 0; term > sum * 1e-17; j++) {
    sum += term;
    term *= ratio(j);
  }
  return sum;
}
