import { columnNumber } from "../sheet/place";
import { areaOf } from "../tables/addressedAreas";
import type { TableReading } from "../tables/reading";
import type { SheetGrid } from "../tables/sheetGrid";

/** What a cell is in its table. */
export type Part = "heading" | "section" | "total" | "reference" | "label" | "body" | "outside";

/** A table's rows and columns by what they are; from 0. */
interface Lines {
  readonly headings: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
  readonly totalRows: ReadonlySet<number>;
  readonly totalColumns: ReadonlySet<number>;
  readonly referenceRows: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
}

const fromOne = (rows: readonly number[]): ReadonlySet<number> => new Set(rows.map((row) => row - 1));
const letters = (columns: readonly string[]): ReadonlySet<number> => new Set(columns.map(columnNumber));

const isRow = (line: number | string): line is number => typeof line === "number";

/** Which table each cell of a sheet stands in, and as what. */
export class TableParts {
  readonly #table: Int16Array;
  readonly #lines: readonly Lines[];

  constructor(
    readonly tables: readonly TableReading[],
    private readonly grid: SheetGrid,
  ) {
    this.#table = new Int16Array(grid.rows * grid.columns).fill(-1);
    this.#lines = tables.map((reading, index) => {
      const area = areaOf(reading.table ?? "");
      if (area) {
        for (let r = area.row; r < Math.min(grid.rows, area.row + area.rows); r++)
          this.#table.fill(
            index,
            r * grid.columns + area.column,
            r * grid.columns + Math.min(grid.columns, area.column + area.columns),
          );
      }
      const label = reading.labels !== null && !/\d/u.test(reading.labels) ? [reading.labels] : [];
      return {
        headings: fromOne(reading.headings),
        sections: fromOne(reading.sections),
        totalRows: fromOne(reading.totals.rows),
        totalColumns: letters(reading.totals.columns),
        referenceRows: fromOne(reading.references.filter(isRow)),
        labels: letters([...label, ...reading.keys]),
      };
    });
  }

  /** The number of the table a cell stands in; -1 for none. */
  tableAt(row: number, column: number): number {
    if (row < 0 || column < 0 || row >= this.grid.rows || column >= this.grid.columns) return -1;
    return this.#table[row * this.grid.columns + column] ?? -1;
  }

  isTotalRow = (row: number, column: number): boolean => this.#of(row, column)?.totalRows.has(row) ?? false;
  isTotalColumn = (row: number, column: number): boolean => this.#of(row, column)?.totalColumns.has(column) ?? false;

  partAt(row: number, column: number): Part {
    const lines = this.#of(row, column);
    if (!lines) return "outside";
    if (lines.headings.has(row)) return "heading";
    if (lines.labels.has(column)) return "label";
    if (lines.sections.has(row)) return "section";
    if (lines.referenceRows.has(row)) return "reference";
    return lines.totalRows.has(row) || lines.totalColumns.has(column) ? "total" : "body";
  }

  #of(row: number, column: number): Lines | undefined {
    return this.#lines[this.tableAt(row, column)];
  }
}
