import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/preset-sheets-core";
import type { Area, GridPort } from "../../port";
import { changeCells } from "../cellChange";
import { emptiedCell } from "../cellWriting";
import { areaOf, rangeOf, type GridSession } from "../gridSession";
import { undoableMutation } from "../undoableMutation";

type Merging = Pick<GridPort, "merges" | "merge" | "unmerge">;

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Univer's own command asks before it merges filled cells; Excel's object model keeps the first and empties the rest. */
export function mergedCells(session: GridSession): Merging {
  const mutation = (id: string, sheet: string, areas: readonly Area[]) => ({
    id,
    params: { unitId: session.unit, subUnitId: sheet, ranges: areas.map(rangeOf) },
  });
  const merges = (sheet: string): Area[] => session.sheet(sheet).getMergeData().map(areaOf);
  return {
    merges,
    merge(sheet, area) {
      changeCells(session, sheet, area, (down, right) => (down + right === 0 ? undefined : { ...emptiedCell }));
      undoableMutation(
        session,
        mutation(AddWorksheetMergeMutation.id, sheet, [area]),
        mutation(RemoveWorksheetMergeMutation.id, sheet, [area]),
      );
    },
    unmerge(sheet, area) {
      const touched = merges(sheet).filter((merged) => overlap(merged, area));
      if (touched.length === 0) return;
      undoableMutation(
        session,
        mutation(RemoveWorksheetMergeMutation.id, sheet, touched),
        mutation(AddWorksheetMergeMutation.id, sheet, touched),
      );
    },
  };
}
