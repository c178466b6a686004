import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/preset-sheets-core";
import type { NamePort, NameState } from "../../port";
import type { GridSession } from "../gridSession";
import { undoableMutation } from "../undoableMutation";

/** Univer's word for a name that holds in the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** Univer's commands would write #REF! into the formulas that use a name. */
export function namesPart(session: GridSession): NamePort {
  const known = () =>
    Object.values(session.grid.injector.get(IDefinedNamesService).getDefinedNameMap(session.unit) ?? {});
  const find = (name: string) => known().find((each) => each.name.toLowerCase() === name.toLowerCase());
  const set = (params: object) => ({ id: SetDefinedNameMutation.id, params: { unitId: session.unit, ...params } });
  const removed = (params: object) => ({
    id: RemoveDefinedNameMutation.id,
    params: { unitId: session.unit, ...params },
  });
  return {
    names: (): NameState[] =>
      known().map(({ name, formulaOrRefString }) => ({ name, formula: `=${formulaOrRefString.replace(/^=/, "")}` })),
    addName(name, formula) {
      const before = find(name);
      const added = {
        id: before?.id ?? generateRandomId(),
        name,
        formulaOrRefString: formula.replace(/^=/, ""),
        localSheetId: wholeWorkbook,
      };
      undoableMutation(session, set(added), before ? set(before) : removed(added));
    },
    deleteName(name) {
      const found = find(name);
      if (found) undoableMutation(session, removed(found), set(found));
    },
  };
}
