import { cellArea } from "../../cells/area";
import type { SelectionPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const selectionPart = (state: MemoryState): SelectionPort => ({
  selection: () => state.selection,
  select(sheet, areas) {
    if (state.activeSheet !== sheet) state.activate(sheet);
    state.select(areas);
    state.tell("selection", sheet, areas[0] ?? cellArea(0, 0));
  },
  isEditing: () => state.isEditing,
});
