import { sharedArea, type Area } from "../../../src/sheet/place";
import type { MergePort } from "../port";
import { applyCells, emptiedCells } from "./book/cellChange";
import { cellKey } from "./book/cellKey";
import type { MemoryState } from "./book/memoryState";

export function mergesPart(state: MemoryState): MergePort {
  const perform = (id: string, after: readonly Area[]): void => {
    const sheet = state.book.sheet(id);
    const before = sheet.merges;
    const put = (merges: readonly Area[]) => () => {
      sheet.merges = merges;
      state.touched(sheet, []);
    };
    if (after.length !== before.length) state.history.perform({ apply: put(after), revert: put(before) });
  };
  const apartFrom = (id: string, area: Area): readonly Area[] =>
    state.book.sheet(id).merges.filter((merge) => !sharedArea(merge, area));

  /** All but the first cell. */
  const emptyRest = (id: string, area: Area): void => {
    const sheet = state.book.sheet(id);
    const change = new Map(emptiedCells(sheet, area));
    change.delete(cellKey(area.row, area.column));
    const put = (which: "before" | "after") => () => {
      applyCells(sheet, change, which);
      state.touched(sheet, [...change.keys()]);
      state.tell("changed", id, area);
    };
    if (change.size > 0) state.history.perform({ apply: put("after"), revert: put("before") });
  };

  return {
    merges: (id) => state.book.sheet(id).merges,
    merge(id, area) {
      state.history.together(() => {
        emptyRest(id, area);
        perform(id, apartFrom(id, area));
        perform(id, [...state.book.sheet(id).merges, area]);
      });
    },
    unmerge: (id, area) => perform(id, apartFrom(id, area)),
  };
}
