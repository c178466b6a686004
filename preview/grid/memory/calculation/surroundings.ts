import { cellArea } from "../../../cells/area";
import { isCellError, type Cell, type Cells } from "../../../../src/sheet/cell";
import { failure, type Value } from "../../../../src/formulas/cellValue";
import type { Pointer, Syntax } from "../../../../src/formulas/syntaxTree";
import { formulaValue, type Surroundings } from "../../../../src/formulas/value";
import type { FunctionArgument } from "../../../functions/marshalling";
import { isBlock } from "../../../functions/marshalling";
import { sharedArea, type Area } from "../../../../src/sheet/place";
import { isGridError, type GridValue } from "../../../cells/value";
import type { TableState } from "../../port";
import type { MemoryBook } from "../book/memoryBook";
import type { MemorySheet } from "../book/memorySheet";
import { structuredArea } from "./structuredReference";

/** What the calculation knows. Asking for a cell calculates it first. */
export interface CalculatedBook {
  readonly book: MemoryBook;
  values(sheet: MemorySheet, area: Area): GridValue[][];
  spill(sheet: MemorySheet, row: number, column: number): Area | undefined;
  parsed(formula: string): Syntax | undefined;
}

export const gridValue = (cell: Cell): GridValue =>
  isCellError(cell) ? { error: cell.code, ...(cell.message === undefined ? {} : { message: cell.message }) } : cell;

const cellOf = (value: GridValue): Cell =>
  isGridError(value)
    ? { code: value.error, ...(value.message === undefined ? {} : { message: value.message }) }
    : value;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The workbook as a formula in one of its cells sees it. */
export class CellSurroundings implements Surroundings {
  /** Names whose meaning is being worked out. */
  readonly #meant = new Set<string>();

  constructor(
    private readonly calculated: CalculatedBook,
    private readonly sheet: MemorySheet,
    readonly at: { readonly row: number; readonly column: number },
  ) {}

  read(pointer: Pointer): Value | undefined {
    if (pointer.kind === "name") return this.#named(pointer.text);
    if (pointer.kind === "structured") return this.#inTable(pointer.to.table, pointer.to);
    const { sheet: name, area, spilled } = pointer.to;
    const { book } = this.calculated;
    const sheet = name === undefined ? this.sheet : book.sheets.find((other) => same(other.name, name));
    const place = sheet && spilled ? this.calculated.spill(sheet, area.row, area.column) : area;
    return sheet && place ? this.#cells(sheet, place) : failure("#REF!");
  }

  call(name: string, args: readonly (Cells | undefined)[]): Cells {
    const { functions } = this.calculated.book;
    if (!functions?.has(name)) return [[{ code: "#NAME?" }]];
    const given = args.map((cells): FunctionArgument => {
      if (cells === undefined) return undefined;
      const rows = cells.map((line) => line.map(gridValue));
      return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
    });
    const result = functions.call(name, given);
    return isBlock(result) ? result.map((line) => line.map(cellOf)) : [[cellOf(result)]];
  }

  #cells(sheet: MemorySheet, area: Area): Value {
    const cells = this.calculated.values(sheet, area).map((line) => line.map(cellOf));
    return { cells, from: "cells", area };
  }

  #named(name: string): Value | undefined {
    const { book } = this.calculated;
    const state = book.names.find((other) => same(other.name, name));
    if (!state) return book.tables.some((table) => same(table.name, name)) ? this.#inTable(name) : failure("#NAME?");
    const meaning = this.calculated.parsed(state.formula);
    if (!meaning || this.#meant.has(state.name)) return failure("#NAME?");
    this.#meant.add(state.name);
    const value = formulaValue(meaning, this);
    this.#meant.delete(state.name);
    return value;
  }

  #inTable(name: string | undefined, part?: Parameters<typeof structuredArea>[1]): Value {
    const { book } = this.calculated;
    const isMeant = (table: TableState): boolean =>
      name === undefined
        ? table.sheet === this.sheet.id && sharedArea(table.area, cellArea(this.at.row, this.at.column)) !== undefined
        : same(table.name, name);
    const table = book.tables.find(isMeant);
    if (!table) return failure("#REF!");
    const sheet = book.sheet(table.sheet);
    const [headers = []] = this.calculated.values(sheet, { ...table.area, rows: 1 });
    const row = sheet === this.sheet ? this.at.row : undefined;
    const area = structuredArea(
      table,
      part ?? { table: name, first: undefined, last: undefined, part: "data" },
      headers,
      row,
    );
    return typeof area === "string" ? failure(area) : this.#cells(sheet, area);
  }
}
