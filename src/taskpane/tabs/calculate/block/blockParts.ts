import type { Role } from "../../../../blocks/plan";
import type { PreviewedCell, PreviewedRow } from "../../../../blocks/preview";

/** A block in the pieces it is read in: lines of text across, and tables between them. */
export type BlockPart =
  | { readonly kind: "text"; readonly cell: PreviewedCell }
  | { readonly kind: "table"; readonly rows: readonly PreviewedRow[]; readonly width: number };

const across: readonly Role[] = ["title", "section", "note"];

/** Parts the rows of a block; empty rows part tables. */
export function blockParts(rows: readonly PreviewedRow[]): readonly BlockPart[] {
  const parts: BlockPart[] = [];
  let table: PreviewedRow[] = [];
  const close = () => {
    if (table.length > 0) {
      const width = Math.max(...table.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
      parts.push({ kind: "table", rows: table, width });
    }
    table = [];
  };
  for (const row of rows) {
    const [first] = row;
    if (first && across.includes(first.role)) {
      close();
      parts.push({ kind: "text", cell: first });
    } else if (row.some((cell) => cell !== null)) {
      table.push(row);
    } else {
      close();
    }
  }
  close();
  return parts;
}
