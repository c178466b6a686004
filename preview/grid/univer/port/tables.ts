import { generateRandomId } from "@univerjs/core";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { Area } from "../../../../src/sheet/place";
import { tableHeaders } from "../../../cells/tableHeaders";
import { isGridError } from "../../../cells/value";
import type { CellPort, TablePort, TableState } from "../../port";
import { rangeOf, type GridSession } from "../gridSession";
import { undoableMutation } from "../undoableMutation";

/** Univer's commands refuse a table that is named as a sheet, which Excel allows; so these are its mutations. */
export function tablesPart(
  session: GridSession,
  { texts, values, formulas, write }: Pick<CellPort, "texts" | "values" | "formulas" | "write">,
): TablePort {
  const tables = (): readonly TableState[] => session.tables.all();
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

  const writeHeaders = (sheet: string, area: Area, firstNew?: number): void => {
    const header = { ...area, rows: 1 };
    const [row = []] = values(sheet, header);
    const [shown = []] = texts(sheet, header);
    const headers = tableHeaders(row, shown, firstNew);
    // What stays as it is is not written, so that nobody is told of a change.
    write(sheet, header, [headers.map((text, column) => (text === row[column] ? undefined : text))]);
  };

  /** Without headings the cells first move a row down, as in Excel. */
  const movedDown = (sheet: string, area: Area): Area => {
    const own = formulas(sheet, area);
    const content = values(sheet, area).map((row, down) =>
      row.map((value, right) => own[down]?.[right] ?? (isGridError(value) ? value.error : value)),
    );
    write(sheet, { ...area, row: area.row + 1 }, content);
    write(sheet, { ...area, rows: 1 }, [Array.from({ length: area.columns }, () => null)]);
    return { ...area, rows: area.rows + 1 };
  };

  return {
    tables,
    addTable(sheet, area, name, hasHeaders) {
      return session.together(() => {
        const whole = hasHeaders ? area : movedDown(sheet, area);
        writeHeaders(sheet, whole);
        const table = { id: generateRandomId(), name, sheet, area: whole, showHeaders: true };
        undoableMutation(session, added(table), deleted(table));
        return tableOf(table.id);
      });
    },
    renameTable(id, name) {
      const table = tableOf(id);
      undoableMutation(session, configured(table, { name }), configured(table, { name: table.name }));
    },
    resizeTable(id, area) {
      const table = tableOf(id);
      session.together(() => {
        undoableMutation(session, configured(table, resized(area)), configured(table, resized(table.area)));
        if (table.showHeaders) writeHeaders(table.sheet, area, table.area.columns);
      });
    },
    deleteTable(id) {
      const table = tableOf(id);
      undoableMutation(session, deleted(table), added(table));
    },
  };
}
