import type { Cell } from "../sheet/cell";
import type { Entry } from "../sheet/entry";
import { monthText } from "../sheet/monthText";
import { spotAddress, type Place } from "../sheet/place";
import type { FilledCell } from "../sheet/target";
import { showsDate } from "../sheet/rowLabels";
import { entryAsItWas, grownEntries, type SheetNow, type TakenOnce } from "../tables/grownEntries";
import { isAsWritten, type Contents } from "./asWritten";
import type { Block, PlanAnswer } from "./block";
import { layoutOf } from "./layout";
import type { Made } from "./origin";
import type { BlockPlan } from "./plan";
import type { PreviewedCell, PreviewedRow } from "./preview";
import type { Recipe } from "./recipe";

/** A block of the workbook as it stands, and what its fields hold when its tables are read anew. */
export interface Remade {
  readonly recipe: Recipe;
  readonly block: Block;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly answer: PlanAnswer;
  /** The day that the answer says it is made. */
  readonly today: Made | undefined;
  readonly standing: { readonly plan: BlockPlan; readonly rows: readonly PreviewedRow[] };
  /** Fields whose column was not found again: they keep the cells that they had. */
  readonly lost: readonly string[];
  /** Assumptions that the user has typed over in the block: they go on as they are. */
  readonly typedOver: readonly FilledCell[];
  /** Other cells of the block that the user has changed since it was written: they must be asked for. */
  readonly edited: readonly FilledCell[];
}

/** Makes a block again; undefined where it cannot be told any more what stands there. */
export function remade(
  recipe: Recipe,
  block: Block,
  sheets: ReadonlyMap<string, SheetNow>,
  today?: Made,
): Remade | undefined {
  const own = sheets.get(recipe.place.sheet);
  const taken = Object.entries(recipe.fields).flatMap(([name, field]): (readonly [string, TakenOnce])[] =>
    "cells" in field ? [[name, field]] : [],
  );
  const typed = Object.entries(recipe.fields).flatMap(([name, field]): (readonly [string, Entry])[] =>
    "value" in field ? [[name, valueEntry(field.value)]] : [],
  );
  const once = taken.flatMap(([name, one]): (readonly [string, Entry])[] => {
    const now = sheets.get(one.cells.sheet);
    return now ? [[name, entryAsItWas(one, now)]] : [];
  });
  const before = block.plan(Object.fromEntries([...typed, ...once]), recipe.language, recipe.made);
  if (!own || !before || !("plan" in before)) return undefined;

  const { plan } = before;
  const layout = layoutOf(plan, recipe.place);
  const contents = contentsAt(own, layout.place);
  const values = valuesAt(own, layout.place);
  const grown = grownEntries(Object.fromEntries(taken), sheets);
  const entries: Record<string, Entry> = Object.fromEntries([...typed, ...once]);
  for (const [name, entry] of Object.entries(grown)) if (entry) entries[name] = entry;
  const kept = assumptionsTypedOver(plan, block, contents);
  Object.assign(entries, kept.entries);

  const typedOver: FilledCell[] = [];
  const edited: FilledCell[] = [];
  layout.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const [sheetRow, sheetColumn] = [recipe.place.row + row, recipe.place.column + column];
      if (!cell || isAsWritten(layout, contents, sheetRow, sheetColumn)) return;
      const filled = { address: spotAddress(sheetRow, sheetColumn), formula: contents[row]?.[column] ?? "" };
      (kept.cells.has(spotAddress(row, column)) ? typedOver : edited).push(filled);
    }),
  );
  const written = layout.cells.flat().filter((cell) => cell !== null).length;
  // Most of it is another's: the block has been moved or taken away.
  if (edited.length * 2 > written) return undefined;
  return {
    recipe,
    block,
    entries,
    answer: block.plan(entries, recipe.language, today),
    today,
    standing: { plan, rows: rowsAsTheyStand(plan, values, layout.formats) },
    lost: taken.flatMap(([name]) => (grown[name] ? [] : [name])),
    typedOver,
    edited,
  };
}

const valueEntry = (value: number | boolean | string): Entry => ({ kind: "value", text: String(value), value });

/** Assumptions that were typed over in the block itself: the sheet's figure goes on. */
function assumptionsTypedOver(plan: BlockPlan, { fields }: Block, contents: Contents) {
  const entries: Record<string, Entry> = {};
  const cells = new Set<string>();
  plan.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const { name, role, value } = cell ?? {};
      const there = contents[row]?.[column];
      if (name === undefined || role !== "input" || typeof value !== "number" || !(name in fields)) return;
      if (typeof there !== "number" || there === value) return;
      entries[name] = valueEntry(there);
      cells.add(spotAddress(row, column));
    }),
  );
  return { entries, cells };
}

function valuesAt({ cells }: SheetNow, place: Place): Cell[][] {
  return Array.from({ length: place.rows }, (_, row) =>
    Array.from(
      { length: place.columns },
      (__, column) => cells.cells[place.row + row]?.[place.column + column] ?? null,
    ),
  );
}

/** Formulas where there are any, else values, as Excel's `formulas` gives them. */
function contentsAt(now: SheetNow, place: Place): Contents {
  const formulas = (now.cells.formulas ?? {}) as Readonly<Record<string, string>>;
  return valuesAt(now, place).map((line, row) =>
    line.map((cell, column) => {
      const formula = formulas[spotAddress(place.row + row, place.column + column)];
      return formula ?? (cell === null || typeof cell === "object" ? "" : cell);
    }),
  );
}

/** What the block shows now, in the roles of its plan. */
function rowsAsTheyStand(
  plan: BlockPlan,
  values: readonly (readonly Cell[])[],
  formats: readonly (readonly (string | null)[])[],
): PreviewedRow[] {
  return values.map((line, row) =>
    line.map((cell, column): PreviewedCell | null => {
      const anchor = plan.rows[row]?.[column] ?? spilledFrom(plan, row, column);
      if (!anchor) return null;
      const format = formats[row]?.[column] ?? undefined;
      const month = anchor.role === "label" && typeof cell === "number" && showsDate(format);
      const shown = month ? monthText(cell) : cell;
      return { cell: shown, role: anchor.role, format, ...(anchor.answer && { answer: true }) };
    }),
  );
}

/** The cell of the same line whose formula spills into this one. */
const spilledFrom = ({ rows }: BlockPlan, row: number, column: number) =>
  rows[row]?.findLast((cell, at) => at < column && (cell?.spill?.columns ?? 1) > column - at) ?? undefined;
