import { sameDecimal } from "../functions/math/decimalValue";
import { isCellError, type Cell } from "../sheet/cell";
import type { PreviewedCell, PreviewedRow } from "./preview";

/** A figure that is another than it was. */
export interface Change {
  /** "feb 2018", "Besparelse pr. år": what names the row. */
  readonly row: PreviewedCell;
  /** What stands above the figure; undefined where the row's name says it all. */
  readonly column: PreviewedCell | undefined;
  readonly before: PreviewedCell | undefined;
  readonly after: PreviewedCell | undefined;
}

export interface Changes {
  readonly changed: readonly Change[];
  /** Rows that are new, and rows that are no more. */
  readonly added: readonly PreviewedCell[];
  readonly removed: readonly PreviewedCell[];
  /** Figures that stay as they are. */
  readonly same: number;
}

/** What a block shows now against what it will show; rows are told by their names, in the table that they stand in. */
export function changesIn(before: readonly PreviewedRow[], after: readonly PreviewedRow[]): Changes {
  const [old, anew] = [namedRows(before), namedRows(after)];
  const changed: Change[] = [];
  let same = 0;
  for (const [key, row] of anew) {
    const was = old.get(key);
    if (!was) continue;
    row.cells.forEach((cell, column) => {
      if (column === 0 || !isFigure(cell)) return;
      const earlier = was.cells[column] ?? undefined;
      if (earlier && sameCell(earlier.cell, cell.cell)) same++;
      else changed.push({ row: row.name, column: row.headings[column] ?? undefined, before: earlier, after: cell });
    });
  }
  const added = [...anew].flatMap(([key, { name, figures }]) => (figures && !old.has(key) ? [name] : []));
  const removed = [...old].flatMap(([key, { name, figures }]) => (figures && !anew.has(key) ? [name] : []));
  return { changed, added, removed, same };
}

interface NamedRow {
  readonly name: PreviewedCell;
  readonly cells: PreviewedRow;
  readonly headings: PreviewedRow;
  readonly figures: boolean;
}

/** Rows by their names, those of one name in their order. */
function namedRows(rows: readonly PreviewedRow[]): Map<string, NamedRow> {
  const named = new Map<string, NamedRow>();
  let headings: PreviewedRow = [];
  for (const cells of rows) {
    const [first] = cells;
    if (cells.every((cell) => cell === null)) headings = [];
    if (first?.role === "heading") headings = cells;
    const name = textOf(first?.cell);
    if (!first || name === undefined || first.role === "heading" || first.role === "note") continue;
    let key = name;
    for (let k = 2; named.has(key); k++) key = `${name} ${k}`;
    named.set(key, {
      name: first,
      cells,
      headings,
      figures: cells.some((cell, column) => column > 0 && isFigure(cell)),
    });
  }
  return named;
}

const isFigure = (cell: PreviewedCell | null | undefined): cell is PreviewedCell =>
  cell !== null && cell !== undefined && ["input", "figure", "result", "total", "own"].includes(cell.role);

const textOf = (cell: Cell | undefined): string | undefined =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : undefined;

function sameCell(before: Cell | undefined, after: Cell | undefined): boolean {
  const [a, b] = [before ?? null, after ?? null];
  if (typeof a === "number" && typeof b === "number") return sameDecimal(a, b);
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.code === b.code;
  return a === b || (a === "" && b === null) || (a === null && b === "");
}
