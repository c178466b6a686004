import type { Area } from "../../src/sheet/place";
import type { GridInput } from "../cells/value";
import type { GridPort } from "../grid/port";
import { HostError } from "../office/hostError";
import { asExcelValue } from "./cellContents";
import { shiftedFormula } from "../cells/formula/shiftedFormula";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A smaller source is repeated over a larger target where it goes up in it; else the target takes the source's size. */
function filledTarget(source: Area, target: Area): Area {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}

/** Copies cells as paste does: relative references move along. */
export function copyCells(port: GridPort, source: Place, target: Place, type: CopyType, skipBlanks: boolean): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) throw new HostError("InvalidArgument");
  const area = filledTarget(source.area, target.area);
  const from = (row: number, column: number) => [row % source.area.rows, column % source.area.columns] as const;
  const each = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_, column) => of(row, column)));

  if (type !== "Formats") {
    const values = port.values(source.sheet, source.area);
    const formulas = port.formulas(source.sheet, source.area);
    const copied = (row: number, column: number): GridInput => {
      const [i, j] = from(row, column);
      const formula = type === "Values" ? undefined : formulas[i]?.[j];
      if (formula !== undefined) {
        return shiftedFormula(
          formula,
          area.row + row - source.area.row - i,
          area.column + column - source.area.column - j,
        );
      }
      const value = values[i]?.[j] ?? null;
      return value === null ? (skipBlanks ? undefined : null) : asExcelValue(value);
    };
    port.write(target.sheet, area, each(copied));
  }
  if (type === "All" || type === "Formats") {
    const formats = port.numberFormats(source.sheet, source.area);
    port.setNumberFormats(
      target.sheet,
      area,
      each((row, column) => formats[from(row, column)[0]]?.[from(row, column)[1]]),
    );
    each((row, column) => {
      const [i, j] = from(row, column);
      const style = port.style(source.sheet, source.area.row + i, source.area.column + j);
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      port.setStyle(target.sheet, cell, style);
    });
  }
}
