import { roundedHalfAway } from "../functions/math/decimalRounding";

/** An axis with round steps. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** Round steps from the least figure to the largest; some `count` of them. */
export function axisOver(least: number, largest: number, count: number): Axis {
  const raw = (largest - least || Math.abs(largest) || 1) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = roundedHalfAway((steps.find((one) => one * power >= raw * (1 - 1e-9)) ?? 10) * power, 9);
  return {
    min: roundedHalfAway(Math.floor(least / step + 1e-9) * step, 9),
    max: roundedHalfAway(Math.ceil(largest / step - 1e-9) * step, 9),
    step,
  };
}

/** Of lines, which may begin above nought. */
export const linesAxis = (figures: readonly number[]): Axis => axisOver(Math.min(...figures), Math.max(...figures), 5);

/** Of bars, which never do. */
export const axisFromZero = (figures: readonly number[], count: number): Axis =>
  axisOver(Math.min(0, ...figures), Math.max(0, ...figures), count);

/** The places of an axis' lines. */
export const ticksOf = ({ min, max, step }: Axis): number[] =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, k) => roundedHalfAway(min + k * step, 9));
