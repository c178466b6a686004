import type { EventPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const eventsPart = ({ listeners }: MemoryState): EventPort => ({
  on: (event, listener) => listeners.on(event, listener),
});
