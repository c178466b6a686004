import type { FunctionHost } from "../../../functions/functionHost";
import type { ChartState } from "../../../cells/chartState";
import type { Area } from "../../../../src/sheet/place";
import type { NameState, TableState } from "../../port";
import { columnOf, rowOf } from "./cellKey";
import type { MemorySheet } from "./memorySheet";

/** A workbook's data. */
export class MemoryBook {
  sheets: readonly MemorySheet[] = [];
  tables: readonly TableState[] = [];
  names: readonly NameState[] = [];
  charts: readonly ChartState[] = [];

  constructor(readonly functions: FunctionHost | undefined) {}

  sheet(id: string): MemorySheet {
    const sheet = this.sheets.find((other) => other.id === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  table(id: string): TableState {
    const table = this.tables.find((other) => other.id === id);
    if (!table) throw new Error(`There is no table ${id}.`);
    return table;
  }

  /** Around every cell that holds or shows something. */
  usedArea(sheet: MemorySheet): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const cells of [sheet.cells, sheet.results]) {
      for (const key of cells.keys()) {
        const [row, column] = [rowOf(key), columnOf(key)];
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
