/** Milliseconds of each work's fastest of five runs, taken in turns so that none has the warmer engine. */
export function fastest(...works: readonly (() => unknown)[]): number[] {
  const least = works.map(() => Infinity);
  for (let run = 0; run < 5; run++) {
    works.forEach((work, k) => {
      const from = performance.now();
      work();
      least[k] = Math.min(least[k] ?? Infinity, performance.now() - from);
    });
  }
  return least;
}
