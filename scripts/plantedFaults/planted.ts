import { findingsOf } from "../../src/checks/checkedWorkbook";
import { spotAddress } from "../../src/sheet/place";
import { drawnSheets, type DrawnSheet } from "../../test/checks/exampleSheets";
import { faults, type Planted } from "./faults";

export interface Tally {
  /** Cells with the fault, how many of them are found, and how many others are accused. */
  planted: number;
  found: number;
  wrong: number;
}

function withFault(sheet: DrawnSheet, planted: readonly Planted[]): DrawnSheet {
  const cells = sheet.cells.map((row) => [...row]);
  for (const { row, column, cell } of planted) {
    const line = cells[row];
    if (line) line[column] = cell;
  }
  return { ...sheet, cells };
}

/** Plants each kind of fault in every `every`th formula of the sheets, one at a time, and counts what the checks find. */
export function plantedFaults(
  sheets: readonly (readonly [string, DrawnSheet])[],
  every: number,
  tell: (line: string) => void = () => undefined,
): ReadonlyMap<string, Tally> {
  const tally = new Map<string, Tally>();
  let turn = 0;
  for (const [name, sheet] of sheets) {
    const [whole] = drawnSheets(sheet);
    if (!whole) continue;
    sheet.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const isFormula = typeof cell === "string" && cell.startsWith("=");
        if (!isFormula || typeof whole.cells[row]?.[column] !== "number" || turn++ % every !== 0) return;
        for (const [kind, plant] of Object.entries(faults)) {
          const planted = plant(whole, { row, column });
          if (planted.length === 0) continue;
          const at = planted.map((one) => spotAddress(one.row, one.column));
          const found = findingsOf(drawnSheets(withFault(sheet, planted))).flatMap((finding) => finding.cells);
          const [missed, wrong] = [at.filter((one) => !found.includes(one)), found.filter((one) => !at.includes(one))];
          const of = tally.get(kind) ?? { planted: 0, found: 0, wrong: 0 };
          of.planted += at.length;
          of.found += at.length - missed.length;
          of.wrong += wrong.length;
          tally.set(kind, of);
          if (missed.length > 0) tell(`missed: ${name}, ${kind}: ${missed.join()} was ${cell}`);
          if (wrong.length > 0) tell(`wrong: ${name}, ${kind} in ${at.join()}: ${wrong.join()}`);
        }
      }),
    );
  }
  return tally;
}
