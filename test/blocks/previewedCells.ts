import type { BlockExample } from "../../src/blocks/block";
import type { BlockPlan } from "../../src/blocks/plan";
import { planPreview, type PreviewedRow } from "../../src/blocks/preview";
import { cellsRead } from "../../src/blocks/cellsRead";
import type { Cell } from "../../src/sheet/cell";

/** The block reckoned before it is written, row by row. */
export async function previewedRows(
  plan: BlockPlan,
  cells: BlockExample["cells"],
  sheet: string,
): Promise<readonly PreviewedRow[]> {
  const columns = Math.max(...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: columns }, (_, column): Cell => row[column] ?? null));
  const read = cellsRead([{ place: { sheet, row: 0, column: 0, rows: cells.length, columns }, cells: whole }]);
  const rows: PreviewedRow[] = [];
  for await (const some of planPreview(plan, read)) rows.push(...some);
  return rows;
}

/** The reckoned cells by their names in the plan. */
export async function previewedCells(
  plan: BlockPlan,
  cells: BlockExample["cells"],
  sheet: string,
): Promise<(name: string) => Cell | undefined> {
  const rows = await previewedRows(plan, cells, sheet);
  return (name) => {
    const row = plan.rows.findIndex((line) => line.some((cell) => cell?.name === name));
    const column = plan.rows[row]?.findIndex((cell) => cell?.name === name) ?? -1;
    if (row === -1) throw new Error(`The plan has no cell ${name}.`);
    return rows[row]?.[column]?.cell;
  };
}
