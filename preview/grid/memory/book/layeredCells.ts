import type { Area } from "../../../../src/sheet/place";
import { cellKey, isInArea, keysIn } from "./cellKey";

/** From this size on an area is kept as one layer: a whole column is formatted without a million entries. */
const layerSize = 50_000;

interface Snapshot<T> {
  readonly cells: ReadonlyMap<number, T>;
  readonly layers: readonly { readonly area: Area; readonly value: T }[];
}

/** One value for each cell of a sheet, whatever the cells hold; what is set last counts. */
export class LayeredCells<T> {
  #cells = new Map<number, T>();
  #layers: { area: Area; value: T }[] = [];

  constructor(private readonly usual: T) {}

  at(row: number, column: number): T {
    const key = cellKey(row, column);
    const own = this.#cells.get(key);
    if (own !== undefined) return own;
    return this.#layers.findLast(({ area }) => isInArea(key, area))?.value ?? this.usual;
  }

  /** The cells that have a value of their own. */
  keys(): Iterable<number> {
    return this.#cells.keys();
  }

  set(row: number, column: number, value: T): void {
    this.#cells.set(cellKey(row, column), value);
  }

  /** Replaces every cell's value by what `change` makes of it. */
  change(area: Area, change: (value: T) => T): void {
    if (area.rows * area.columns < layerSize) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          this.set(row, column, change(this.at(row, column)));
        }
      }
      return;
    }
    for (const key of keysIn(this.#cells, area)) this.#cells.set(key, change(this.#cells.get(key) ?? this.usual));
    this.#layers.push({ area, value: change(this.at(area.row, area.column)) });
  }

  get snapshot(): Snapshot<T> {
    return { cells: new Map(this.#cells), layers: [...this.#layers] };
  }

  restore({ cells, layers }: Snapshot<T>): void {
    this.#cells = new Map(cells);
    this.#layers = [...layers];
  }
}
