import { empty, type CellKind } from "../tables/cellKind";
import type { SheetCells, TableReading } from "../tables/reading";
import { readTables } from "../tables/readTable";
import type { SheetGrid } from "../tables/sheetGrid";
import type { Breathing } from "../tables/breathing";
import type { Bilingual } from "../functions/card";
import type { Cells } from "../sheet/cell";
import type { Area } from "../sheet/place";
import { areaOf } from "../tables/addressedAreas";
import { SheetFormulas } from "./lines/sheetFormulas";
import { holdsCell, type PointedArea } from "./lines/pointedArea";
import { correctionsIn, type TakenFor } from "./published/takenFor";
import { TableParts } from "./tableParts";

/** One sheet of a workbook as it is given to the checks. */
export interface SheetToCheck extends SheetCells {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Areas that one formula fills, its own cell in the corner. */
  readonly spills?: readonly string[];
  /** What the user has said that the printed figures of its tables are. */
  readonly takenFor?: readonly TakenFor[];
}

/** How many persons of an age band a municipality, or the country, had on the days that are known. */
export type OfficialPopulation = (
  of: string,
  ages: { readonly from: number; readonly to: number },
) => readonly { readonly year: number; readonly day: Bilingual; readonly persons: number }[];

/** Beyond so many cells a range is not looked through: a formula over whole columns. */
const mostCells = 200_000;

/** A sheet as the checks look at it: its cells, its formulas and its tables, each read once. */
export class CheckedSheet {
  readonly formulas: SheetFormulas;
  #tables: readonly TableReading[] = [];
  #parts: TableParts;
  readonly #kept = new Map<unknown, unknown>();
  readonly #spills: readonly Area[];

  constructor(
    readonly source: SheetToCheck,
    readonly grid: SheetGrid,
    /** Every sheet of the workbook by name in lower case, this one among them. */
    readonly workbook: ReadonlyMap<string, CheckedSheet> = new Map(),
    /** The official populations, where they are at hand. */
    readonly official?: OfficialPopulation,
  ) {
    this.formulas = new SheetFormulas();
    this.#parts = new TableParts([], this.grid);
    this.#spills = (source.spills ?? []).flatMap((address) => areaOf(address) ?? []);
  }

  get name(): string {
    return this.source.name;
  }

  /** Reads formulas and tables; the checks come after. Yields often, so that the one who asks can draw, and can stop. */
  *prepare(): Breathing<void> {
    yield* this.formulas.readAll(this.grid);
    const said = new Map(this.source.takenFor?.map((one) => [one.table, correctionsIn(one)]));
    this.#tables = yield* readTables(this.grid, (table) => said.get(table));
    yield;
    this.#parts = new TableParts(this.#tables, this.grid);
  }

  get tables(): readonly TableReading[] {
    return this.#tables;
  }

  /** What each cell is in the table it stands in. */
  get parts(): TableParts {
    return this.#parts;
  }

  /** Whether a formula that stands in another cell has put the figure here. */
  isSpilled(row: number, column: number): boolean {
    return this.#spills.some((area) => holdsCell(area, row, column));
  }

  /** What several checks need is made once. */
  once<T>(make: (sheet: CheckedSheet) => T): T {
    if (!this.#kept.has(make)) this.#kept.set(make, make(this));
    return this.#kept.get(make) as T;
  }

  /** The same for long work, which draws breath on the way. */
  *inSteps<T>(make: (sheet: CheckedSheet) => Breathing<T>): Breathing<T> {
    if (!this.#kept.has(make)) this.#kept.set(make, yield* make(this));
    return this.#kept.get(make) as T;
  }

  /** The sheet that a reference means; undefined when it is not at hand. */
  sheetOf(name: string | undefined): CheckedSheet | undefined {
    return name === undefined ? this : this.workbook.get(name.toLowerCase());
  }

  kindIn(area: Pick<PointedArea, "sheet">, row: number, column: number): CellKind {
    return this.sheetOf(area.sheet)?.grid.kind(row, column) ?? empty;
  }

  /** The cells of an area, those beyond the used ones left out where the area reaches far. */
  readonly read = (area: PointedArea): Cells | undefined => {
    const sheet = this.sheetOf(area.sheet);
    if (!sheet) return undefined;
    const rows = area.rows > 1 ? Math.max(1, Math.min(area.rows, sheet.grid.rows - area.row)) : 1;
    const columns = area.columns > 1 ? Math.max(1, Math.min(area.columns, sheet.grid.columns - area.column)) : 1;
    if (rows * columns > mostCells) return undefined;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => sheet.grid.cell(area.row + r, area.column + c)),
    );
  };
}
