import { tenTo, wholeUnits } from "../../functions/math/exactDecimal";
import { populationLimits } from "../../functions/math/populationLimits";
import type { PrintedFigure } from "./publishedFigures";

/** A line's count and what it is shown as, with the populations that allow both. */
export interface Line {
  readonly count: PrintedFigure;
  readonly shown: PrintedFigure;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/** Nothing for a line that no rounding tells anything of: a share of 0, a count in thousands. */
export function lineOf(count: PrintedFigure, shown: PrintedFigure): Line[] {
  const isShare = shown.measure === "share";
  const units = wholeUnits(shown.value, shown.decimals + (isShare ? 2 : 0));
  if (units === undefined || units === 0n || count.value <= 0 || !count.isExact) return [];
  const scale = (isShare ? 100n : 1000n) * tenTo(shown.decimals);
  return [{ count, shown, ...populationLimits(count.value, units, scale, isShare) }];
}
