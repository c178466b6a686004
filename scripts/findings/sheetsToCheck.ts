import type { CellData, SheetData, WorkbookData } from "../../preview/cells/workbookData";
import { workbookFromGrid } from "../../preview/files/workbookFromGrid";
import { createMemoryGrid } from "../../preview/grid/memory";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import type { Cell } from "../../src/sheet/cell";
import { areaAddress, columnLetters } from "../../src/sheet/place";

/** A workbook's sheets as the checks read them; formulas that have no results yet are reckoned first. */
export function sheetsToCheck(workbook: WorkbookData): SheetToCheck[] {
  const whole = isReckoned(workbook) ? workbook : workbookFromGrid(createMemoryGrid({ workbook }));
  return whole.sheets.map(sheetToCheck);
}

const isReckoned = ({ sheets }: WorkbookData): boolean =>
  sheets.every(({ rows }) => rows.every((cells) => (cells ?? []).every((cell) => !cell?.formula || "result" in cell)));

function sheetToCheck({
  name,
  state,
  rows,
  merges = [],
  tables = [],
  hiddenRows = [],
  hiddenColumns = [],
}: SheetData): SheetToCheck {
  const every = Array.from(rows, (cells) => Array.from(cells ?? []));
  return {
    name,
    ...(state === undefined ? {} : { isHidden: true }),
    cells: every.map((cells) => cells.map(contentOf)),
    formulas: every.map((cells) => cells.map((cell) => cell?.formula ?? "")),
    formats: every.map((cells) => cells.map((cell) => cell?.format ?? "")),
    spills: every.flatMap((cells) => cells.flatMap((cell) => (cell?.spill ? [areaAddress(cell.spill)] : []))),
    merged: merges.map(areaAddress),
    table: tables.map((table) => ({ name: table.name, area: areaAddress(table.area) })),
    hidden: { rows: hiddenRows.map((row) => row + 1), columns: hiddenColumns.map(columnLetters) },
  };
}

function contentOf(cell: CellData | undefined): Cell {
  const content = cell?.formula === undefined ? (cell?.value ?? cell?.result) : cell.result;
  if (content === undefined || content === "") return null;
  return typeof content === "object" ? { code: content.error } : content;
}
