import type { ProtectionPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const protectionPart = (state: MemoryState): ProtectionPort => ({
  isProtected: (id) => state.book.sheet(id).isProtected,
  setProtected(id, on) {
    state.book.sheet(id).isProtected = on;
    // As in Excel: protecting a sheet empties the undo history.
    state.history.clear();
  },
});
