import type { FilterPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const filtersPart = (state: MemoryState): FilterPort => ({
  isFiltered: (id) => state.book.sheet(id).isFiltered,
});
