import { logGammaAbove, logGammaBelow } from "./gammaTail";
import { normalDeviate } from "./normalQuantile";
import { logPoissonTerm } from "./stirling";

/*
 * Limits for the mean of a Poisson count. Exact: F. Garwood, Biometrika 28 (1936); for a count that is a fraction the
 * same gamma quantiles, which join the whole counts smoothly. Byar: Breslow and Day, Statistical Methods in Cancer
 * Research II (IARC 1987), p. 69.
 *
 * Newton's method is safe from any start: the logarithm of a gamma's lower tail is concave in ln x, that of its upper
 * tail in x (shape at least 1), so after one step all the others come from the same side.
 */

const mostSteps = 200;

/** The mean at which this count or more has half of what the confidence leaves. */
export function exactLower(count: number, confidence: number): number {
  // ln limit ≈ ln(probability) ÷ count: too small for a number, at any confidence.
  if (count < 0.001) return 0;
  const wanted = Math.log((1 - confidence) / 2);
  let logMean = Math.log(count);
  for (let step = 0; step < mostSteps; step++) {
    const mean = Math.exp(logMean);
    if (mean === 0) return 0;
    const below = logGammaBelow(count, mean);
    // d ln P ÷ d ln x = x^shape e^−x ÷ Γ(shape) ÷ P
    const change = (wanted - below) / (count * Math.exp(logPoissonTerm(count, mean) - below));
    logMean += change;
    if (!(Math.abs(change) > 1e-14)) break;
  }
  return Math.exp(logMean);
}

/** The mean at which this count or fewer has half of what the confidence leaves. */
export function exactUpper(count: number, confidence: number): number {
  const shape = count + 1;
  const wanted = Math.log((1 - confidence) / 2);
  let mean = shape;
  for (let step = 0; step < mostSteps; step++) {
    const above = logGammaAbove(shape, mean);
    const change = ((above - wanted) * mean) / (shape * Math.exp(logPoissonTerm(shape, mean) - above));
    mean += change;
    if (!(Math.abs(change) > 1e-14 * mean)) break;
  }
  return mean;
}

/** count 10 or more. */
export function byarLower(count: number, confidence: number): number {
  const root = 1 - 1 / (9 * count) - normalDeviate(confidence) / (3 * Math.sqrt(count));
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
