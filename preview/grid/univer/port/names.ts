import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, InsertDefinedNameCommand, RemoveDefinedNameCommand } from "@univerjs/preset-sheets-core";
import type { NamePort, NameState } from "../../port";
import type { GridSession } from "../gridSession";

/** Univer's word for a name that holds in the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

export function namesPart(session: GridSession): NamePort {
  const known = () =>
    Object.values(session.grid.injector.get(IDefinedNamesService).getDefinedNameMap(session.unit) ?? {});
  const find = (name: string) => known().find((each) => each.name.toLowerCase() === name.toLowerCase());
  const deleteName = (name: string): void => {
    const found = find(name);
    if (found)
      session.grid.commands.syncExecuteCommand(RemoveDefinedNameCommand.id, { unitId: session.unit, ...found });
  };
  return {
    names: (): NameState[] =>
      known().map(({ name, formulaOrRefString }) => ({ name, formula: `=${formulaOrRefString.replace(/^=/, "")}` })),
    addName(name, formula) {
      deleteName(name);
      session.grid.commands.syncExecuteCommand(InsertDefinedNameCommand.id, {
        unitId: session.unit,
        id: generateRandomId(),
        name,
        formulaOrRefString: formula.replace(/^=/, ""),
        localSheetId: wholeWorkbook,
      });
    },
    deleteName,
  };
}
