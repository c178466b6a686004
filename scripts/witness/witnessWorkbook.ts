import type { CellData, WorkbookData } from "../../preview/cells/workbookData";
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
export const witnessWorkbook = (
  data: readonly (readonly DataCell[])[],
  blocks: readonly CalculatedBlock[],
): WorkbookData => ({
  sheets: [
    { name: dataSheet, rows: data.map((line) => line.map(cellOf)) },
    ...blocks.flatMap(({ cells }, block) => [
      { name: figuresSheet(block), rows: cells.map((line) => line.map(({ value }) => cellOf(value))) },
      {
        name: nativeSheet(block),
        rows: cells.map((line) =>
          line.map(({ value, native }) => (native === undefined ? cellOf(value) : { formula: `=${native}` })),
        ),
      },
    ]),
  ],
});

function cellOf(value: GridValue): CellData | undefined {
  if (value === null || value === "") return undefined;
  return { value: typeof value === "object" ? value.error : value };
}
