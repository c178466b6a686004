import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from "@univerjs/preset-sheets-core";
import { fillCalculatedColumn } from "../../calculatedColumn";
import type { GridPort } from "../../port";
import type { UniverGrid } from "../startUniver";

/** A formula typed in a table fills its column, in a step of undo of its own as in Excel. */
export function fillCalculatedColumns({ commands }: UniverGrid, port: GridPort): void {
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const { range, subUnitId, value } = params as ISetRangeValuesCommandParams;
    const isFormula = typeof value === "object" && "f" in value && typeof value.f === "string";
    if (!range || !subUnitId || !isFormula) return;
    if (range.startRow !== range.endRow || range.startColumn !== range.endColumn) return;
    queueMicrotask(() => fillCalculatedColumn(port, subUnitId, range.startRow, range.startColumn));
  });
}
