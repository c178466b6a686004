import { sharedArea } from "../../../src/sheet/place";
import type { MergePort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const mergesPart = (state: MemoryState): MergePort => ({
  merges: (id) => state.book.sheet(id).merges,
  merge(id, area) {
    const sheet = state.book.sheet(id);
    const { merges } = sheet;
    const after = [...merges.filter((merge) => !sharedArea(merge, area)), area];
    state.history.perform({ apply: () => (sheet.merges = after), revert: () => (sheet.merges = merges) });
    state.touched(sheet, []);
  },
  unmerge(id, area) {
    const sheet = state.book.sheet(id);
    const { merges } = sheet;
    const after = merges.filter((merge) => !sharedArea(merge, area));
    state.history.perform({ apply: () => (sheet.merges = after), revert: () => (sheet.merges = merges) });
  },
});
