import type { ICommandInfo } from "@univerjs/core";
import {
  IFunctionService,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { FunctionHost } from "../../functions/functionHost";
import { readTextsInArrayConstants } from "./patches/arrayConstants";
import { takeTextsAsTheyAre } from "./patches/plainTexts";
import { BridgedFunction } from "./functionBridge";
import { showFunctionHelp } from "./danish/functionHelp";
import type { ErrorMessages } from "./errorMessages";
import type { UniverGrid } from "./startUniver";

const moves = new Set<string>(
  [InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRangeMutation, MoveRowsMutation].map(({ id }) => id),
)
  .add(RemoveColMutation.id)
  .add(RemoveRowMutation.id);

/** Gives the grid the functions of the host, with their help. Formulas already there are calculated anew. */
export function addFunctions(grid: UniverGrid, host: FunctionHost, messages: ErrorMessages): void {
  const functions = host.names().map((name) => new BridgedFunction(name, host, messages));
  takeTextsAsTheyAre();
  readTextsInArrayConstants();
  grid.injector.get(IFunctionService).registerExecutors(...functions);
  showFunctionHelp(grid, host);
  grid.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (!moves.has(command.id)) return;
    messages.clear();
    void grid.trigger.recalculate();
  });
}
