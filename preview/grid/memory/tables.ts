import { withTableRenamed } from "../../cells/formula/tableReference";
import { tableHeaders } from "../../cells/tableHeaders";
import type { Area } from "../../../src/sheet/place";
import type { CellPort, TablePort, TableState } from "../port";
import { changeFormulas } from "./book/formulaChange";
import type { MemoryState } from "./book/memoryState";

export function tablesPart(
  state: MemoryState,
  cells: Pick<CellPort, "values" | "texts" | "formulas" | "write">,
): TablePort {
  const { book, history } = state;

  const performTables = (after: readonly TableState[], sheet: string): void => {
    const before = book.tables;
    const put = (tables: readonly TableState[]) => () => {
      book.tables = tables;
      state.touched(book.sheet(sheet), []);
    };
    history.perform({ apply: put(after), revert: put(before) });
  };
  const changed = (id: string, change: Partial<TableState>): TableState[] =>
    book.tables.map((table) => (table.id === id ? { ...table, ...change } : table));

  const writeHeaders = (sheet: string, header: Area, firstNew?: number): void => {
    const [row = []] = cells.values(sheet, header);
    const [shown = []] = cells.texts(sheet, header);
    cells.write(sheet, header, [tableHeaders(row, shown, firstNew)]);
  };

  /** Writes the header row as texts; without one, the cells first move a row down, as in Excel. */
  const withHeaders = (sheet: string, area: Area, hasHeaders: boolean): Area => {
    const header = { ...area, rows: 1 };
    if (hasHeaders) {
      writeHeaders(sheet, header);
      return area;
    }
    const formulas = cells.formulas(sheet, area);
    const content = cells
      .values(sheet, area)
      .map((row, i) =>
        row.map((value, j) => formulas[i]?.[j] ?? (typeof value === "object" && value !== null ? value.error : value)),
      );
    cells.write(sheet, { ...area, row: area.row + 1 }, content);
    const blank = Array.from({ length: area.columns }, () => null);
    cells.write(sheet, header, [tableHeaders(blank, [])]);
    return { ...area, rows: area.rows + 1 };
  };

  return {
    tables: () => book.tables,
    addTable(sheet, area, name, hasHeaders) {
      return history.together(() => {
        const whole = withHeaders(sheet, area, hasHeaders);
        const table = { id: `{table-${state.nextId++}}`, name, sheet, area: whole, showHeaders: true };
        performTables([...book.tables, table], sheet);
        return table;
      });
    },
    renameTable(id, name) {
      const { name: before, sheet } = book.table(id);
      const put = (from: string, to: string) => () => {
        book.tables = changed(id, { name: to });
        changeFormulas(book, (formula) => withTableRenamed(formula, from, to));
        state.touched(book.sheet(sheet), []);
      };
      history.perform({ apply: put(before, name), revert: put(name, before) });
    },
    resizeTable(id, area) {
      const { sheet, area: before } = book.table(id);
      history.together(() => {
        performTables(changed(id, { area }), sheet);
        writeHeaders(sheet, { ...area, rows: 1 }, before.columns);
      });
    },
    deleteTable(id) {
      const { sheet } = book.table(id);
      performTables(
        book.tables.filter((table) => table.id !== id),
        sheet,
      );
    },
  };
}
