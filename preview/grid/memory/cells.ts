import { mapArea } from "../../cells/area";
import type { GridInput } from "../../cells/value";
import type { Area } from "../../../src/sheet/place";
import type { CellPort, MergePort } from "../port";
import { applyCells, emptiedCells, writtenCells, type CellChange } from "./book/cellChange";
import { followingColumns } from "./book/columnNames";
import { cellKey, columnOf, rowOf } from "./book/cellKey";
import type { MemoryState } from "./book/memoryState";
import { shownText } from "../../cells/shownText";

/** What is put in and what is shown. */
export function cellsPart(state: MemoryState, { unmerge }: Pick<MergePort, "unmerge">): CellPort {
  const performChange = (id: string, area: Area, change: CellChange): void => {
    const sheet = state.book.sheet(id);
    const put = (which: "before" | "after") => () => {
      followingColumns(state.book, id, () => applyCells(sheet, change, which));
      state.touched(sheet, [...change.keys()]);
      state.tell("changed", id, area);
    };
    if (change.size > 0) state.history.perform({ apply: put("after"), revert: put("before") });
  };

  return {
    usedArea: (id) => state.book.usedArea(state.calculated(id)),
    filledCells(id) {
      const { cells, results, formats, styles } = state.calculated(id);
      const rows = new Map<number, Set<number>>();
      for (const keys of [cells.keys(), results.keys(), formats.keys(), styles.keys()]) {
        for (const key of keys) {
          const row = rowOf(key);
          const columns = rows.get(row) ?? new Set();
          rows.set(row, columns.add(columnOf(key)));
        }
      }
      return new Map([...rows].map(([row, columns]) => [row, [...columns]]));
    },
    values(id, area) {
      const sheet = state.calculated(id);
      return mapArea(area, (row, column) => sheet.valueAt(row, column));
    },
    formulas(id, area) {
      const { cells } = state.book.sheet(id);
      return mapArea(area, (row, column) => cells.get(cellKey(row, column))?.formula);
    },
    texts(id, area) {
      const sheet = state.calculated(id);
      return mapArea(area, (row, column) => shownText(sheet.valueAt(row, column), sheet.formats.at(row, column)));
    },
    write(id, area, inputs: readonly (readonly GridInput[])[]) {
      performChange(id, area, writtenCells(state.book.sheet(id), area, inputs));
    },
    clear(id, area, what) {
      const sheet = state.book.sheet(id);
      state.history.together(() => {
        if (what !== "formats") performChange(id, area, emptiedCells(sheet, area));
        if (what === "contents") return;
        state.changeLayers(sheet.formats, () => sheet.formats.change(area, () => "General"));
        state.changeLayers(sheet.styles, () => sheet.styles.change(area, () => ({})));
        unmerge(id, area);
      });
    },
    spill: (id, row, column) => state.calculated(id).spills.get(cellKey(row, column)),
  };
}
