/** The value in millionths where it is written with at most six decimals and fifteen digits; undefined for others. */
export function millionths(value: number): number | undefined {
  const whole = Math.round(value * 1e6);
  return Math.abs(whole) < 1e15 && whole / 1e6 === value ? whole : undefined;
}

/** All values in millionths, where each is short and no sum of some of them is too large to be exact. */
export function allMillionths(values: readonly number[]): number[] | undefined {
  const all: number[] = [];
  let size = 0;
  for (const value of values) {
    const whole = millionths(value);
    if (whole === undefined) return undefined;
    size += Math.abs(whole);
    if (size > Number.MAX_SAFE_INTEGER) return undefined;
    all.push(whole);
  }
  return all;
}
