import type { GridPort } from "./port";
import type { GridSession } from "./univer/gridSession";
import { cellsPart } from "./univer/port/cells";
import { chartsPart } from "./univer/port/charts";
import { eventsPart } from "./univer/port/events";
import { filtersPart } from "./univer/port/filters";
import { formatsPart } from "./univer/port/formats";
import { layoutPart } from "./univer/port/layout";
import { mergesPart } from "./univer/port/merges";
import { namesPart } from "./univer/port/names";
import { protectionPart } from "./univer/port/protection";
import { recalculationPart } from "./univer/port/recalculation";
import { selectionPart } from "./univer/port/selection";
import { sheetsPart } from "./univer/port/sheets";
import { tablesPart } from "./univer/port/tables";
import { undoPart } from "./univer/port/undo";

/** The grid that the object model sees, over a running Univer. `refused` is told when someone types in a protected sheet. */
export function univerPort(session: GridSession, refused: () => void): GridPort {
  const merges = mergesPart(session);
  const cells = cellsPart(session, merges);
  const tables = tablesPart(session, cells);
  const sheets = sheetsPart(session, tables);
  return {
    ...sheets,
    ...cells,
    ...formatsPart(session),
    ...layoutPart(session, cells),
    ...merges,
    ...filtersPart(session, cells),
    ...protectionPart(session, refused),
    ...tables,
    ...namesPart(session),
    ...chartsPart(session),
    ...selectionPart(session, sheets),
    ...recalculationPart(session),
    ...undoPart(session),
    ...eventsPart(session),
  };
}
