import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The least of some times, in milliseconds: the one with the least of other work on the machine in it. */
export const least = (times: readonly number[]): number => Math.min(...times);

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** How long one run takes. Garbage of the runs before is collected first, unless runs are short and many. */
function timed(run: () => unknown, repeats: number): number {
  if (repeats === 1) collectGarbage();
  const start = performance.now();
  for (let k = 0; k < repeats; k++) run();
  return (performance.now() - start) / repeats;
}

/** Times several ways of doing the same thing in turns, so that whatever else happens on the machine hits them alike. */
export function interleaved(runs: readonly (() => unknown)[], rounds: number, repeats: number): number[][] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, k) => times[k]?.push(timed(run, repeats)));
  }
  return times;
}
