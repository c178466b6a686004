import { date, number } from "../../tables/cellKind";
import { spotAddress } from "../../sheet/place";
import type { CheckedSheet } from "../checkedSheet";
import type { FormulaAt } from "./formulaAt";
import { holdsCell, type PointedArea } from "./pointedArea";

/** The figures that shorter ranges leave out; undefined where the formulas differ in something else. */
export function figuresLeftOut(sheet: CheckedSheet, here: FormulaAt, expected: FormulaAt): string[] | undefined {
  if (here.pattern.form.shape.replaceAll("□", "▭") !== expected.pattern.form.shape.replaceAll("□", "▭"))
    return undefined;
  const leftOut: string[] = [];
  let shorter = false;
  for (const [k, area] of here.areas.entries()) {
    const whole = expected.areas[k];
    if (!whole || !isWithin(area, whole)) return undefined;
    if (area.rows * area.columns === whole.rows * whole.columns) continue;
    shorter = true;
    for (let r = whole.row; r < whole.row + whole.rows; r++) {
      for (let c = whole.column; c < whole.column + whole.columns; c++) {
        const kind = sheet.kindIn(whole, r, c);
        if (!holdsCell(area, r, c) && (kind === number || kind === date)) leftOut.push(spotAddress(r, c));
      }
    }
  }
  return shorter ? leftOut : undefined;
}

/** Whether the formula reads all that the line's formula reads, and more: a blank line or a heading, as a rule. */
export function readsMore(here: FormulaAt, expected: FormulaAt): boolean {
  return (
    here.pattern.form.shape === expected.pattern.form.shape &&
    here.areas.every((area, k) => isWithin(expected.areas[k] ?? area, area))
  );
}

const isWithin = (inner: PointedArea, outer: PointedArea): boolean =>
  inner.sheet === outer.sheet &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
