import { createMemoryGrid, type MemoryGrid } from "../../preview/grid/memory";
import type { GridValue } from "../../preview/cells/value";
import { layoutOf } from "../../src/blocks/layout";
import { tuluCalls } from "../../src/formulas/calls";
import { plainFormula } from "../../src/formulas/plainFormula";
import { ourFunctions } from "./ourFunctions";
import { dataSheet, type WitnessedBlocks } from "./witnessedBlocks";

export interface CalculatedCell {
  /** With TULU's functions. */
  readonly value: GridValue;
  /** The same with native functions, without "="; undefined where the cell holds no formula. */
  readonly native?: string;
  /** The function of ours that the figure comes from; undefined for a formula that is native already. */
  readonly ours?: string | undefined;
}

export interface CalculatedBlock {
  readonly name: string;
  readonly cells: readonly (readonly CalculatedCell[])[];
}

/** The blocks over a grid in memory, with functions.ts called as Excel calls it. */
export async function calculatedBlocks({ data, plans }: WitnessedBlocks): Promise<CalculatedBlock[]> {
  const grid = createMemoryGrid({ functions: await ourFunctions(), sheets: [dataSheet, ...Object.keys(plans)] });
  const width = data[0]?.length ?? 0;
  grid.write(sheetCalled(grid, dataSheet), { row: 0, column: 0, rows: data.length, columns: width }, data);
  return Object.entries(plans).map(([name, plan]) => {
    const layout = layoutOf(plan, { sheet: name, row: 0, column: 0 });
    const sheet = sheetCalled(grid, name);
    const inputs = layout.cells.map((line) => line.map((cell) => cell?.input));
    grid.write(sheet, layout.place, inputs);
    const cells: CalculatedCell[][] = grid
      .values(sheet, layout.place)
      .map((line) => line.map((value): CalculatedCell => ({ value })));
    inputs.forEach((line, row) =>
      line.forEach((input, column) => {
        if (typeof input !== "string" || !input.startsWith("=")) return;
        const spill = layout.spills.find((area) => area.row === row && area.column === column);
        const size = spill ?? { rows: 1, columns: 1 };
        for (let r = 0; r < size.rows; r++) {
          for (let c = 0; c < size.columns; c++) {
            const value = cells[row + r]?.[column + c]?.value ?? null;
            const found = { value, ...witnessOf(input, { row: r, column: c }, size) };
            cells[row + r]?.splice(column + c, 1, found);
          }
        }
      }),
    );
    return { name, cells };
  });
}

/** The plain form of a cell's formula; a formula without a call of ours is native already. */
function witnessOf(
  input: string,
  at: { row: number; column: number },
  size: { rows: number; columns: number },
): Omit<CalculatedCell, "value"> {
  const [call] = tuluCalls(input);
  if (!call) return { native: input.slice(1) };
  const plain = plainFormula(input, at, size);
  if (!plain) throw new Error(`The blocks' formula ${input} has no plain form to be witnessed by.`);
  return { native: plain.formula.slice(1), ours: call.card.name };
}

function sheetCalled(grid: MemoryGrid, name: string): string {
  const sheet = grid.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`Der er intet ark ${name}.`);
  return sheet.id;
}
