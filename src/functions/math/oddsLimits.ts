import { continuedFraction } from "./continuedFraction";
import { logComplement } from "./gammaTail";
import { logBinomialTerm } from "./stirling";

/*
 * Exact limits for the odds of a binomial share: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934). Given the sum
 * of two Poisson counts the first is binomial, so these are also the exact limits for a ratio of two rates.
 */

/** ln I(a, b): the probability that a beta variable's odds are below `odds`. DLMF 8.17.22. */
export function logBetaBelow(a: number, b: number, odds: number): number {
  const share = odds / (1 + odds);
  if (share > (a + 1) / (a + b + 2)) return logComplement(logBetaBelow(b, a, 1 / odds));
  const fraction = continuedFraction((term) => {
    const m = Math.floor(term / 2);
    const c = a + term;
    return ((term % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m)) * share) / (c * (c - 1));
  }, one);
  return logBinomialTerm(a, b, odds) + Math.log(b / ((a + b) * fraction));
}

const one = (): number => 1;

/**
 * The odds below which a beta variable lies with this probability, at most one half.
 *
 * Newton's method in ln odds, where the logarithm of the lower tail is concave: safe from any start.
 */
function betaOdds(a: number, b: number, probability: number): number {
  const wanted = Math.log(probability);
  let logOdds = Math.log(a / b);
  for (let step = 0; step < 200; step++) {
    const odds = Math.exp(logOdds);
    const below = logBetaBelow(a, b, odds);
    const change = (wanted - below) / (((a * b) / (a + b)) * Math.exp(logBinomialTerm(a, b, odds) - below));
    logOdds += change;
    if (!(Math.abs(change) > 1e-14)) break;
  }
  return Math.exp(logOdds);
}

/** hits 0 or more, misses 0 or more; 0 without hits. */
export const oddsLower = (hits: number, misses: number, confidence: number): number =>
  hits === 0 ? 0 : betaOdds(hits, misses + 1, (1 - confidence) / 2);

/** Needs a miss: without one there is no upper limit. */
export const oddsUpper = (hits: number, misses: number, confidence: number): number =>
  1 / betaOdds(misses, hits + 1, (1 - confidence) / 2);
