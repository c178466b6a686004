import type { PreviewHost } from "../host";
import { undoGroupHeader } from "./undoGroupHeader";

interface RunContext {
  readonly requestHeaders: Record<string, string>;
}
type Run = (...args: unknown[]) => Promise<unknown>;

/**
 * office.js 1.1.110 types `mergeUndoGroup` but sends nothing of it. When it defines Excel.run, this marks the batches of
 * such a run, so that the host can make one undo step of them as a newer Excel does.
 */
export function gatherUndoGroups(window: object, to: PreviewHost): void {
  let runs = 0;
  const gathering =
    (run: Run): Run =>
    (...args) => {
      const [options, batch] = args as [
        { mergeUndoGroup?: boolean } | undefined,
        ((context: RunContext) => unknown) | undefined,
      ];
      if (options?.mergeUndoGroup !== true || !batch) return run(...args);
      const group = `run ${++runs}`;
      const marked = (runContext: RunContext): unknown => {
        runContext.requestHeaders[undoGroupHeader] = group;
        return batch(runContext);
      };
      return run(options, marked).finally(() => to.closeUndoGroup(group));
    };

  let excel: object | undefined;
  let run: Run | undefined;
  Object.defineProperty(window, "Excel", {
    configurable: true,
    get: () => excel,
    set(defined: object | undefined) {
      if (defined === excel || defined === undefined) return;
      excel = defined;
      Object.defineProperty(defined, "run", {
        configurable: true,
        enumerable: true,
        get: () => run,
        set: (original: Run) => (run = gathering(original)),
      });
    },
  });
}
