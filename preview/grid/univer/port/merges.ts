import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/preset-sheets-core";
import { sharedArea, type Area } from "../../../../src/sheet/place";
import type { MergePort } from "../../port";
import { changeCells, emptiedCell } from "../cellChange";
import { areaOf, rangeOf, type GridSession } from "../gridSession";
import { undoableMutation } from "../undoableMutation";

/** Univer's own command asks before it merges filled cells; Excel's object model keeps the first and empties the rest. */
export function mergesPart(session: GridSession): MergePort {
  const mutation = (id: string, sheet: string, areas: readonly Area[]) => ({
    id,
    params: { unitId: session.unit, subUnitId: sheet, ranges: areas.map(rangeOf) },
  });
  const merges = (sheet: string): Area[] => session.sheet(sheet).getMergeData().map(areaOf);
  const apart = (sheet: string, area: Area): void => {
    const touched = merges(sheet).filter((merged) => sharedArea(merged, area));
    if (touched.length === 0) return;
    undoableMutation(
      session,
      mutation(RemoveWorksheetMergeMutation.id, sheet, touched),
      mutation(AddWorksheetMergeMutation.id, sheet, touched),
    );
  };
  return {
    merges,
    merge(sheet, area) {
      session.together(() => {
        changeCells(session, sheet, area, (down, right) => (down + right === 0 ? undefined : { ...emptiedCell }));
        apart(sheet, area);
        undoableMutation(
          session,
          mutation(AddWorksheetMergeMutation.id, sheet, [area]),
          mutation(RemoveWorksheetMergeMutation.id, sheet, [area]),
        );
      });
    },
    unmerge: apart,
  };
}
