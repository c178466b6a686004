import { decimalValue } from "./decimalValue";
import { allMillionths } from "./millionths";

/**
 * The sum of each value and the window − 1 before it, as finiteSum.ts sums; undefined before there are so many. It slides,
 * and a large figure leaves no trace when it has passed.
 */
export function rollingSums(values: readonly number[], window: number): (number | undefined)[] {
  const whole = allMillionths(values);
  if (whole === undefined) return slidingSums(values, window).map((sum) => sum && decimalValue(sum));
  return slidingSums(whole, window).map((sum) => sum && sum / 1e6);
}

function slidingSums(values: readonly number[], window: number): (number | undefined)[] {
  let sum = 0;
  let lost = 0;
  const add = (value: number): void => {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  };
  return values.map((value, place) => {
    add(value);
    if (place >= window) add(-(values[place - window] as number));
    if (place + 1 < window) return undefined;
    if (!Number.isFinite(sum + lost)) {
      // Too large on the way: this window is summed anew.
      [sum, lost] = [0, 0];
      for (const one of values.slice(place + 1 - window, place + 1)) add(one);
    }
    return sum + lost;
  });
}
