import type { EventDetail, GridEvent } from "../../port";

type Listener = (detail: EventDetail) => void;

/** Who wants to hear of what happens in the grid. */
export class GridListeners {
  readonly #listeners = new Map<GridEvent, Set<Listener>>();

  on(event: GridEvent, listener: Listener): () => void {
    const known = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, known);
    known.add(listener);
    return () => known.delete(listener);
  }

  tell(event: GridEvent, detail: EventDetail): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(detail);
  }
}
