import { isCellError, type Cell } from "../../sheet/cell";
import type { Place } from "../../sheet/place";
import { cellsOnSheet } from "../read/cellsOnSheet";
import { inExcel, unlessStopped } from "../session";

const patience = 60_000;
const pause = 50;

/** The cells once none of them is being reckoned any more, or when patience is at its end. */
export async function reckonedCells(place: Place, signal?: AbortSignal): Promise<Cell[][]> {
  const until = Date.now() + patience;
  for (;;) {
    const cells = await inExcel((context) => cellsOnSheet(context, place, signal ? { signal } : {}));
    const busy = cells.some((line) =>
      line.some((cell) => cell !== null && isCellError(cell) && cell.code === "#BUSY!"),
    );
    if (!busy || Date.now() > until) return cells;
    await new Promise((resolve) => setTimeout(resolve, pause));
    unlessStopped(signal);
  }
}
