/** At most `count` of the items, spread by chance; the same seed takes the same ones. */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = chance(seed);
  return items
    .map((item, index) => ({ item, index, weight: next() }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** mulberry32, a small generator in the public domain (Tommy Ettinger, 2017). */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
