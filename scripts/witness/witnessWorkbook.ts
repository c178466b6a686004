import { Workbook } from "exceljs";
import type { Cell, CellFormulaValue } from "exceljs";
import type { GridValue } from "../../preview/cells/value";
import type { CalculatedBlock } from "./calculatedBlocks";
import { dataSheet, type DataCell } from "./witnessedBlocks";

/** The sheets of a block: names of blocks may be longer than the 31 signs of a sheet's. */
export const figuresSheet = (block: number): string => `${block + 1} TULU`;
export const nativeSheet = (block: number): string => `${block + 1} Vidne`;

/**
 * For each block a sheet with TULU's results as plain values and one with native formulas at the same addresses and
 * without results. The formulas refer to each other as the block's do, so the whole chain is reckoned again from the
 * data.
 */
export function witnessWorkbook(data: readonly (readonly DataCell[])[], blocks: readonly CalculatedBlock[]): Workbook {
  const workbook = new Workbook();
  workbook.addWorksheet(dataSheet).addRows(data.map((line) => [...line]));
  blocks.forEach(({ cells }, block) => {
    const figures = workbook.addWorksheet(figuresSheet(block));
    const natives = workbook.addWorksheet(nativeSheet(block));
    cells.forEach((line, r) =>
      line.forEach(({ value, native, array }, c) => {
        const beside = natives.getCell(r + 1, c + 1);
        put(figures.getCell(r + 1, c + 1), value);
        if (native === undefined) put(beside, value);
        else beside.value = formulaValue(native, array ? beside.address : undefined);
      }),
    );
  });
  return workbook;
}

function put(cell: Cell, value: GridValue): void {
  if (value === null || value === "") return;
  cell.value = typeof value === "object" ? value.error : value;
}

/** exceljs takes array formulas; its types ask for a result, which must not be there. */
const formulaValue = (formula: string, array: string | undefined): CellFormulaValue =>
  (array === undefined ? { formula } : { formula, shareType: "array", ref: array }) as CellFormulaValue;
