import { isErrorCode } from "../../../../src/sheet/errorNames";
import type { Area } from "../../../../src/sheet/place";
import type { GridInput } from "../../../cells/value";
import { cellKey, keysIn } from "./cellKey";
import type { MemoryCell, MemorySheet } from "./memorySheet";

/** Cells before and after a change, by key; undefined is an empty cell. */
export type CellChange = ReadonlyMap<
  number,
  { readonly before: MemoryCell | undefined; readonly after: MemoryCell | undefined }
>;

function cellOf(input: Exclude<GridInput, undefined>): MemoryCell | undefined {
  if (input === null || input === "") return undefined;
  if (typeof input === "string" && input.startsWith("=")) return { value: null, formula: input };
  if (typeof input === "object") return { value: input.text };
  return { value: isErrorCode(input) ? { error: input } : input };
}

/** What writing these inputs would change; undefined inputs leave their cells as they are. */
export function writtenCells(sheet: MemorySheet, area: Area, inputs: readonly (readonly GridInput[])[]): CellChange {
  const change = new Map<number, { before: MemoryCell | undefined; after: MemoryCell | undefined }>();
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const input = inputs[i]?.[j];
      if (input === undefined) continue;
      const key = cellKey(area.row + i, area.column + j);
      change.set(key, { before: sheet.cells.get(key), after: cellOf(input) });
    }
  }
  return change;
}

export const emptiedCells = (sheet: MemorySheet, area: Area): CellChange =>
  new Map(keysIn(sheet.cells, area).map((key) => [key, { before: sheet.cells.get(key), after: undefined }]));

export function applyCells(sheet: MemorySheet, change: CellChange, state: "before" | "after"): void {
  for (const [key, cell] of change) {
    const value = cell[state];
    if (value) sheet.cells.set(key, value);
    else sheet.cells.delete(key);
  }
}
