import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../../src/sheet/place";
import type { EventDetail, EventPort, GridEvent } from "../../port";
import type { GridSession } from "../gridSession";
import { followingNames } from "../tableNames";

type Listener = (detail: EventDetail) => void;

const sheetMutations = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

/** The smallest area around the cells of a change. */
function changedArea({ cellValue }: ISetRangeValuesMutationParams): Area | undefined {
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((cells) => Object.keys(cells ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

/** A change of looks is no change, and formulas that follow a new name have changed in their text only. */
const isOfContents = ({ cellValue, trigger }: ISetRangeValuesMutationParams): boolean =>
  trigger !== followingNames &&
  Object.values(cellValue ?? {}).some((cells) =>
    Object.values(cells ?? {}).some((cell) => !cell || Object.keys(cell).some((key) => key === "v" || key === "p")),
  );

/** Univer's commands as the port's four events. A calculation's results are no change, as in Excel. */
export function eventsPart(session: GridSession): EventPort {
  const listeners: Record<GridEvent, Set<Listener>> = {
    selection: new Set(),
    changed: new Set(),
    activated: new Set(),
    sheets: new Set(),
    charts: new Set(),
  };
  const tell = (event: GridEvent, detail: EventDetail): void => {
    for (const listener of listeners[event]) listener(detail);
  };
  const hear = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    const open = session.grid.workbook()?.getUnitId();
    if (open === undefined || (params.unitId !== undefined && params.unitId !== open)) return;
    const sheet = params.subUnitId ?? "";
    if (command.id === SetSelectionsOperation.id) tell("selection", { sheet });
    else if (command.id === SetWorksheetActiveOperation.id) tell("activated", { sheet });
    else if (sheetMutations.has(command.id)) tell("sheets", { sheet });
    else if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      if (listeners.changed.size === 0) return;
      const change = command.params as ISetRangeValuesMutationParams;
      const area = isOfContents(change) ? changedArea(change) : undefined;
      if (area) tell("changed", { sheet, area });
    }
  };
  session.grid.commands.onCommandExecuted(hear);
  session.charts.onChange(() => tell("charts", { sheet: "" }));
  return {
    on(event, listener) {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
  };
}
