import { RedoCommand, UndoCommand, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { Move } from "../../cells/move";
import type { GridSession } from "./gridSession";

const kinds: Readonly<Record<string, Pick<Move, "axis" | "kind">>> = {
  [InsertRowMutation.id]: { axis: "rows", kind: "inserted" },
  [RemoveRowMutation.id]: { axis: "rows", kind: "removed" },
  [InsertColMutation.id]: { axis: "columns", kind: "inserted" },
  [RemoveColMutation.id]: { axis: "columns", kind: "removed" },
};

/** What a mutation has put in or taken out; undefined if it does neither. */
export function movedBy(
  mutation: string,
  { subUnitId = "", range }: { readonly subUnitId?: string; readonly range?: IRange } = {},
): Move | undefined {
  const kind = kinds[mutation];
  if (!kind || !range) return undefined;
  const [from, to] = kind.axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheet: subUnitId, ...kind, at: from, count: to - from + 1 };
}

/** The rows and columns that have been put in and taken out since the workbook was opened, in their order. */
export class MoveLog {
  readonly #session: GridSession;
  #moves: Move[] = [];
  #hasReordered = false;
  #isUndoing = false;

  constructor(session: GridSession) {
    this.#session = session;
    const { commands } = session.grid;
    commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.#isUndoing = true;
      if (id === RedoCommand.id) this.#isUndoing = false;
    });
    commands.onCommandExecuted((command) => this.#hear(command));
  }

  /** Whether rows or columns have been drawn to another place among the others. */
  get hasReordered(): boolean {
    return this.#hasReordered;
  }

  get moves(): readonly Move[] {
    return this.#moves;
  }

  clear(): void {
    this.#moves = [];
    this.#hasReordered = false;
  }

  #hear({ id, params }: Readonly<ICommandInfo>): void {
    if (id === UndoCommand.id) this.#isUndoing = false;
    if (id === MoveRowsMutation.id || id === MoveColsMutation.id) this.#hasReordered = true;
    const { unitId, ...moved } = (params ?? {}) as { unitId?: string; subUnitId?: string; range?: IRange };
    const move = movedBy(id, moved);
    if (!move || unitId !== this.#session.grid.workbook()?.getUnitId()) return;
    const last = this.#moves.at(-1);
    // What is taken back comes back whole; rows taken out and others put in at their place are two moves.
    if (last && isInverse(last, move) && (this.#isUndoing || last.kind === "inserted")) this.#moves.pop();
    else this.#moves.push(move);
  }
}

const isInverse = (a: Move, b: Move): boolean =>
  a.sheet === b.sheet && a.axis === b.axis && a.at === b.at && a.count === b.count && a.kind !== b.kind;
