import type { Role } from "../../../../blocks/plan";
import type { PreviewedCell, PreviewedRow } from "../../../../blocks/preview";

/** A block in the pieces it is read in: lines of text across, and tables between them. */
export type BlockPart = { readonly kind: "text"; readonly cell: PreviewedCell } | TablePart;

/** A table whose answers come first: the names of the rows and the answers, then what they are reckoned from. */
export interface TablePart {
  readonly kind: "table";
  readonly rows: readonly PreviewedRow[];
  /** Columns to be read first; the others are `rest`. Columns that hold nothing are neither. */
  readonly leading: readonly number[];
  readonly rest: readonly number[];
}

const across: readonly Role[] = ["title", "section", "note"];

/** Parts the rows of a block; empty rows part tables. */
export function blockParts(rows: readonly PreviewedRow[]): readonly BlockPart[] {
  const parts: BlockPart[] = [];
  let table: PreviewedRow[] = [];
  const close = () => {
    if (table.length > 0) parts.push(tablePart(table));
    table = [];
  };
  for (const row of rows) {
    const [first, ...others] = row;
    if (first && across.includes(first.role) && !others.some(isFilled)) {
      close();
      if (isFilled(first)) parts.push({ kind: "text", cell: first });
    } else if (row.some((cell) => cell !== null)) {
      table.push(row);
    } else {
      close();
    }
  }
  close();
  return parts;
}

/** What only Excel can tell counts as something. */
const isFilled = (cell: PreviewedCell | null): boolean => cell !== null && cell.cell !== null && cell.cell !== "";

function tablePart(rows: readonly PreviewedRow[]): TablePart {
  const width = Math.max(...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const filled = all.filter((column) => column === 0 || rows.some((row) => isFilled(row[column] ?? null)));
  const answers = filled.filter((column) => rows.some((row) => row[column]?.answer === true));
  if (answers.length === 0) return { kind: "table", rows, leading: filled, rest: [] };
  const leading = [0, ...answers];
  return { kind: "table", rows, leading, rest: filled.filter((column) => !leading.includes(column)) };
}
