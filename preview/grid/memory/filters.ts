import type { FilterPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const filtersPart = (state: MemoryState): FilterPort => ({
  isFiltered: (id) => state.book.sheet(id).filteredRows.size > 0,
  filterRows(id, hidden) {
    const sheet = state.book.sheet(id);
    const [before, after] = [sheet.filteredRows, new Set(hidden)];
    const put = (rows: ReadonlySet<number>) => () => void (sheet.filteredRows = rows);
    state.history.perform({ apply: put(after), revert: put(before) });
  },
});
