import type { GridPort } from "../grid/port";
import { HostError } from "./hostError";
import type { BatchAnswer } from "./wire";

const { code, message } = new HostError("InvalidOperationInCellEditMode");

/** While the user types in a cell Excel takes no batch at all. */
export const editingRefusal: BatchAnswer = {
  Results: [],
  TraceIds: [],
  Error: { ActionIndex: 0, Code: code, Message: message, Location: "", HttpStatusCode: 400 },
};

/** For `delayForCellEdit`. The port tells no event for it, so it is asked. */
export async function editingEnded(port: GridPort): Promise<void> {
  while (port.isEditing()) await new Promise((resolve) => setTimeout(resolve, 50));
}
