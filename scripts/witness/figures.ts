/** The same figures each time: the minimal standard generator of Park and Miller. */
export function figures(seed: number): (from: number, until: number) => number {
  let state = seed;
  return (from, until) => {
    state = (state * 48271) % 2147483647;
    return from + Math.floor((state / 2147483647) * (until - from));
  };
}
