import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import { ISuperTableService } from "@univerjs/preset-sheets-core";
import type { ICommandInfo } from "@univerjs/core";
import { sameArea, cellArea } from "../../cells/area";
import { withColumnRenamed, withOwnTable, withoutOwnTable, withTableRenamed } from "../../cells/formula/tableReference";
import { sharedArea } from "../../../src/sheet/place";
import type { TableState } from "../port";
import { areaOf, rangeOf, type GridSession } from "./gridSession";
import { CaselessMap } from "./patches/caselessTables";

/** Marks a change of formulas whose tables or columns got other names. */
export const followingNames = "tulu-following-names";

const ofTables = new Set([AddSheetTableMutation.id, DeleteSheetTableMutation.id, SetSheetTableMutation.id]);

interface Known extends TableState {
  readonly headings: readonly string[];
}

/**
 * The tables by the names that formulas call them and their columns by. A column is called by its heading as it stands
 * in its cell; a formula in the table may leave the table's name out, which the engine must be told; and formulas follow
 * when a table or a heading gets another name, by whatever way, undo included.
 */
export class TableNames {
  #known = new Map<string, Known>();

  constructor(private readonly session: GridSession) {
    session.grid.commands.onCommandExecuted((command, options) => {
      if (options?.onlyLocal && !ofTables.has(command.id)) return;
      if (ofTables.has(command.id) || this.#touchesHeadings(command)) this.#follow();
    });
  }

  all(): readonly TableState[] {
    return this.session.grid.injector
      .get(SheetTableService)
      .getTableList(this.session.unit)
      .map(({ id, name, subUnitId, range, showHeader }) => ({
        ...{ id, name, sheet: subUnitId },
        ...{ area: areaOf(range), showHeaders: showHeader },
      }));
  }

  /** A formula as the engine reads it in this cell. */
  stored(formula: string, sheet: string, row: number, column: number): string {
    const table = formula.startsWith("=") && formula.includes("[") ? this.#around(sheet, row, column) : undefined;
    return table ? withOwnTable(formula, table.name) : formula;
  }

  /** A formula of this cell as people read it. */
  shown(formula: string, sheet: string, row: number, column: number): string {
    const table = formula.includes("[") ? this.#around(sheet, row, column) : undefined;
    return table ? withoutOwnTable(formula, table.name) : formula;
  }

  /** Tells the engine of every table and its columns. */
  register(): void {
    const service = this.session.grid.injector.get(ISuperTableService);
    for (const name of [...(service.getTableMap(this.session.unit)?.keys() ?? [])]) {
      service.remove(this.session.unit, name);
    }
    for (const table of this.all()) {
      const titleMap = new CaselessMap(this.#headings(table).map((heading, index) => [heading, index]));
      const reference = { sheetId: table.sheet, range: rangeOf(table.area), titleMap };
      service.registerTable(this.session.unit, table.name, reference);
    }
  }

  /** Another workbook is open. */
  forget(): void {
    this.#known = new Map();
  }

  #around(sheet: string, row: number, column: number): TableState | undefined {
    return this.all().find((table) => table.sheet === sheet && sharedArea(table.area, cellArea(row, column)));
  }

  #headings({ sheet, area }: TableState): string[] {
    const worksheet = this.session.sheet(sheet);
    return Array.from({ length: area.columns }, (_, right) =>
      String(worksheet.getCellRaw(area.row, area.column + right)?.v ?? ""),
    );
  }

  #touchesHeadings({ id, params }: Readonly<ICommandInfo>): boolean {
    if (id !== SetRangeValuesMutation.id || this.#known.size === 0) return false;
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (trigger === followingNames) return false;
    return [...this.#known.values()].some(({ sheet, area }) => sheet === subUnitId && cellValue?.[area.row]);
  }

  #follow(): void {
    const before = this.#known;
    this.#known = new Map(this.all().map((table) => [table.id, { ...table, headings: this.#headings(table) }]));
    for (const table of this.#known.values()) {
      const old = before.get(table.id);
      if (!old) continue;
      if (old.name !== table.name) this.#rewrite((formula) => withTableRenamed(formula, old.name, table.name));
      if (!sameArea(old.area, table.area)) continue;
      table.headings.forEach((to, index) => {
        const from = old.headings[index] ?? "";
        if (from === to || from === "" || to === "") return;
        this.#rewrite((formula, sheet, row, column) => {
          const isInside = sheet === table.sheet && !!sharedArea(table.area, cellArea(row, column));
          return withColumnRenamed(formula, table.name, from, to, isInside);
        });
      });
    }
  }

  #rewrite(change: (formula: string, sheet: string, row: number, column: number) => string): void {
    for (const worksheet of this.session.workbook.getSheets()) {
      const cellValue: Record<number, Record<number, { f: string }>> = {};
      const sheet = worksheet.getSheetId();
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f?.includes("[")) return;
        const changed = change(cell.f, sheet, row, column);
        if (changed !== cell.f) (cellValue[row] ??= {})[column] = { f: changed };
      });
      if (Object.keys(cellValue).length === 0) continue;
      const params: ISetRangeValuesMutationParams = {
        ...{ unitId: this.session.unit, subUnitId: sheet },
        ...{ cellValue, trigger: followingNames },
      };
      this.session.grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    }
  }
}
