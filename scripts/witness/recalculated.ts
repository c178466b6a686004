import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookData } from "../../preview/cells/workbookData";
import { WorkbookFile, xlsxOf } from "../../preview/files/workbookFile";
import { converted } from "../libreOffice";

/** The workbook as LibreOffice saves it again: formulas without results have been calculated. */
export function recalculated(workbook: WorkbookData): WorkbookData {
  const folder = mkdtempSync(join(tmpdir(), "tulu-vidne-"));
  try {
    const given = join(folder, "vidne.xlsx");
    writeFileSync(given, xlsxOf(workbook));
    return WorkbookFile.open(readFileSync(converted(given, folder))).workbook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
