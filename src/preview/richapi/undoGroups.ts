import type { GridPort } from "../grid/port";

/**
 * One undo step for each batch that writes, as in Excel; batches that carry the same group make one step together
 * (`Excel.run({ mergeUndoGroup: true })`).
 */
export class UndoGroups {
  #open: string | undefined;

  constructor(private readonly port: GridPort) {}

  async around<T>(group: string | undefined, writes: boolean, batch: () => Promise<T>): Promise<T> {
    if (!writes) return batch();
    if (group !== this.#open) this.#close();
    if (group === undefined || this.#open === undefined) this.port.openUndoGroup();
    this.#open = group;
    try {
      return await batch();
    } finally {
      if (group === undefined) this.port.closeUndoGroup();
    }
  }

  /** The run is over. */
  end(group: string): void {
    if (this.#open === group) this.#close();
  }

  #close(): void {
    if (this.#open !== undefined) this.port.closeUndoGroup();
    this.#open = undefined;
  }
}
