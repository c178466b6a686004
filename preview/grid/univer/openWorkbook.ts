import type { GridPort } from "../port";
import type { WorkbookData } from "../../cells/workbookData";
import type { GridSession } from "./gridSession";
import { workbookSnapshot } from "./workbookSnapshot";

/** Shows a workbook in the grid, with its tables and names. */
export function openWorkbook(session: GridSession, port: GridPort, workbook: WorkbookData): void {
  session.messages.clear();
  session.protectedSheets.clear();
  session.tables.forget();
  session.grid.open(workbookSnapshot(workbook));
  session.grid.trigger.before = () => session.tables.register();
  const sheets = port.sheets();
  workbook.sheets.forEach(({ tables = [] }, index) => {
    const sheet = sheets[index];
    if (sheet) for (const { name, area } of tables) port.addTable(sheet.id, area, name, true);
  });
  for (const { name, formula } of workbook.names ?? []) port.addName(name, formula);
}
