import type { WorkbookData } from "../../cells/workbookData";
import { readAddInSettings } from "../addInSettings";
import { attributesOf, childOf, rootOf } from "../markup";
import type { Package } from "../package";
import { sheetParts, workbookPath } from "../workbookPart";
import { readNames } from "./names";
import { sharedTexts } from "./sharedTexts";
import { readSheet } from "./sheet";
import { readLooks } from "./styles";

/** What the grid can show of a workbook; all else stays in the package. */
export function readWorkbook(file: Package): WorkbookData {
  const sources = { texts: sharedTexts(file), looks: readLooks(file), date1904: countsFrom1904(file) };
  const worksheets = sheetParts(file).filter(({ isWorksheet }) => isWorksheet);
  return {
    sheets: worksheets.map((sheet) => readSheet(file, sheet, sources)),
    names: readNames(file),
    settings: readAddInSettings(file),
  };
}

export function countsFrom1904(file: Package): boolean {
  const xml = file.text(workbookPath(file));
  const properties = childOf(xml, rootOf(xml), "workbookPr");
  return properties !== undefined && /^(1|true)$/.test(attributesOf(xml, properties)["date1904"] ?? "");
}
