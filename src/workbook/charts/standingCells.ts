import { layoutOf, type Layout, type LaidCell } from "../../blocks/layout";
import { readEach } from "../write/cellGrid";
import type { ChartRecord } from "./chartRecords";

/**
 * A chart's cells as they were written, where they lie now. Their formulas read other cells, and Excel rewrites those
 * references when rows and columns come before them: a formula that differs in nothing else is as it was written.
 */
export async function standingCells(
  context: Excel.RequestContext,
  { plan, place, chartRows }: ChartRecord,
): Promise<Layout> {
  const layout = layoutOf(plan, { ...place, row: place.row + chartRows });
  const contents = await readEach(context, layout.place, "formulas");
  const cells = layout.cells.map((line, r) =>
    line.map((cell, c): LaidCell | null => {
      const there = contents[r]?.[c];
      if (!cell || typeof there !== "string" || typeof cell.input !== "string") return cell;
      if (!there.startsWith("=") || bare(there) !== bare(cell.input)) return cell;
      const { format, role, answer } = cell;
      return { input: there, format, role, answer };
    }),
  );
  return { ...layout, cells };
}

/** A formula without what it reads, and without what Excel tidies. */
const bare = (formula: string): string =>
  formula
    .replace(/(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!/gu, "")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/giu, "#")
    .replace(/\s/gu, "")
    .toUpperCase();
