import type { RecalculationPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const recalculationPart = (state: MemoryState): RecalculationPort => ({
  calculationMode: () => state.mode,
  setCalculationMode(mode) {
    state.refresh();
    state.mode = mode;
    if (mode === "automatic") state.recalculate();
  },
  async settled() {
    state.refresh();
  },
  async recalculate() {
    state.recalculate();
  },
});
