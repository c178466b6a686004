/** From figures to pixels. */
export const linear =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from || 1)) * (end - start);

/** Bands of equal width for so many things, with some of each left free. */
export interface Bands {
  readonly start: (at: number) => number;
  readonly width: number;
  readonly step: number;
  readonly middle: (at: number) => number;
}

export function bands(count: number, start: number, end: number, gap: number): Bands {
  const step = (end - start) / Math.max(1, count);
  const width = step * (1 - gap);
  const first = (at: number): number => start + step * at + (step - width) / 2;
  return { start: first, width, step, middle: (at) => first(at) + width / 2 };
}
