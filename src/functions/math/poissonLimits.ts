import { gammaSteepnessAbove, gammaSteepnessBelow } from "./gammaTail";
import { normalDeviate } from "./normalDeviate";
import { deviance, logPoissonPeak } from "./stirling";
import { tailStep, wasLastStep } from "./tailStep";

/*
 * Limits for the mean of a Poisson count. Exact: F. Garwood, Biometrika 28 (1936); for a count that is a fraction the
 * same gamma quantiles, which join the whole counts smoothly. Byar: Breslow and Day, Statistical Methods in Cancer
 * Research II (IARC 1987), p. 69.
 */

const mostSteps = 200;

/** The mean at which this count or more has half of what the confidence leaves. */
export function exactLower(count: number, confidence: number): number {
  // ln limit ≈ ln(probability) ÷ count: too small for a number, at any confidence.
  if (count < 0.001) return 0;
  const wanted = Math.log((1 - confidence) / 2);
  const root = byarLowerRoot(count, confidence);
  const logCount = Math.log(count);
  const constant = logPoissonPeak(count) + logCount - wanted;
  let logMean = root > 0.2 ? Math.log(count * root * root * root) : wanted / count;
  for (let step = 0; step < mostSteps; step++) {
    const mean = Math.exp(logMean);
    if (mean === 0) return 0;
    const rise = gammaSteepnessBelow(count, mean);
    // Far below, the quotient of the two is too large for a number where their logarithms are not.
    const distance = 2 * mean > count ? deviance(count, mean) : count * (logCount - logMean) + mean - count;
    const change = tailStep(constant - distance - Math.log(rise), rise, count - mean, mean);
    logMean += change;
    if (wasLastStep(change, mean)) break;
  }
  return Math.exp(logMean);
}

/** The mean at which this count or fewer has half of what the confidence leaves. */
export function exactUpper(count: number, confidence: number): number {
  const shape = count + 1;
  const wanted = Math.log((1 - confidence) / 2);
  const constant = logPoissonPeak(shape) + Math.log(shape) - wanted;
  let logMean = Math.log(byarUpper(count, confidence));
  for (let step = 0; step < mostSteps; step++) {
    const mean = Math.exp(logMean);
    const fall = gammaSteepnessAbove(shape, mean);
    const change = tailStep(constant - deviance(shape, mean) - Math.log(fall), -fall, shape - mean, mean);
    logMean += change;
    if (wasLastStep(change, mean)) break;
  }
  return Math.exp(logMean);
}

const byarLowerRoot = (count: number, confidence: number): number =>
  1 - 1 / (9 * count) - normalDeviate(confidence) / (3 * Math.sqrt(count));

/** count 10 or more. */
export function byarLower(count: number, confidence: number): number {
  const root = byarLowerRoot(count, confidence);
  return count * root * root * root;
}

export function byarUpper(count: number, confidence: number): number {
  const next = count + 1;
  const root = 1 - 1 / (9 * next) + normalDeviate(confidence) / (3 * Math.sqrt(next));
  return next * root * root * root;
}

/** Exact below this count, Byar from it on, as England's public health statistics do. */
export const firstByarCount = 10;

/** Exact limits of the whole counts 0–9 at the last confidence asked for, filled as they are needed; NaN is not yet. */
const lowerTable = new Float64Array(firstByarCount).fill(NaN);
const upperTable = new Float64Array(firstByarCount).fill(NaN);
let tabledConfidence = NaN;

function tabled(
  table: Float64Array,
  limit: (count: number, confidence: number) => number,
  count: number,
  confidence: number,
): number {
  if (confidence !== tabledConfidence) {
    lowerTable.fill(NaN);
    upperTable.fill(NaN);
    tabledConfidence = confidence;
  }
  const known = table[count];
  if (known === undefined) return limit(count, confidence);
  return known === known ? known : (table[count] = limit(count, confidence));
}

export const poissonLower = (count: number, confidence: number): number =>
  count < firstByarCount ? tabled(lowerTable, exactLower, count, confidence) : byarLower(count, confidence);

export const poissonUpper = (count: number, confidence: number): number =>
  count < firstByarCount ? tabled(upperTable, exactUpper, count, confidence) : byarUpper(count, confidence);
