import { generateRandomId } from "@univerjs/core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import type { GridPort, TableState } from "../port";
import { areaOf, rangeOf, type GridSession } from "./gridSession";

type TableList = Pick<GridPort, "tables" | "addTable" | "renameTable" | "resizeTable" | "deleteTable">;

export function tableList(session: GridSession): TableList {
  const tables = (): TableState[] =>
    session.grid.injector
      .get(SheetTableService)
      .getTableList(session.unit)
      .map((table) => ({
        id: table.id,
        name: table.name,
        sheet: table.subUnitId,
        area: areaOf(table.range),
        showHeaders: table.showHeader,
      }));
  const tableOf = (id: string): TableState => {
    const table = tables().find((each) => each.id === id);
    if (!table) throw new Error(`No table ${id}`);
    return table;
  };
  return {
    tables,
    addTable(sheet, area, name, hasHeaders) {
      const id = generateRandomId();
      const options = { showHeader: hasHeaders };
      session.run(AddSheetTableCommand.id, sheet, { id, name, range: rangeOf(area), options });
      return tableOf(id);
    },
    renameTable: (id, name) => session.run(SetSheetTableCommand.id, tableOf(id).sheet, { tableId: id, name }),
    resizeTable: (id, area) =>
      session.run(SetSheetTableCommand.id, tableOf(id).sheet, {
        tableId: id,
        updateRange: { newRange: rangeOf(area) },
      }),
    deleteTable: (id) => session.run(DeleteSheetTableCommand.id, tableOf(id).sheet, { tableId: id }),
  };
}
