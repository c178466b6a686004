import { sameDecimal } from "../math/decimalValue";

/** So many in a row on one side happen by chance once in 128: Western Electric's rule, which Wheeler keeps. */
const leastRun = 8;

/**
 * The latest run of eight or more figures in a row on one side of the mean, as "nr. 5-12 over middel"; "intet" where
 * there is none. A hole ends a run, and so does a figure equal to the mean.
 */
export function longRun(series: readonly (number | null)[], mean: number): string {
  let latest = "intet";
  let first = 0;
  series.forEach((value, place) => {
    const side = sideOf(value, mean);
    if (side !== sideOf(series[place - 1] ?? null, mean)) first = place;
    if (side !== undefined && place - first + 1 >= leastRun) latest = `nr. ${first + 1}-${place + 1} ${side} middel`;
  });
  return latest;
}

function sideOf(value: number | null, mean: number): "over" | "under" | undefined {
  if (value === null || sameDecimal(value, mean)) return undefined;
  return value > mean ? "over" : "under";
}
