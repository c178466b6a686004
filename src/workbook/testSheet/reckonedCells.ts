import { isCellError, type Cell } from "../../sheet/cell";
import type { Place } from "../../sheet/place";
import { onceReckoned } from "../onceReckoned";
import { cellsOnSheet } from "../read/cellsOnSheet";
import { inExcel } from "../session";

const patience = 60_000;

const isBusy = (cell: Cell): boolean => cell !== null && isCellError(cell) && cell.code === "#BUSY!";

/** The cells once none of them is being reckoned any more, or when patience is at its end. */
export const reckonedCells = (place: Place, signal?: AbortSignal): Promise<Cell[][]> =>
  onceReckoned(
    () => inExcel((context) => cellsOnSheet(context, place, signal ? { signal } : {})),
    (cells) => cells.some((line) => line.some(isBusy)),
    { patience, signal },
  );
