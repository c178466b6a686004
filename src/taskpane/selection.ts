import { createContext, useContext, useEffect, useState } from "react";
import type { WorkbookTrouble } from "../workbook/session";
import type { Selection } from "../workbook/read/selection";
import { useWorkbook } from "./port";

/** The present selection, and what stands in the way of reading it. */
export interface WatchedSelection {
  readonly selection: Selection | undefined;
  readonly trouble: WorkbookTrouble | undefined;
  /** Cells read of a large selection that is still being read. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
}

const unread: WatchedSelection = { selection: undefined, trouble: undefined, progress: undefined };

const SelectionContext = createContext<WatchedSelection>(unread);
export const SelectionProvider = SelectionContext.Provider;

/** The selection in the sheet; undefined until the workbook has answered, and while a chart is marked. */
export const useSelection = (): Selection | undefined => useContext(SelectionContext).selection;
export const useSelectionWatch = (): WatchedSelection => useContext(SelectionContext);

/** Listens to the workbook; once, at the top. */
export function useWatchedSelection(): WatchedSelection {
  const workbook = useWorkbook();
  const [watched, setWatched] = useState(unread);
  useEffect(
    () =>
      workbook.watchSelection({
        onSelection: (selection) => setWatched({ selection, trouble: undefined, progress: undefined }),
        onTrouble: (trouble) => setWatched((before) => ({ ...before, trouble, progress: undefined })),
        onProgress: (done, all) => setWatched((before) => ({ ...before, progress: { done, all } })),
      }),
    [workbook],
  );
  return watched;
}
