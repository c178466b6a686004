import type { CellData, SheetData, WorkbookData } from "../../preview/cells/workbookData";
import { workbookFromGrid } from "../../preview/files/workbookFromGrid";
import { createMemoryGrid } from "../../preview/grid/memory";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import type { Cell } from "../../src/sheet/cell";
import { areaAddress, columnLetters } from "../../src/sheet/place";

/** A workbook's sheets as the checks read them; one whose formulas have no results yet is reckoned first. */
export function sheetsToCheck(workbook: WorkbookData): SheetToCheck[] {
  if (isReckoned(workbook)) return workbook.sheets.map((sheet) => sheetToCheck(sheet, contentOf));
  const reckoned = workbookFromGrid(createMemoryGrid({ workbook }));
  return reckoned.sheets.map((sheet) => sheetToCheck(sheet, knownContent));
}

/** Whether most formulas have results: some writers leave those out that give an empty text. */
function isReckoned({ sheets }: WorkbookData): boolean {
  let [formulas, results] = [0, 0];
  for (const { rows } of sheets)
    for (const cells of rows)
      for (const cell of cells ?? []) {
        if (cell?.formula === undefined) continue;
        formulas++;
        if ("result" in cell) results++;
      }
  return results * 2 >= formulas;
}

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

const isFilled = (cell: CellData | undefined): boolean =>
  cell?.value !== undefined || cell?.formula !== undefined || cell?.result !== undefined;

/** A sheet of more cells than this is cut where a long stretch is empty. */
const mostCells = 2_000_000;
const longestGap = { rows: 1000, columns: 100 };

/** Without rows and columns at the end that are nothing but formatted, nor a lone cell a million rows further down. */
function filledRows(rows: SheetData["rows"]): (CellData | undefined)[][] {
  const [filledRow, filledColumn] = [new Set<number>(), new Set<number>()];
  rows.forEach((cells, r) =>
    cells?.forEach((cell, c) => {
      if (!isFilled(cell)) return;
      filledRow.add(r);
      filledColumn.add(c);
    }),
  );
  const [down, along] = [sorted(filledRow), sorted(filledColumn)];
  const isVast = ((down.at(-1) ?? 0) + 1) * ((along.at(-1) ?? 0) + 1) > mostCells;
  const bottom = endBeforeGap(down, isVast ? longestGap.rows : Infinity);
  const right = endBeforeGap(along, isVast ? longestGap.columns : Infinity);
  return Array.from({ length: bottom }, (_, r) => {
    const cells = Array.from(rows[r] ?? []).slice(0, right);
    while (cells.length > 0 && !isFilled(cells.at(-1))) cells.pop();
    return cells;
  });
}

const sorted = (places: ReadonlySet<number>): readonly number[] => [...places].sort((a, b) => a - b);

function endBeforeGap(places: readonly number[], longest: number): number {
  const gap = places.findIndex((place, k) => k > 0 && place - (places[k - 1] ?? 0) > longest);
  return (places[gap === -1 ? places.length - 1 : gap - 1] ?? -1) + 1;
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
