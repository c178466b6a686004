import { useEffect, useState } from "react";
import { useWorkbook } from "./port";
import { useSelection } from "./selection";

/** Nothing is counted while the user is on the way somewhere else. */
const rest = 1500;
/** A larger sheet is counted only when somebody asks for it to be checked. */
const mostCells = 20_000;

/** How many findings the selection's sheet has; told when it is known, and in nobody's way. `tab` asks anew. */
export function useFindingCount(tab: string | undefined): number | undefined {
  const workbook = useWorkbook();
  const onHand = useSelection()?.onHand;
  const [known, setKnown] = useState<{ readonly of: typeof onHand; readonly count: number | undefined }>();
  useEffect(() => {
    if (!onHand || onHand.cells.cells.reduce((sum, row) => sum + row.length, 0) > mostCells) return;
    const control = new AbortController();
    const count = async () => {
      // The checks are loaded when the pane has nothing else to do.
      const { quietCount } = await import("./tabs/control/quietCount");
      const found = await quietCount(workbook, onHand.sheet, control.signal);
      if (!control.signal.aborted) setKnown({ of: onHand, count: found });
    };
    // What cannot be counted is not: the sheet has gone, or Excel is busy.
    const wait = setTimeout(() => void count().catch(() => undefined), rest);
    return () => {
      clearTimeout(wait);
      control.abort();
    };
  }, [workbook, onHand, tab]);
  return known && known.of === onHand ? known.count : undefined;
}
