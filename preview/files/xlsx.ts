import { Workbook } from "exceljs";
import { absoluteAddress, parsedAddress } from "../cells/address";
import { sheetFromXlsx } from "./sheetFromXlsx";
import { sheetToXlsx } from "./sheetToXlsx";
import { largestSheet } from "./xlsxUnits";
import type { WorkbookData } from "../cells/workbookData";

/** A workbook as an .xlsx file that Excel opens with our functions alive and every result already there. */
export async function xlsxFromWorkbook(data: WorkbookData): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  workbook.creator = "TULU til Excel";
  for (const sheet of data.sheets) sheetToXlsx(workbook, sheet);
  for (const { name, formula } of data.names ?? []) workbook.definedNames.add(formula.replace(/^=/, ""), name);
  return await workbook.xlsx.writeBuffer();
}

/** What the grid can show of an .xlsx file; charts, comments, macros and the like are left out. */
export async function workbookFromXlsx(content: ArrayBuffer): Promise<WorkbookData> {
  const workbook = new Workbook();
  await workbook.xlsx.load(content);
  return {
    sheets: workbook.worksheets.map(sheetFromXlsx),
    names: workbook.model.definedNames.flatMap(nameFromXlsx),
  };
}

/** A name for one area; print areas and the like are Excel's own. */
function nameFromXlsx({
  name,
  ranges,
}: {
  name: string;
  ranges: readonly string[];
}): { name: string; formula: string }[] {
  const [first = "", ...others] = ranges;
  const place = parsedAddress(first, largestSheet);
  if (!place?.sheet || others.length > 0 || name.startsWith("_xlnm")) return [];
  return [{ name, formula: `=${absoluteAddress(place.sheet, place.area)}` }];
}
