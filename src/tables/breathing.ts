/** Work that draws breath on the way, so that the one who asks can draw, and can stop. */
export type Breathing<T> = Generator<undefined, T>;

/** The same at once, for one who does not wait on a screen. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Cells that are looked at between two breaths: some milliseconds' work. */
const cellsAtATime = 20_000;

/** So many rows of some columns are looked at between two breaths. */
export const rowsAtATime = (columns: number): number => Math.max(1, Math.floor(cellsAtATime / Math.max(1, columns)));
