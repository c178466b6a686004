import { IUndoRedoService, type IRange, type Workbook, type Worksheet } from "@univerjs/core";
import type { Area } from "../../../src/sheet/place";
import { ErrorMessages } from "./errorMessages";
import { stopSpillsAsExcelDoes } from "./patches/blockedSpills";
import { SheetCharts } from "./sheetCharts";
import { TableNames } from "./tableNames";
import type { UniverGrid } from "./startUniver";

/** What every part of the port shares: the running grid, and the open workbook's sheets by id. */
export class GridSession {
  readonly messages = new ErrorMessages();
  /** Sheets that we protect; Univer's own protection asks a server. */
  readonly protectedSheets = new Set<string>();
  /** Cells that may be changed all the same, by sheet: "row column". */
  readonly unlockedCells = new Map<string, ReadonlySet<string>>();

  readonly tables: TableNames;
  readonly charts: SheetCharts;

  constructor(readonly grid: UniverGrid) {
    this.tables = new TableNames(this);
    this.charts = new SheetCharts(this);
    stopSpillsAsExcelDoes((unit, sheet) => this.#obstacles(unit, sheet));
  }

  /** What no formula spills over. */
  #obstacles(unit: string, sheet: string): readonly IRange[] {
    if (unit !== this.unit) return [];
    const tables = this.tables.all().filter((table) => table.sheet === sheet);
    return [...tables.map(({ area }) => rangeOf(area)), ...this.sheet(sheet).getMergeData()];
  }

  get workbook(): Workbook {
    const workbook = this.grid.workbook();
    if (!workbook) throw new Error("No workbook is open");
    return workbook;
  }

  get unit(): string {
    return this.workbook.getUnitId();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  get undoing(): IUndoRedoService {
    return this.grid.injector.get(IUndoRedoService);
  }

  /** Several changes as one step of undo. */
  together<T>(changes: () => T): T {
    const group = this.undoing.__tempBatchingUndoRedo(this.unit);
    try {
      return changes();
    } finally {
      group.dispose();
    }
  }

  /** Carries out a command of Univer's on a sheet. */
  run(id: string, sheet: string, params: object = {}): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: this.unit, subUnitId: sheet, ...params });
  }
}

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
