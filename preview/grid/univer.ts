import type { GridPort } from "./port";
import { cellFormats } from "./univer/port/formats";
import { cellReading } from "./univer/port/cells";
import { cellWriting } from "./univer/cellWriting";
import { gridEvents } from "./univer/port/events";
import type { GridSession } from "./univer/gridSession";
import { mergedCells } from "./univer/port/merges";
import { nameList } from "./univer/port/names";
import { selectionState } from "./univer/port/selection";
import { sheetLayout } from "./univer/port/layout";
import { sheetList } from "./univer/port/sheets";
import { sheetProtection } from "./univer/port/protection";
import { tableList } from "./univer/port/tables";
import { undoGroups } from "./univer/port/undo";

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
