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
/** A reference to one cell, no part of a range and of this sheet, its "$" aside. */
const single = /(?<![:$A-Z!])([A-Z]{1,2})(\d+)(?![:\d(!])/gu;

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

/** The formula with its range ended, or begun, so many cells elsewhere; only where figures are lost or won by it. */
function withRange(sheet: SheetToCheck, spot: Spot, end: "first" | "last", by: number): readonly Planted[] {
  const formula = formulaAt(sheet, spot);
  const match = range.exec(formula);
  if (!match) return [];
  const [, left = "", top = "", right = "", bottom = ""] = match;
  const area = {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
  const down = left === right;
  const [from, until] = down ? [area.top, area.bottom] : [area.left, area.right];
  const [first, last] = end === "first" ? [from + by, until] : [from, until + by];
  const changed = by < 0 === (end === "last") ? (end === "last" ? until : from) : end === "last" ? last : first;
  const at = down ? { row: changed, column: area.left } : { row: area.top, column: changed };
  const own = at.row === spot.row && at.column === spot.column;
  if (first > last || first < 0 || own || (valueAt(sheet, at) ?? 0) === 0) return [];
  const text = down
    ? `${left}${first + 1}:${right}${last + 1}`
    : `${columnLetters(first)}${top}:${columnLetters(last)}${bottom}`;
  return [{ ...spot, cell: formula.replace(range, text) }];
}

/** The formula with its k-th single reference moved; only to another figure than the one it should be. */
function withReference(
  sheet: SheetToCheck,
  spot: Spot,
  rows: number,
  columns: number,
  last = false,
): readonly Planted[] {
  const formula = formulaAt(sheet, spot);
  const found = [...formula.matchAll(single)];
  const match = last ? found.at(-1) : found[0];
  if (!match) return [];
  const [text, letters = "", digits = ""] = match;
  const right = { row: Number(digits) - 1, column: columnNumber(letters) };
  const wrong = { row: right.row + rows, column: right.column + columns };
  const isSpot = wrong.row === spot.row && wrong.column === spot.column;
  const value = valueAt(sheet, wrong);
  if (isSpot || value === undefined || value === valueAt(sheet, right)) return [];
  // One that leads back to the cell itself would be a circle, which Excel tells of.
  if (formulaAt(sheet, wrong) !== "") return [];
  const cell =
    formula.slice(0, match.index) +
    `${columnLetters(wrong.column)}${wrong.row + 1}` +
    formula.slice(match.index + text.length);
  return [{ ...spot, cell }];
}

const replaced = (sheet: SheetToCheck, spot: Spot, pattern: RegExp, by: string): readonly Planted[] => {
  const formula = formulaAt(sheet, spot);
  const cell = formula.replace(pattern, by);
  return cell === formula ? [] : [{ ...spot, cell }];
};

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
  "a range one short": (sheet, spot) => withRange(sheet, spot, "last", -1),
  "a range that begins one late": (sheet, spot) => withRange(sheet, spot, "first", 1),
  "a range that takes one figure more": (sheet, spot) => {
    const longer = withRange(sheet, spot, "last", 1);
    return longer.length > 0 ? longer : withRange(sheet, spot, "first", -1);
  },
  "a reference one row off": (sheet, spot) => withReference(sheet, spot, 1, 0),
  "a reference one column off": (sheet, spot) => withReference(sheet, spot, 0, 1, true),
  "a reference three rows off": (sheet, spot) => withReference(sheet, spot, 3, 0),
  "references that stay behind when copied": (sheet, { row, column }) => {
    // Down a column the two cells under it point where the first one does.
    const formula = formulaAt(sheet, { row, column });
    const match = /(?<![:$A-Z!])([A-Z]{1,2})(\d+)(?![:\d(!])/u.exec(formula);
    if (!match || Number(match[2]) - 1 !== row) return [];
    const stuck = [1, 2].flatMap((step): Planted[] => {
      const at = { row: row + step, column };
      const own = `${match[1] ?? ""}${row + step + 1}`;
      const other = formulaAt(sheet, at);
      const differs =
        valueAt(sheet, { row, column: columnNumber(match[1] ?? "A") }) !==
        valueAt(sheet, { row: row + step, column: columnNumber(match[1] ?? "A") });
      return other.includes(own) && differs
        ? [{ ...at, cell: other.replace(own, `$${match[1] ?? ""}$${row + 1}`) }]
        : [];
    });
    return stuck.length === 2 ? stuck : [];
  },
  "a missing term": (sheet, spot) => replaced(sheet, spot, /[+-]\$?[A-Z]{1,2}\$?\d+$/u, ""),
  "the wrong sign": (sheet, spot) => {
    const formula = formulaAt(sheet, spot);
    const sign = /(?<=[A-Z]\d+)[+-](?=\$?[A-Z])/u.exec(formula)?.[0];
    return sign === undefined ? [] : replaced(sheet, spot, /(?<=[A-Z]\d+)[+-](?=\$?[A-Z])/u, sign === "+" ? "-" : "+");
  },
  "a number in place of a reference": (sheet, spot) => {
    const formula = formulaAt(sheet, spot);
    const match = [...formula.matchAll(single)].at(-1);
    if (!match || formula.length === match[0].length + 1) return [];
    const value = valueAt(sheet, { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "A") });
    if (value === undefined) return [];
    return [
      { ...spot, cell: formula.slice(0, match.index) + String(value) + formula.slice(match.index + match[0].length) },
    ];
  },
};
