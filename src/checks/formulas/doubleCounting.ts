import { spotAddress } from "../../sheet/place";
import { cellCounts } from "../cellCounts";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import { patternOf } from "../lines/linePattern";
import { pointedAreas, type PointedArea } from "../lines/pointedArea";
import type { SheetFormula } from "../lines/sheetFormulas";
import { addresses, formulaPart } from "../sentence";

/** The one range that a plain sum adds up. */
function summed(formula: SheetFormula): PointedArea | undefined {
  const pattern = formula.form?.shape === "SUM(▭)" ? patternOf(formula) : undefined;
  return pattern && pointedAreas(pattern.references, formula.row, formula.column)?.[0];
}

const isWithin = (inner: PointedArea, outer: PointedArea): boolean =>
  inner.sheet === outer.sheet &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns &&
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows;

/** Cells that hold a plain sum of more than itself. */
const sumCounts = (sheet: CheckedSheet) =>
  cellCounts(sheet.grid, (row, column) => sheet.formulas.at(row, column)?.form?.shape === "SUM(▭)");

/** Sums within the range of a sum whose own parts the range holds too. */
function countedTwice(sheet: CheckedSheet, range: PointedArea): string[] {
  const found: string[] = [];
  if (range.sheet !== undefined || range.rows * range.columns > 5000) return found;
  if (sheet.once(sumCounts).in(range) === 0) return found;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const formula = sheet.formulas.at(row, column);
      const inner = formula && summed(formula);
      if (inner && inner.rows * inner.columns > 1 && isWithin(inner, range)) found.push(spotAddress(row, column));
    }
  }
  return found;
}

/** A sum that adds up both figures and their subtotal. */
export default check({
  id: "double-counting",
  title: { da: "Talt med to gange", en: "Counted twice" },
  summary: {
    da: "En sum over et område, hvor både tallene og deres subtotal står.",
    en: "A sum over a range that holds both the figures and their subtotal.",
  },
  sentences: {
    twice: {
      da: (cell: string, formula: string, subtotals: string) =>
        `${cell} er ${formula} og tæller tallene i ${subtotals} med to gange: både delene og summen af dem står i området.`,
      en: (cell: string, formula: string, subtotals: string) =>
        `${cell} is ${formula} and counts the figures of ${subtotals} twice: both the parts and their sum are in the range.`,
    },
  },
  *find(sheet, say) {
    for (const formula of sheet.formulas.all()) {
      if (!formula) yield;
      const range = formula && summed(formula);
      const twice = range ? countedTwice(sheet, range) : [];
      if (!formula || twice.length === 0) continue;
      const cell = spotAddress(formula.row, formula.column);
      yield { weight: "differs", cells: [cell], says: say.twice(cell, formulaPart(formula.text), addresses(twice)) };
    }
  },
  trips: [
    {
      cells: [
        ["Konto", "Beløb"],
        ["Løn", 410],
        ["Pension", 55],
        ["Løn i alt", "=SUM(B2:B3)"],
        ["Varer", 90],
        ["I alt", "=SUM(B2:B5)"],
      ],
      finds: ["B6"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Konto", "Beløb"],
        ["Løn", 410],
        ["Pension", 55],
        ["Løn i alt", "=SUM(B2:B3)"],
        ["Varer", 90],
        ["I alt", "=SUM(B4:B5)"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Konto", "Beløb"],
        ["Løn", 410],
        ["Pension", 55],
        ["Løn i alt", "=SUBTOTAL(9,B2:B3)"],
        ["Varer", 90],
        ["I alt", "=SUBTOTAL(9,B2:B5)"],
      ],
      finds: [],
    },
  ],
});
