import { CommandType } from "@univerjs/core";
import { INTERCEPTOR_POINT, SetRowVisibleMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { CellPort, FilterPort } from "../../port";
import type { GridSession } from "../gridSession";
import { undoableMutation } from "../undoableMutation";

const filterMutation = "tulu.mutation.filter-rows";

interface FilterParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly rows: readonly number[];
}

/** Univer filters tables only, from their headings; a filter that a program sets is kept beside that one. */
export function filtersPart(session: GridSession, { usedArea: used }: Pick<CellPort, "usedArea">): FilterPort {
  const { commands, injector } = session.grid;
  const filtered = new Map<string, ReadonlySet<number>>();
  const keyOf = (unit: string, sheet: string): string => `${unit} ${sheet}`;
  commands.registerCommand({
    id: filterMutation,
    type: CommandType.MUTATION,
    handler(_accessor, { unitId, subUnitId, rows }: FilterParams) {
      filtered.set(keyOf(unitId, subUnitId), new Set(rows));
      // Makes Univer lay the rows out anew.
      commands.syncExecuteCommand(SetRowVisibleMutation.id, { unitId, subUnitId, ranges: [] });
      return true;
    },
  });
  let intercepted: SheetInterceptorService | undefined;
  /** Univer has its interceptors when the first workbook is open. */
  const intercept = (): void => {
    if (intercepted) return;
    intercepted = injector.get(SheetInterceptorService);
    intercepted.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      id: "tulu-filtered-rows",
      handler: (hidden, { unitId, subUnitId, row }, next) =>
        filtered.get(keyOf(unitId, subUnitId))?.has(row) ? true : next(hidden),
    });
  };
  return {
    isFiltered(sheet) {
      const worksheet = session.sheet(sheet);
      const inUse = used(sheet);
      const last = inUse ? inUse.row + inUse.rows : 0;
      for (let row = inUse?.row ?? 0; row < last; row++) if (worksheet.getRowFiltered(row)) return true;
      return false;
    },
    filterRows(sheet, hidden) {
      intercept();
      const place = { unitId: session.unit, subUnitId: sheet };
      const before = [...(filtered.get(keyOf(session.unit, sheet)) ?? [])];
      const put = (rows: readonly number[]) => ({ id: filterMutation, params: { ...place, rows } });
      undoableMutation(session, put(hidden), put(before));
    },
  };
}
