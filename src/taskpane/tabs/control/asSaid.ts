import type { SheetToCheck } from "../../../checks/checkedSheet";
import { isTakenFor, type TakenFor } from "../../../checks/published/takenFor";
import type { Workbook } from "../../port";

export type KeptTakenFor = TakenFor & { readonly sheet: string };

/** What the user has said that printed figures of the workbook are. */
export const saidIn = async (workbook: Workbook): Promise<readonly KeptTakenFor[]> =>
  (await workbook.readings()).filter((one): one is KeptTakenFor => isTakenFor(one));

/** The sheets with what the user has said of their tables. */
export async function asSaid(workbook: Workbook, sheets: readonly SheetToCheck[]): Promise<readonly SheetToCheck[]> {
  const said = await saidIn(workbook);
  return sheets.map((sheet) => ({ ...sheet, takenFor: said.filter((one) => one.sheet === sheet.name) }));
}
