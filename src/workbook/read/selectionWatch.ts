import { isBrieflyShown } from "../brieflyShown";
import { inExcel, troubleOf, WorkbookTrouble } from "../session";
import type { SheetMemory } from "./sheetCells";
import { latestWork } from "./latestWork";
import { readSelection, type Selection } from "./selection";

/** Marking with the mouse sends an event for each step; after the first, this much quiet, and the user has stopped. */
const quiet = 60;

export interface SelectionWatch {
  readonly onSelection: (selection: Selection | undefined) => void;
  readonly onTrouble?: (trouble: WorkbookTrouble) => void;
  /** Told while a large selection is being read. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Tells of the selection now and whenever it, or the figures in the workbook, have changed. The last change is always
 * told of; a reading that is overtaken by a newer change is stopped. The answer ends the watch.
 */
export function watchSelection({ onSelection, onTrouble, onProgress }: SelectionWatch): () => void {
  const memory: SheetMemory = { known: undefined };
  const reading = latestWork(quiet, async (signal) => {
    try {
      const selection = await readSelection({ signal, ...(onProgress && { onProgress }) }, memory);
      const [marked] = selection?.areas ?? [];
      if (marked && isBrieflyShown(marked.asked)) return;
      if (!signal.aborted) onSelection(selection);
    } catch (reason) {
      const trouble = troubleOf(reason);
      if (!signal.aborted && trouble.reason !== "stopped") onTrouble?.(trouble);
    }
  });
  const moved = async (): Promise<void> => reading.ask();
  const changed = async (): Promise<void> => {
    memory.known = undefined;
    reading.ask();
  };
  const subscribed = subscribe(moved, changed).catch((reason: unknown) => {
    onTrouble?.(troubleOf(reason));
    return [];
  });
  reading.ask();
  return () => {
    reading.end();
    // The pane is closing, or Excel is: what could not be taken off goes with it.
    void subscribed.then(unsubscribe).catch(() => undefined);
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function subscribe(moved: () => Promise<void>, changed: () => Promise<void>): Promise<Handler[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onSelectionChanged.add(moved),
      worksheets.onActivated.add(moved),
      worksheets.onChanged.add(changed),
    ];
    await context.sync();
    return handlers;
  });
}

async function unsubscribe(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
