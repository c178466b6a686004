import { betaSteepness } from "./betaFraction";
import { normalDeviate } from "./normalDeviate";
import { deviance, logBinomialPeak } from "./stirling";
import { tailStep, wasLastStep } from "./tailStep";

/*
 * Exact limits for the odds of a binomial share: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934). Given the sum
 * of two Poisson counts the first is binomial, so these are also the exact limits for a ratio of two rates.
 */

const mostSteps = 200;

/** The odds below which a beta variable lies with what the confidence leaves on one side. a and b at least 1. */
function betaOdds(a: number, b: number, confidence: number): number {
  const probability = (1 - confidence) / 2;
  if (a === 1) return Math.expm1(-Math.log1p(-probability) / b);
  const wanted = Math.log(probability);
  if (b === 1) return 1 / Math.expm1(-wanted / a);
  const n = a + b;
  const constant = logBinomialPeak(a, b) + Math.log(a * (b / n)) - wanted;
  let logOdds = nearLogOdds(a, b, normalDeviate(confidence));
  for (let step = 0; step < mostSteps; step++) {
    const odds = Math.exp(logOdds);
    const mean = n * (odds / (1 + odds));
    const rise = betaSteepness(a, b, odds);
    const tail = constant - deviance(a, mean) - deviance(b, n / (1 + odds)) - Math.log(rise);
    const spread = mean / (1 + odds);
    const change = tailStep(tail, rise, a - mean, spread);
    logOdds += change;
    if (wasLastStep(change, spread)) break;
  }
  return Math.exp(logOdds);
}

/** Within a thousandth of a standard deviation but for the smallest counts. A. H. Carter, Biometrika 34 (1947). */
function nearLogOdds(a: number, b: number, deviate: number): number {
  const forA = 1 / (2 * a - 1);
  const forB = 1 / (2 * b - 1);
  const mean = 2 / (forA + forB);
  const lambda = (deviate * deviate - 3) / 6;
  const w = (deviate * Math.sqrt(mean + lambda)) / mean - (forB - forA) * (lambda + 5 / 6 - 2 / (3 * mean));
  return Math.log(a / b) - 2 * w;
}

/** hits 0 or more, misses 0 or more; 0 without hits. */
export const oddsLower = (hits: number, misses: number, confidence: number): number =>
  hits === 0 ? 0 : betaOdds(hits, misses + 1, confidence);

/** Needs a miss: without one there is no upper limit. */
export const oddsUpper = (hits: number, misses: number, confidence: number): number =>
  1 / betaOdds(misses, hits + 1, confidence);
