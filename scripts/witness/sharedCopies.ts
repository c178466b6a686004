import { loadOffice } from "../../test/office";
import { ourFunctions } from "./ourFunctions";
import { workbookFromGrid } from "../../preview/files/workbookFromGrid";
import type { CellData, WorkbookData } from "../../preview/cells/workbookData";
import { newcomerWorkbook } from "../../preview/newcomer/newcomerWorkbook";
import { spotAddress } from "../../src/sheet/place";
import { freeze, plainCells, type Freezing } from "../../src/workbook/freeze/freeze";
import { showsSame } from "../../src/workbook/freeze/shownCells";
import { callsTulu, survey } from "../../src/workbook/freeze/survey";
import { recalculated } from "./recalculated";

export interface SharedCopy {
  readonly name: string;
  readonly cells: number;
  /** Cells with a formula of Excel's own. */
  readonly formulas: number;
  readonly faults: readonly string[];
}

/** The newcomer's workbook, frozen and written in Excel's own formulas: what LibreOffice shows of each copy, beside the grid. */
export async function sharedCopies(): Promise<SharedCopy[]> {
  return [
    await copied("Frosset til værdier", (of) => ({ of, plain: undefined })),
    await copied("Excels egne formler, resten frosset", (of) => ({ of, plain: plainCells(of) })),
  ];
}

async function copied(name: string, becomes: (of: Freezing["of"]) => Freezing): Promise<SharedCopy> {
  const office = await loadOffice({ workbook: newcomerWorkbook(), functions: await ourFunctions() });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension });
  const { grid } = office;
  await grid.settled();
  await frozen(becomes);
  // A plain form in which this grid does not know a function has given way to ours again.
  await frozen((of) => ({ of, plain: undefined }));
  await grid.settled();
  const ours = workbookFromGrid(grid);
  const theirs = recalculated(withoutResults(ours));
  const faults: string[] = [];
  let [cells, formulas] = [0, 0];
  ours.sheets.forEach((sheet, s) =>
    sheet.rows.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (callsTulu(cell?.formula ?? "")) throw new Error(`${sheet.name} still calls a function of ours.`);
        if (cell?.formula !== undefined) formulas++;
        const [mine, other] = [shown(cell), shown(theirs.sheets[s]?.rows[r]?.[c])];
        cells++;
        if (!showsSame(mine, other)) faults.push(`${sheet.name}!${spotAddress(r, c)}: ${mine}, LibreOffice ${other}`);
      }),
    ),
  );
  return { name, cells, formulas, faults };
}

async function frozen(becomes: (of: Freezing["of"]) => Freezing): Promise<void> {
  const formulas = (await survey()).sheets.flatMap((sheet) => sheet.formulas);
  if (formulas.length === 0) return;
  const carried = await freeze(formulas.map(becomes), { at: "", version: "" }, "da");
  if (!carried.done) throw new Error(carried.trouble.detail);
}

/** So that LibreOffice reckons every formula itself. */
const withoutResults = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line) =>
      line.map((cell) => {
        if (cell?.formula === undefined) return cell;
        const rest = { ...cell };
        delete rest.result;
        return rest;
      }),
    ),
  })),
});

function shown({ value, result = value }: CellData = {}): string | number | boolean {
  return typeof result === "object" ? result.error : (result ?? "");
}
