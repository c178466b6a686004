import { logGammaAbove } from "./gammaTail";

/** The standard normal's density at 0, for both tails. */
const peak = Math.sqrt(2 / Math.PI);

/**
 * How far from 0 a standard normal must lie for the probability on both sides to be `left`. Newton's method on its
 * logarithm, which is concave: from a start beyond the answer every step comes nearer, and from this one there are seven
 * at most.
 */
function deviateLeaving(left: number): number {
  const target = Math.log(left);
  let deviate = -target / peak;
  for (let step = deviate; Math.abs(step) > 1e-9 * deviate; deviate += step) {
    const half = (deviate * deviate) / 2;
    const logarithm = logGammaAbove(0.5, half);
    step = (logarithm - target) / (peak * Math.exp(-half - logarithm));
  }
  return deviate;
}

let lastConfidence = NaN;
let lastDeviate = NaN;

/** How many standard errors a two-sided interval of that confidence reaches to each side: 0.95 → 1.96. The last is kept. */
export function normalDeviate(confidence: number): number {
  if (confidence !== lastConfidence) {
    lastConfidence = confidence;
    lastDeviate = deviateLeaving(1 - confidence);
  }
  return lastDeviate;
}
