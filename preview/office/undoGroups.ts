import type { GridPort } from "../grid/port";

/**
 * One undo step for each batch that writes, as in Excel; the batches of an `Excel.run({ mergeUndoGroup: true })` make
 * one step together. What another run does meanwhile falls into the same step: many a batch that only reads is marked as
 * writing, and must not cut the step in two.
 */
export class UndoGroups {
  readonly #open = new Set<string>();

  constructor(private readonly port: GridPort) {}

  async around<T>(group: string | undefined, writes: boolean, batch: () => Promise<T>): Promise<T> {
    if (group !== undefined) this.#begin(group);
    if (!writes || this.#open.size > 0) return batch();
    this.port.openUndoGroup();
    try {
      return await batch();
    } finally {
      this.port.closeUndoGroup();
    }
  }

  #begin(group: string): void {
    if (this.#open.size === 0) this.port.openUndoGroup();
    this.#open.add(group);
  }

  /** The run is over. */
  end(group: string): void {
    if (this.#open.delete(group) && this.#open.size === 0) this.port.closeUndoGroup();
  }

  /** For runs that will never end, because their pane is gone. */
  endAll(): void {
    for (const group of [...this.#open]) this.end(group);
  }
}
