import type { Area } from "../../sheet/place";

/** Rows and columns before the used part, put back: a reading counts from A1. */
export function fromTheCorner<T>(rows: readonly (readonly T[])[], { row, column }: Area, empty: T): T[][] {
  const before = Array.from({ length: row }, (): T[] => []);
  const left = Array.from({ length: column }, () => empty);
  return [...before, ...rows.map((line) => (column === 0 ? (line as T[]) : [...left, ...line]))];
}
