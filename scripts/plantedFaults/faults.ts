import type { ExampleCell } from "../../src/checks/check";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import { columnLetters, columnNumber } from "../../src/sheet/place";

/** A cell of a sheet that is right: its formula, and what the formula gives. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Planted extends Spot {
  readonly cell: ExampleCell;
}

/** What a fault puts into a formula's cell, and into those beside it; nothing where it cannot be or would change nothing. */
type Plant = (sheet: SheetToCheck, spot: Spot) => readonly Planted[];

const range = /([A-Z]+)(\d+):([A-Z]+)(\d+)/u;

const valueAt = ({ cells }: SheetToCheck, { row, column }: Spot): number | undefined => {
  const value = cells[row]?.[column];
  return typeof value === "number" ? value : undefined;
};

const formulaAt = ({ formulas }: SheetToCheck, { row, column }: Spot): string =>
  Array.isArray(formulas) ? String((formulas as readonly (readonly unknown[])[])[row]?.[column] ?? "") : "";

const typedOver = (sheet: SheetToCheck, spots: readonly Spot[]): readonly Planted[] =>
  spots.every((spot) => formulaAt(sheet, spot) !== "" && valueAt(sheet, spot) !== undefined)
    ? spots.map((spot) => ({ ...spot, cell: valueAt(sheet, spot) ?? 0 }))
    : [];

function shortened(formula: string, sheet: SheetToCheck): string | undefined {
  const match = range.exec(formula);
  if (!match) return undefined;
  const [, left = "", top = "", right = "", bottom = ""] = match;
  const down = left === right;
  if (down ? Number(bottom) - Number(top) < 1 : columnNumber(right) - columnNumber(left) < 1) return undefined;
  const last = sheet.cells[Number(bottom) - 1]?.[columnNumber(right)];
  if (typeof last !== "number" || last === 0) return undefined;
  const end = down ? `${right}${Number(bottom) - 1}` : `${columnLetters(columnNumber(right) - 1)}${bottom}`;
  return formula.replace(range, `${left}${top}:${end}`);
}

/** Faults as people make them, by what they are. */
export const faults: Readonly<Record<string, Plant>> = {
  "a result typed over its formula": (sheet, spot) => typedOver(sheet, [spot]),
  "three results along a row": (sheet, { row, column }) =>
    typedOver(
      sheet,
      [0, 1, 2].map((step) => ({ row, column: column + step })),
    ),
  "three results down a column": (sheet, { row, column }) =>
    typedOver(
      sheet,
      [0, 1, 2].map((step) => ({ row: row + step, column })),
    ),
  "another number typed over the formula": (sheet, spot) => {
    const value = valueAt(sheet, spot) ?? 0;
    return [{ ...spot, cell: Number((value * 1.07 + 3).toPrecision(5)) }];
  },
  "a range one short": (sheet, spot) => {
    const cell = shortened(formulaAt(sheet, spot), sheet);
    return cell === undefined ? [] : [{ ...spot, cell }];
  },
  "a reference one row off": (sheet, spot) => {
    const formula = formulaAt(sheet, spot);
    const cell = formula.replace(
      /(?<![:$A-Z])([A-Z]+)(\d+)(?![:\d(])/u,
      (_, column: string, row: string) => `${column}${Number(row) + 1}`,
    );
    return cell === formula ? [] : [{ ...spot, cell }];
  },
};
