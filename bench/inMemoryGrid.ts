import type { CellData } from "../preview/cells/workbookData";
import type { SheetToCheck } from "../src/checks/checkedSheet";
import { loadOffice } from "../test/office";

/** Puts a sheet in a memory grid behind Microsoft's own office.js, and makes that the Excel that src/workbook finds. */
export async function inMemoryGrid({ name, cells, formulas, hidden }: SheetToCheck): Promise<void> {
  const texts = formulas as readonly (readonly string[])[];
  const rows = cells.map((row, r) =>
    row.map((value, c): CellData | undefined => {
      const formula = texts[r]?.[c] ?? "";
      if (value === null || value === undefined) return undefined;
      const result = typeof value === "object" ? { error: value.code } : value;
      return formula === "" ? { value: result as never } : { formula, result: result as never };
    }),
  );
  const hiddenRows = (hidden?.rows ?? []).map((row) => row - 1);
  const { Excel, Office, OfficeExtension } = await loadOffice({ workbook: { sheets: [{ name, rows, hiddenRows }] } });
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}
