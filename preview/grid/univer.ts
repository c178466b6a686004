import type { GridPort } from "./port";
import { cellFormats } from "./univer/cellFormats";
import { cellReading } from "./univer/cellReading";
import { cellWriting } from "./univer/cellWriting";
import { gridEvents } from "./univer/gridEvents";
import type { GridSession } from "./univer/gridSession";
import { mergedCells } from "./univer/mergedCells";
import { nameList } from "./univer/nameList";
import { selectionState } from "./univer/selectionState";
import { sheetLayout } from "./univer/sheetLayout";
import { sheetList } from "./univer/sheetList";
import { sheetProtection } from "./univer/sheetProtection";
import { tableList } from "./univer/tableList";
import { undoGroups } from "./univer/undoGroups";

/** The grid that the object model sees, over a running Univer. `refused` is told when someone types in a protected sheet. */
export function univerPort(session: GridSession, refused: () => void): GridPort {
  const { grid } = session;
  const sheets = sheetList(session);
  const reading = cellReading(session);
  return {
    ...sheets,
    ...reading,
    ...cellWriting(session),
    ...cellFormats(session),
    ...mergedCells(session),
    ...sheetLayout(session, reading.texts, reading.usedArea),
    ...sheetProtection(session, refused),
    ...tableList(session, reading.texts),
    ...nameList(session),
    ...selectionState(session, sheets.activateSheet),
    ...undoGroups(session),
    ...gridEvents(session),
    calculationMode: () => grid.trigger.mode,
    setCalculationMode: (mode) => grid.trigger.setMode(mode),
    settled: () => grid.trigger.settled(),
    recalculate: () => grid.trigger.recalculate(),
  };
}
