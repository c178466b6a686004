import { generateRandomId } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import type { CellPort, TablePort, TableState } from "../../port";
import { areaOf, rangeOf, type GridSession } from "../gridSession";
import { undoableMutation } from "../undoableMutation";

/** Univer's commands refuse a table that is named as a sheet, which Excel allows; so these are its mutations. */
export function tablesPart(session: GridSession, { texts }: Pick<CellPort, "texts">): TablePort {
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
  const place = (sheet: string, tableId: string) => ({ unitId: session.unit, subUnitId: sheet, tableId });

  const added = ({ id, name, sheet, area, showHeaders }: TableState) => ({
    id: AddSheetTableMutation.id,
    params: {
      ...place(sheet, id),
      name,
      range: rangeOf(area),
      header: texts(sheet, { ...area, rows: 1 })[0]!.map((text, column) => text || `Kolonne${column + 1}`),
      options: { showHeader: showHeaders },
    },
  });
  const deleted = ({ id, sheet }: TableState) => ({ id: DeleteSheetTableMutation.id, params: place(sheet, id) });
  const configured = ({ id, sheet }: TableState, config: object) => ({
    id: SetSheetTableMutation.id,
    params: { ...place(sheet, id), config },
  });
  const resized = (area: TableState["area"]) => ({ updateRange: { newRange: rangeOf(area) } });

  return {
    tables,
    addTable(sheet, area, name, hasHeaders) {
      const table = { id: generateRandomId(), name, sheet, area, showHeaders: hasHeaders };
      undoableMutation(session, added(table), deleted(table));
      return tableOf(table.id);
    },
    renameTable(id, name) {
      const table = tableOf(id);
      undoableMutation(session, configured(table, { name }), configured(table, { name: table.name }));
    },
    resizeTable(id, area) {
      const table = tableOf(id);
      undoableMutation(session, configured(table, resized(area)), configured(table, resized(table.area)));
    },
    deleteTable(id) {
      const table = tableOf(id);
      undoableMutation(session, deleted(table), added(table));
    },
  };
}
