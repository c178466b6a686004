import type { Area, GridPort, NameState, TableState } from "../port";
import { changeFormulas } from "./book/formulaChange";
import type { MemoryState } from "./book/memoryState";
import { withTableRenamed } from "./renamedReference";
import { tableHeaders } from "../../cells/tableHeaders";

type NamesPart = Pick<
  GridPort,
  "tables" | "addTable" | "renameTable" | "resizeTable" | "deleteTable" | "names" | "addName" | "deleteName"
>;

/** Tables and defined names. */
export function memoryNames(
  state: MemoryState,
  cells: Pick<GridPort, "values" | "texts" | "formulas" | "write">,
): NamesPart {
  const { book, history } = state;

  const performTables = (after: readonly TableState[], sheet: string): void => {
    const before = book.tables;
    const put = (tables: readonly TableState[]) => () => {
      book.tables = tables;
      state.touched(book.sheet(sheet), []);
    };
    history.perform({ apply: put(after), revert: put(before) });
  };
  const performNames = (after: readonly NameState[]): void => {
    const before = book.names;
    const put = (names: readonly NameState[]) => () => {
      book.names = names;
      const [sheet] = book.sheets;
      if (sheet) state.touched(sheet, []);
    };
    history.perform({ apply: put(after), revert: put(before) });
  };
  const changed = (id: string, change: Partial<TableState>): TableState[] =>
    book.tables.map((table) => (table.id === id ? { ...table, ...change } : table));

  /** Writes the header row as texts; without one, the cells first move a row down, as in Excel. */
  const withHeaders = (sheet: string, area: Area, hasHeaders: boolean): Area => {
    const header = { ...area, rows: 1 };
    if (hasHeaders) {
      const [row = []] = cells.values(sheet, header);
      const [shown = []] = cells.texts(sheet, header);
      cells.write(sheet, header, [tableHeaders(row, shown)]);
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
      const whole = withHeaders(sheet, area, hasHeaders);
      const table = { id: `{table-${state.nextId++}}`, name, sheet, area: whole, showHeaders: true };
      performTables([...book.tables, table], sheet);
      return table;
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
      const { sheet } = book.table(id);
      performTables(changed(id, { area }), sheet);
      const header = { ...area, rows: 1 };
      const [row = []] = cells.values(sheet, header);
      const [shown = []] = cells.texts(sheet, header);
      cells.write(sheet, header, [tableHeaders(row, shown)]);
    },
    deleteTable(id) {
      const { sheet } = book.table(id);
      performTables(
        book.tables.filter((table) => table.id !== id),
        sheet,
      );
    },
    names: () => book.names,
    addName(name, formula) {
      performNames([...book.names, { name, formula }]);
    },
    deleteName(name) {
      performNames(book.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase()));
    },
  };
}
