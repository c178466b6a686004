import type { CellData, SheetData, WorkbookData } from "../cells/workbookData";
import type { Move } from "../cells/move";
import { movedArea, movedFormula, movedPlace } from "./moves";

/** What the grid held when the file had been opened, as it stands when rows and columns have moved. */
export const movedWorkbook = (workbook: WorkbookData, moves: readonly Move[]): WorkbookData =>
  moves.reduce(withMove, workbook);

function withMove(workbook: WorkbookData, move: Move): WorkbookData {
  const moved = workbook.sheets.find(({ id }) => id === move.sheet)?.name;
  if (moved === undefined) return workbook;
  const formulaOn = (sheet: string | undefined) => (formula: string) => movedFormula(formula, sheet, moved, move);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      withFormulas(sheet.id === move.sheet ? movedSheet(sheet, move) : sheet, formulaOn(sheet.name)),
    ),
    names: (workbook.names ?? []).map((name) => ({ ...name, formula: formulaOn(undefined)(name.formula) })),
  };
}

function withFormulas(sheet: SheetData, change: (formula: string) => string): SheetData {
  const rows = sheet.rows.map((cells) =>
    cells.some((cell) => cell?.formula !== undefined)
      ? cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: change(cell.formula) }))
      : cells,
  );
  return { ...sheet, rows };
}

function movedSheet(sheet: SheetData, move: Move): SheetData {
  const isRows = move.axis === "rows";
  const list = <T>(items: readonly T[] | undefined): T[] | undefined => items && spliced(items, move);
  const places = (items: readonly number[] | undefined): number[] | undefined =>
    items?.flatMap((place) => movedPlace(place, move) ?? []);
  const rows = isRows ? spliced(sheet.rows, move) : sheet.rows.map((cells) => spliced(cells, move));
  const { rowHeights, hiddenRows, columnWidths, hiddenColumns, ...others } = sheet;
  return {
    ...others,
    rows: rows.map((cells) => (cells ?? []).map((cell) => cell && movedSpill(cell, move))),
    ...present("rowHeights", isRows ? list(rowHeights) : rowHeights),
    ...present("hiddenRows", isRows ? places(hiddenRows) : hiddenRows),
    ...present("columnWidths", isRows ? columnWidths : list(columnWidths)),
    ...present("hiddenColumns", isRows ? hiddenColumns : places(hiddenColumns)),
    ...present(
      "merges",
      sheet.merges?.flatMap((area) => movedArea(area, move) ?? []),
    ),
    ...present(
      "tables",
      sheet.tables?.flatMap((table) => {
        const area = movedArea(table.area, move);
        return area ? [{ ...table, area }] : [];
      }),
    ),
  };
}

const present = <K extends string, T>(name: K, value: T | undefined): { [name in K]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { [name in K]?: T };

function spliced<T>(items: readonly T[], { kind, at, count }: Move): T[] {
  if (at >= items.length) return [...items];
  const [before, after] = [items.slice(0, at), items.slice(kind === "inserted" ? at : at + count)];
  return kind === "inserted" ? [...before, ...new Array<T>(count), ...after] : [...before, ...after];
}

function movedSpill(cell: CellData, move: Move): CellData {
  const { spill, ...rest } = cell;
  const moved = spill && movedArea(spill, move);
  return moved ? { ...rest, spill: moved } : rest;
}
