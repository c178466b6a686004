import { remade } from "../../blocks/remade";
import type { Block } from "../../blocks/block";
import type { BlockPlan, Role } from "../../blocks/plan";
import type { Picture } from "../../blocks/picture";
import type { Recipe } from "../../blocks/recipe";
import type { Cell } from "../../sheet/cell";
import type { SheetNow } from "../../tables/grownEntries";

type Rows = readonly (readonly Cell[])[];

/** A block of the workbook as it stands: what its cells show, and what they are. */
export interface BlockFigures {
  readonly named: ReadonlyMap<string, Cell>;
  readonly rows: Rows;
  /** Where the named cells are in the rows, and what they are for. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number; readonly role: Role }>;
  /** What was chosen or typed in the block's fields. */
  readonly typed: ReadonlyMap<string, string | number | boolean>;
  readonly picture: Picture | undefined;
}

/** The figures of a plan whose cells show `rows`. */
export function figuresOf(plan: BlockPlan, rows: Rows, typed: BlockFigures["typed"]): BlockFigures {
  const places = new Map<string, { row: number; column: number; role: Role }>();
  const named = new Map<string, Cell>();
  plan.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell?.name === undefined) return;
      places.set(cell.name, { row, column, role: cell.role });
      named.set(cell.name, rows[row]?.[column] ?? null);
    }),
  );
  return { named, rows, places, typed, picture: plan.picture };
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
  const typed = Object.entries(recipe.fields).flatMap(([name, field]) =>
    "value" in field ? [[name, field.value] as const] : [],
  );
  const shown = rows.map((line) => line.map((cell) => cell?.cell ?? null));
  return figuresOf(plan, shown, new Map(typed));
}

export const numberIn = ({ named }: BlockFigures, name: string): number | undefined => {
  const cell = named.get(name);
  return typeof cell === "number" ? cell : undefined;
};

export const textIn = ({ named }: BlockFigures, name: string): string | undefined => {
  const cell = named.get(name);
  return typeof cell === "string" && cell !== "" ? cell : undefined;
};

/** The name of a row: a text, or the number that stands there; "" where there is none. */
export const nameIn = ({ named }: BlockFigures, name: string): string => {
  const cell = named.get(name);
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
};

/** How many rows the cells "count0", "count1" … make. */
export function rowsNamed({ named }: BlockFigures, word: string): readonly number[] {
  let count = 0;
  while (named.has(`${word}${count}`)) count++;
  return Array.from({ length: count }, (_, row) => row);
}

/** What stands at the top of the column that a named cell of a first row is in. */
export function headingOver({ places, rows }: BlockFigures, name: string): string {
  const place = places.get(name);
  const heading = place && rows[place.row - 1]?.[place.column];
  return typeof heading === "string" ? heading : "";
}

/** The text that begins the row of a named cell. */
export function labelBeside({ places, rows }: BlockFigures, name: string): string {
  const place = places.get(name);
  const label = place && rows[place.row]?.[0];
  return typeof label === "string" ? label : "";
}
