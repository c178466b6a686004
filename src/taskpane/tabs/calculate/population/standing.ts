import type { BlockPlan, PlanCell } from "../../../../blocks/plan";
import type { Cell } from "../../../../sheet/cell";
import { spotAddress, type Place } from "../../../../sheet/place";
import type { FilledCell } from "../../../../sheet/target";
import { askedPopulations } from "../../../../tables/askedPopulations";
import type { SheetNow } from "../../../../tables/grownEntries";
import { readTable } from "../../../../tables/readTable";
import { areaNames } from "./areas";
import { columnName, populationHeading, sheetHeadings } from "./populationPlan";
import { spotKey, type PopulationRecipe } from "./populationRecipe";
import { spotsOf, type Spot, type Spots } from "./spots";

/** Populations that were written, as they stand now beside their table as it has become. */
export interface Standing {
  readonly spots: Spots;
  /** Where they stand, heading and source in. */
  readonly place: Place;
  /** Whether the heading over them is ours. */
  readonly headed: boolean;
  /** What stands at each spot now, by its lines' names. */
  readonly there: ReadonlyMap<string, Cell>;
  /** The cells that are as they were written: they may make room. */
  readonly plan: BlockPlan;
  /** Figures that have been changed since, by their spots' names. */
  readonly edited: ReadonlyMap<string, FilledCell>;
}

interface CellSpot {
  readonly row: number;
  readonly column: number;
}

type CellAt = (row: number, column: number) => Cell;

/**
 * Finds what was written by its source line, wherever rows and columns have moved it, and reads its table anew;
 * undefined where it is no more, or its table says something else.
 */
export function standing(recipe: PopulationRecipe, sheets: ReadonlyMap<string, SheetNow>): Standing | undefined {
  const own = sheets.get(recipe.place.sheet);
  if (!own) return undefined;
  const cellAt: CellAt = (row, column) => own.cells.cells[row]?.[column] ?? null;
  const note = noteSpot(recipe, own, cellAt);
  const moved = { rows: note.row - bottomOf(recipe.place), columns: note.column - recipe.place.column };
  const spots = spotsNow(recipe, sheets, moved);
  if (!spots) return undefined;
  const heading = populationHeading(recipe, recipe.language);
  const ownHead = headRow(recipe, spots, heading, note, cellAt);
  const top = ownHead ?? topWithout(recipe, spots, moved.rows);

  const spotAt = placesOf(recipe, spots, { row: top, column: note.column }, note.row, cellAt);
  const there = new Map<string, Cell>();
  const edited = new Map<string, FilledCell>();
  const atSpots = new Map<string, string>();
  for (const spot of spots.spots) {
    const at = spotAt(spot);
    const key = spotKey(spot);
    const cell = at ? cellAt(at.row, at.column) : null;
    there.set(key, cell);
    if (!at || cell === null || cell === "") continue;
    const address = spotAddress(at.row, at.column);
    atSpots.set(address, key);
    const formula = formulaAt(own, address);
    if (formula !== undefined || cell !== recipe.written[key])
      edited.set(key, { address, formula: formula ?? (typeof cell === "object" ? "" : cell) });
  }
  const as = [...atSpots.values()].filter((key) => !edited.has(key)).length;
  // Neither its source line nor most of its figures: it is another's by now.
  if (cellAt(note.row, note.column) !== recipe.source && as * 2 <= Object.keys(recipe.written).length) return undefined;

  const ours = textsOf(recipe, spots, heading);
  const numbers = new Set(Object.values(recipe.written));
  const isOurs = (row: number, column: number): boolean => {
    const cell = cellAt(row, column);
    const address = spotAddress(row, column);
    const key = atSpots.get(address);
    if (formulaAt(own, address) !== undefined) return false;
    if (key !== undefined) return !edited.has(key);
    if (typeof cell === "number") return numbers.has(cell);
    if (typeof cell !== "string") return false;
    // On a sheet of its own the days stand beside the names.
    return (
      ours.has(cell) || (recipe.ownSheet && column === note.column + 2 && ours.has(String(cellAt(row, note.column))))
    );
  };
  const place = { ...recipe.place, row: top, column: note.column, rows: note.row - top + 1 };
  const rows = Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column): PlanCell | null => {
      const cell = cellAt(top + row, place.column + column);
      const isText = typeof cell === "string";
      if (!isOurs(top + row, place.column + column) || typeof cell === "object") return null;
      return { role: isText ? "label" : "input", value: cell };
    }),
  );
  return { spots, place, headed: ownHead !== undefined, there, plan: { kind: "block", title: heading, rows }, edited };
}

const bottomOf = ({ row, rows }: Place): number => row + rows - 1;

const formulaAt = ({ cells }: SheetNow, address: string): string | undefined =>
  ((cells.formulas ?? {}) as Readonly<Record<string, string>>)[address];

/** Where the source line stands now; where it stood when it is no more. */
function noteSpot({ place, source }: PopulationRecipe, { cells }: SheetNow, cellAt: CellAt): CellSpot {
  const was = { row: bottomOf(place), column: place.column };
  if (cellAt(was.row, was.column) === source) return was;
  for (const [row, line] of cells.cells.entries()) {
    const column = line.indexOf(source);
    if (column !== -1) return { row, column };
  }
  return was;
}

/** The table's lines as they are now; undefined where it does not say what it said. */
function spotsNow(
  { place, table, area, day, ownSheet, written }: PopulationRecipe,
  sheets: ReadonlyMap<string, SheetNow>,
  moved: { readonly rows: number; readonly columns: number },
): Spots | undefined {
  const given = { area, day };
  if (!table) return spotsOf(undefined, given);
  const now = sheets.get(table.sheet);
  if (!now) return undefined;
  const along = ownSheet || table.sheet !== place.sheet ? { rows: 0, columns: 0 } : moved;
  const reading = readTable(now.cells, spotAddress(table.row + along.rows, table.column + along.columns));
  const spots = spotsOf(askedPopulations(reading, now.cells), given);
  return spots.spots.some((spot) => spotKey(spot) in written) ? spots : undefined;
}

/** The row of our own heading: over the source line, in its column. */
function headRow(
  { ownSheet, language }: PopulationRecipe,
  { shape }: Spots,
  heading: string,
  note: CellSpot,
  cellAt: CellAt,
): number | undefined {
  const [first = ""] = sheetHeadings(language);
  const text = ownSheet || shape === undefined ? first : heading;
  for (let row = note.row - 1; row >= 0; row--) if (cellAt(row, note.column) === text) return row;
  return undefined;
}

/** The first row of figures whose heading is the user's own. */
function topWithout({ place, ownSheet }: PopulationRecipe, { shape, found }: Spots, moved: number): number {
  const first = found?.rows[0]?.at;
  return !ownSheet && shape === "rows" && first !== undefined ? first : place.row + moved;
}

/** The cell of a spot: on its line's own row or column, else where its name stands. */
function placesOf(
  { ownSheet }: PopulationRecipe,
  { shape }: Spots,
  top: CellSpot,
  bottom: number,
  cellAt: CellAt,
): (spot: Spot) => CellSpot | undefined {
  const named = (name: string): number | undefined => {
    for (let row = top.row; row < bottom; row++) if (cellAt(row, top.column) === name) return row;
    return undefined;
  };
  const inColumn = (row: number | undefined, column: number): CellSpot | undefined =>
    row === undefined ? undefined : { row, column };
  return (spot) => {
    const { row, column } = spot;
    if (ownSheet || shape === undefined) return inColumn(named(spot.label), top.column + 3);
    if (row && column) return inColumn(named(row.label), column.at);
    return row ? { row: row.at, column: top.column } : column && { row: top.row, column: column.at };
  };
}

/** The texts that we wrote. */
const textsOf = ({ source, language }: PopulationRecipe, { spots, found }: Spots, heading: string) =>
  new Set([
    ...[heading, source, ...sheetHeadings(language)],
    ...(found?.rows ?? []).map(({ label }) => label),
    ...(found?.columns ?? []).map(columnName),
    ...spots.flatMap(({ label, area }) => [label, areaNames.get(area ?? "") ?? ""]),
  ]);
