import type { ICellData, Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/sheet/place";
import type { GridSession } from "./gridSession";
import { undoableMutation } from "./undoableMutation";

/** A cell without contents; its style stays. */
export const emptiedCell: ICellData = { v: null, f: null, si: null, p: null, t: null };

/**
 * Changes cells in one mutation with its undo. Univer's own command would also measure every row's height, which costs
 * more than the change itself in a block of thousands. `give` says what becomes of a cell; undefined leaves it alone.
 */
export function changeCells(
  session: GridSession,
  sheet: string,
  area: Area,
  give: (down: number, right: number) => Nullable<ICellData>,
  kind: "contents" | "style" = "contents",
): void {
  const cellValue: NonNullable<ISetRangeValuesMutationParams["cellValue"]> = {};
  let changes = 0;
  const cells = session.sheet(sheet).getCellMatrix();
  // A format would make a number of a text of digits, were the cell's type not said again.
  const keptAt = (row: number, column: number): ICellData => {
    const { f, si, t } = cells.getValue(row, column) ?? {};
    return { ...(f ? { f } : {}), ...(si ? { si } : {}), ...(t ? { t } : {}) };
  };
  for (let down = 0; down < area.rows; down++) {
    const row: Record<number, ICellData> = {};
    for (let right = 0; right < area.columns; right++) {
      const cell = give(down, right);
      if (!cell) continue;
      row[area.column + right] = kind === "style" ? { ...cell, ...keptAt(area.row + down, area.column + right) } : cell;
      changes++;
    }
    cellValue[area.row + down] = row;
  }
  if (changes === 0) return;
  const { injector } = session.grid;
  // Univer takes a cell that gets a style only for one that loses its formula: the trigger prevents it here, without a
  // calculation; when a step is made again Univer replaces the trigger, and the formula must go along.
  const trigger = kind === "style" ? { trigger: SetStyleCommand.id } : {};
  const redo: ISetRangeValuesMutationParams = { unitId: session.unit, subUnitId: sheet, cellValue, ...trigger };
  const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo));
  const { id } = SetRangeValuesMutation;
  undoableMutation(session, { id, params: redo }, { id, params: undo });
}
