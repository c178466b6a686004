import type { CellData, SheetData, WorkbookData } from "../../preview/cells/workbookData";
import { workbookFromGrid } from "../../preview/files/workbookFromGrid";
import { createMemoryGrid } from "../../preview/grid/memory";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import type { Cell } from "../../src/sheet/cell";
import { areaAddress, columnLetters } from "../../src/sheet/place";

/** A workbook's sheets as the checks read them; formulas that have no results yet are reckoned first. */
export function sheetsToCheck(workbook: WorkbookData): SheetToCheck[] {
  if (isReckoned(workbook)) return workbook.sheets.map((sheet) => sheetToCheck(sheet, contentOf));
  const reckoned = workbookFromGrid(createMemoryGrid({ workbook }));
  return reckoned.sheets.map((sheet) => sheetToCheck(sheet, knownContent));
}

const isReckoned = ({ sheets }: WorkbookData): boolean =>
  sheets.every(({ rows }) => rows.every((cells) => (cells ?? []).every((cell) => !cell?.formula || "result" in cell)));

function sheetToCheck(
  { name, state, rows, merges = [], tables = [], hiddenRows = [], hiddenColumns = [] }: SheetData,
  content: (cell: CellData | undefined) => Cell,
): SheetToCheck {
  const every = filledRows(rows);
  return {
    name,
    ...(state === undefined ? {} : { isHidden: true }),
    cells: every.map((cells) => cells.map(content)),
    formulas: every.map((cells) => cells.map((cell) => cell?.formula ?? "")),
    formats: every.map((cells) => cells.map((cell) => cell?.format ?? "")),
    spills: every.flatMap((cells) => cells.flatMap((cell) => (cell?.spill ? [areaAddress(cell.spill)] : []))),
    merged: merges.map(areaAddress),
    table: tables.map((table) => ({ name: table.name, area: areaAddress(table.area) })),
    hidden: { rows: hiddenRows.map((row) => row + 1), columns: hiddenColumns.map(columnLetters) },
  };
}

/** Without rows and columns at the end that are nothing but formatted. */
function filledRows(rows: SheetData["rows"]): (CellData | undefined)[][] {
  const isFilled = (cell: CellData | undefined): boolean =>
    cell?.value !== undefined || cell?.formula !== undefined || cell?.result !== undefined;
  const filled = Array.from(rows, (cells) => Array.from(cells ?? []));
  for (const cells of filled) while (cells.length > 0 && !isFilled(cells.at(-1))) cells.pop();
  while (filled.length > 0 && filled.at(-1)?.length === 0) filled.pop();
  return filled;
}

/** What the memory grid cannot name, a function of Excel's that it lacks or one of ours, is not known here. */
function knownContent(cell: CellData | undefined): Cell {
  const content = contentOf(cell);
  return cell?.formula !== undefined && content !== null && typeof content === "object" && content.code === "#NAME?"
    ? null
    : content;
}

function contentOf(cell: CellData | undefined): Cell {
  const content = cell?.formula === undefined ? (cell?.value ?? cell?.result) : cell.result;
  if (content === undefined || content === "") return null;
  return typeof content === "object" ? { code: content.error } : content;
}
