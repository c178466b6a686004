import { cellArea } from "../../cells/area";
import type { SelectionPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const selectionPart = (state: MemoryState): SelectionPort => ({
  selection: () => state.selection,
  select(sheet, areas) {
    const [first = cellArea(0, 0)] = areas;
    if (state.selection.sheet !== sheet) state.activate(sheet);
    state.selection = { sheet, areas: [...areas], active: { row: first.row, column: first.column } };
    state.tell("selection", sheet, first);
  },
  isEditing: () => state.isEditing,
});
