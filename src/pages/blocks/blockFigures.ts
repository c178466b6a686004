import { remade } from "../../blocks/remade";
import type { Block } from "../../blocks/block";
import type { Recipe } from "../../blocks/recipe";
import type { Cell } from "../../sheet/cell";
import type { SheetNow } from "../../tables/grownEntries";

/** A block of the workbook as it stands: what its named cells show, and every row's texts and figures. */
export interface BlockFigures {
  readonly named: ReadonlyMap<string, Cell>;
  readonly rows: readonly (readonly Cell[])[];
}

/** Undefined where it cannot be told any more what stands there. */
export function blockFigures(
  recipe: Recipe,
  block: Block,
  sheets: ReadonlyMap<string, SheetNow>,
): BlockFigures | undefined {
  const made = remade(recipe, block, sheets);
  if (!made) return undefined;
  const { plan, rows } = made.standing;
  const named = new Map<string, Cell>();
  plan.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell?.name !== undefined) named.set(cell.name, rows[row]?.[column]?.cell ?? null);
    }),
  );
  return { named, rows: rows.map((line) => line.map((cell) => cell?.cell ?? null)) };
}

export const numberIn = ({ named }: BlockFigures, name: string): number | undefined => {
  const cell = named.get(name);
  return typeof cell === "number" ? cell : undefined;
};

export const textIn = ({ named }: BlockFigures, name: string): string | undefined => {
  const cell = named.get(name);
  return typeof cell === "string" && cell !== "" ? cell : undefined;
};
