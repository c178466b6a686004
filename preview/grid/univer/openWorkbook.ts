import type { GridPort } from "../port";
import { plainNames } from "../../cells/plainNames";
import type { SheetData, WorkbookData } from "../../cells/workbookData";
import type { GridSession } from "./gridSession";
import { workbookSnapshot } from "./workbookSnapshot";

/** Shows a workbook in the grid, with its tables and names. */
export function openWorkbook(session: GridSession, port: GridPort, workbook: WorkbookData): void {
  session.messages.clear();
  session.protectedSheets.clear();
  session.unlockedCells.clear();
  session.tables.forget();
  session.charts.forget();
  session.grid.open(workbookSnapshot(workbook));
  session.grid.trigger.before = () => session.tables.register();
  const sheets = port.sheets();
  workbook.sheets.forEach(({ rows, tables = [], isProtected = false }, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    // Univer knows no totals row: outside the table it is no data.
    for (const { name, area, totals, withoutHeadings = false } of tables)
      port.addTable(sheet.id, totals ? { ...area, rows: area.rows - 1 } : area, name, !withoutHeadings);
    if (!isProtected) return;
    session.unlockedCells.set(sheet.id, unlockedCells(rows));
    port.setProtected(sheet.id, true);
  });
  for (const { name, formula } of plainNames(workbook)) port.addName(name, formula);
  const inFront = sheets.find(({ visible }) => visible);
  if (inFront) port.activateSheet(inFront.id);
}

const unlockedCells = (rows: SheetData["rows"]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell?.isUnlocked ? [`${row} ${column}`] : []))),
  );
