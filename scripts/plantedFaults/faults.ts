import type { ExampleCell } from "../../src/checks/check";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import { columnLetters, columnNumber } from "../../src/sheet/place";

/** A fault put into a formula's cell; undefined where it cannot be, or would change nothing. */
type Plant = (formula: string, value: number, sheet: SheetToCheck | undefined) => ExampleCell | undefined;

const range = /([A-Z]+)(\d+):([A-Z]+)(\d+)/u;

/** Faults as people make them, by what they are. */
export const faults: Readonly<Record<string, Plant>> = {
  "result typed over the formula": (_, value) => value,
  "another number typed over the formula": (_, value) => Number((value * 1.07 + 3).toPrecision(5)),
  "range one short": (formula, _, sheet) => {
    const match = range.exec(formula);
    if (!match) return undefined;
    const [, left = "", top = "", right = "", bottom = ""] = match;
    const down = left === right;
    if (down ? Number(bottom) - Number(top) < 1 : columnNumber(right) - columnNumber(left) < 1) return undefined;
    const last = sheet?.cells[Number(bottom) - 1]?.[columnNumber(right)];
    if (typeof last !== "number" || last === 0) return undefined;
    const end = down ? `${right}${Number(bottom) - 1}` : `${columnLetters(columnNumber(right) - 1)}${bottom}`;
    return formula.replace(range, `${left}${top}:${end}`);
  },
  "a reference one row off": (formula) => {
    let done = false;
    const slipped = formula.replace(/(?<![:$A-Z])([A-Z]+)(\d+)(?![:\d(])/u, (_, c: string, r: string) => {
      done = true;
      return `${c}${Number(r) + 1}`;
    });
    return done ? slipped : undefined;
  },
};
