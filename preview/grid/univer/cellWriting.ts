import { CellValueType, type ICellData } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
} from "@univerjs/preset-sheets-core";
import type { GridInput, GridPort } from "../port";
import { changeCells } from "./cellChange";
import { rangeOf, type GridSession } from "./gridSession";

type Writing = Pick<GridPort, "write" | "clear">;

/** A cell without contents; its style stays. */
export const emptiedCell: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** What a cell becomes; its style stays. */
function cellOf(input: GridInput): ICellData | undefined {
  if (input === undefined) return undefined;
  if (input === null || input === "") return { ...emptiedCell };
  if (typeof input === "number") return { ...emptiedCell, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...emptiedCell, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return input.startsWith("=") && input.length > 1
    ? { ...emptiedCell, f: input }
    : { ...emptiedCell, v: input, t: CellValueType.STRING };
}

const clearings = {
  contents: ClearSelectionContentCommand.id,
  formats: ClearSelectionFormatCommand.id,
  all: ClearSelectionAllCommand.id,
} as const;

export const cellWriting = (session: GridSession): Writing => ({
  write(sheet, area, inputs) {
    changeCells(session, sheet, area, (down, right) => cellOf(inputs[down]?.[right]));
  },
  clear(sheet, area, what) {
    session.run(clearings[what], sheet, { ranges: [rangeOf(area)] });
  },
});
