import { sameArea } from "../cells/area";
import type { CellData, NameData, SheetData, WorkbookData } from "../cells/workbookData";
import { changedTables, type TableChange } from "./changedTables";
import { changedLayout, type LayoutChange } from "./changedLayout";
import { styleDifference } from "./styleDifference";
import type { ChartState } from "../cells/chartState";
import type { CellStyle } from "../cells/cellStyle";
import { SameFormula, type Renaming } from "./renaming";

/** What a user has done to a workbook since it was opened: all that the file need be changed for. */
export interface WorkbookChanges {
  /** All sheets that are to be there, in their order. */
  readonly sheets: readonly SheetChange[];
  readonly names: { readonly set: readonly NameData[]; readonly removed: readonly NameData[] };
  readonly renamings: readonly Renaming[];
}

export interface SheetChange {
  /** The sheet's place among the worksheets of the opened workbook; a new sheet has none. */
  readonly from: number | undefined;
  readonly name: string;
  readonly cells: readonly CellChange[];
  readonly layout: LayoutChange;
  readonly tables: readonly TableChange[];
  /** New ones: a file's own are not shown, and stay in it as they are. */
  readonly charts: readonly ChartState[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** What the cell holds now; without value and formula it is empty. Undefined where that is as it was. */
  readonly contents?: Pick<CellData, "value" | "formula" | "result" | "spill"> | undefined;
  /** The same formula, which has come to something else. */
  readonly outcome?: Pick<CellData, "result" | "spill"> | undefined;
  /** Whether another cell's formula spills into this one. */
  readonly isCovered?: boolean;
  readonly format?: string | undefined;
  /** Only what is different. */
  readonly style?: CellStyle | undefined;
}

/** `before` is what the grid held when the workbook had been opened, so that what it cannot show is no change. */
export function changesBetween(before: WorkbookData, now: WorkbookData): WorkbookChanges {
  const places = now.sheets.map((sheet) => placeBefore(before, sheet));
  const sheetRenamings = now.sheets.flatMap((sheet, k): Renaming[] => {
    const was = before.sheets[places[k] ?? -1]?.name;
    return was === undefined || was === sheet.name ? [] : [{ kind: "sheet", from: was, to: sheet.name }];
  });
  const gone = before.sheets.flatMap(({ name }, place): Renaming[] =>
    places.includes(place) ? [] : [{ kind: "sheetGone", from: name }],
  );
  const tables = now.sheets.map((sheet, k) => changedTables(before.sheets[places[k] ?? -1], sheet));
  const renamings = [...gone, ...sheetRenamings, ...tables.flatMap(({ renamings: own }) => own)];
  const same = new SameFormula(renamings);
  return {
    sheets: now.sheets.map((sheet, k) => {
      const was = before.sheets[places[k] ?? -1];
      const { changes, headings } = tables[k]!;
      return {
        from: places[k],
        name: sheet.name,
        cells: withHeadings(changedCells(was, sheet, same), headings),
        layout: changedLayout(was, sheet),
        tables: changes,
        charts: sheet.charts ?? [],
      };
    }),
    names: changedNames(before.names ?? [], now.names ?? [], same),
    renamings,
  };
}

export const isUnchanged = (before: WorkbookData, { sheets, names }: WorkbookChanges): boolean =>
  names.set.length + names.removed.length === 0 &&
  sheets.length === before.sheets.length &&
  sheets.every(
    ({ from, name, cells, layout, tables, charts }, k) =>
      from === k &&
      before.sheets[k]?.name === name &&
      cells.length + tables.length + charts.length + Object.keys(layout).length === 0,
  );

/** A sheet that the grid knows by its own word is the same sheet under another name. */
function placeBefore({ sheets }: WorkbookData, { id, name }: SheetData): number | undefined {
  const place = sheets.findIndex((sheet) => (id === undefined ? sheet.name === name : sheet.id === id));
  return place < 0 ? undefined : place;
}

function changedCells(before: SheetData | undefined, now: SheetData, same: SameFormula): CellChange[] {
  const covered = coveredCells(now);
  const changes: CellChange[] = [];
  const rows = Math.max(before?.rows.length ?? 0, now.rows.length);
  for (let row = 0; row < rows; row++) {
    const [were, are] = [before?.rows[row] ?? [], now.rows[row] ?? []];
    const columns = Math.max(were.length, are.length);
    for (let column = 0; column < columns; column++) {
      const [was = nothing, is = nothing] = [were[column], are[column]];
      if (was === is) continue;
      const change = cellChange(was, is, same);
      if (!change) continue;
      changes.push({ row, column, ...change, ...(covered.has(keyOf(row, column)) ? { isCovered: true } : {}) });
    }
  }
  return changes;
}

function withHeadings(cells: readonly CellChange[], headings: readonly CellChange[]): readonly CellChange[] {
  if (headings.length === 0) return cells;
  const all = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  for (const heading of headings) {
    const key = keyOf(heading.row, heading.column);
    all.set(key, { ...all.get(key), ...heading });
  }
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

const nothing: CellData = {};
const keyOf = (row: number, column: number): number => row * 16_384 + column;

function coveredCells({ rows }: SheetData): ReadonlySet<number> {
  const covered = new Set<number>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.spill) return;
      for (let r = 0; r < cell.spill.rows; r++) {
        for (let c = 0; c < cell.spill.columns; c++) covered.add(keyOf(row + r, column + c));
      }
      covered.delete(keyOf(row, column));
    }),
  );
  return covered;
}

type Difference = Pick<CellChange, "contents" | "outcome" | "format" | "style">;

function cellChange(was: CellData, is: CellData, same: SameFormula): Difference | undefined {
  const style = styleDifference(was.style, is.style);
  const [formatBefore, format] = [was.format ?? "General", is.format ?? "General"];
  const look = { ...(format === formatBefore ? {} : { format }), ...(style ? { style } : {}) };
  const content = contentDifference(was, is, same);
  return content || style || format !== formatBefore ? { ...content, ...look } : undefined;
}

function contentDifference(was: CellData, is: CellData, same: SameFormula): Difference | undefined {
  const { value, formula, result, spill } = is;
  if (formula === undefined || was.formula === undefined || !same.is(was.formula, formula)) {
    if (formula === was.formula && value === was.value) return undefined;
    return {
      contents: {
        ...(value === undefined ? {} : { value }),
        ...(formula === undefined ? {} : { formula }),
        ...(result === undefined ? {} : { result }),
        ...(spill ? { spill } : {}),
      },
    };
  }
  // A function that the grid does not know has the file's result still.
  if (typeof result === "object" && result.error === "#NAME?") return undefined;
  if (sameResult(was.result, result) && sameSpill(was, is)) return undefined;
  return { outcome: { ...(result === undefined ? {} : { result }), ...(spill ? { spill } : {}) } };
}

function sameResult(a: CellData["result"], b: CellData["result"]): boolean {
  return typeof a === "object" && typeof b === "object" ? a.error === b.error : a === b;
}

const sameSpill = ({ spill: a }: CellData, { spill: b }: CellData): boolean =>
  a && b ? sameArea(a, b) : a === undefined && b === undefined;

function changedNames(
  before: readonly NameData[],
  now: readonly NameData[],
  same: SameFormula,
): WorkbookChanges["names"] {
  const find = (names: readonly NameData[], name: string): NameData | undefined =>
    names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return {
    set: now.filter(({ name, formula }) => {
      const was = find(before, name);
      return !was || was.name !== name || !same.is(was.formula, formula);
    }),
    removed: before.filter(({ name }) => !find(now, name)),
  };
}
