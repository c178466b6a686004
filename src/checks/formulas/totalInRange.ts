import { spotAddress } from "../../sheet/place";
import { number } from "../../tables/cellKind";
import { tuluCalls } from "../../formulas/calls";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import type { PointedArea } from "../lines/pointedArea";
import { readBy } from "../lines/reads";
import type { SheetFormula } from "../lines/sheetFormulas";
import { addresses, formulaPart } from "../sentence";

/** Functions whose answer a total among the figures spoils; a plain sum of subtotals is another matter. */
const spoiled = /^(?:AVERAGE|MEDIAN|MAX|(?:_xll\.)?TULU\.|_xldudf_TULU_)/iu;

/** Whether the formula is one of ours that compares parts with their total, and is to be given both. */
const reconciles = ({ text }: SheetFormula): boolean =>
  tuluCalls(text).some(({ card }) => card.family === "reconcile" || card.family === "publish");

/** The total at the end of a range down a column, where the figures over it are its parts. */
function totalsIn({ grid, parts, formulas }: CheckedSheet, area: PointedArea): string[] {
  if (area.sheet !== undefined || area.rows < 3 || area.rows > grid.rows || area.columns > 50) return [];
  const [first, last] = [area.row, area.row + area.rows - 1];
  return Array.from({ length: area.columns }, (_, k) => area.column + k).flatMap((column) => {
    const isTotal = (row: number): boolean =>
      grid.kind(row, column) === number && parts.isTotalRow(row, column) && formulas.at(row, column)?.sums !== "mean";
    const totals = [first, last].filter(isTotal);
    let parted = 0;
    if (totals.length > 0)
      for (let row = first; row <= last && parted < 2; row++) if (parts.partAt(row, column) === "body") parted++;
    return parted >= 2 ? totals.map((row) => spotAddress(row, column)) : [];
  });
}

/** A mean, a ranking, a distribution … over figures and their own total. */
export default check({
  id: "total-in-range",
  title: { da: "Totalen er talt med", en: "The total is counted" },
  summary: {
    da: "Et gennemsnit eller en TULU-formel over et område, hvor tallenes egen total står med.",
    en: "A mean or a TULU formula over a range that holds the figures' own total.",
  },
  sentences: {
    counted: {
      da: (cell: string, formula: string, totals: string) =>
        `${cell} er ${formula} og regner totalen i ${totals} med som et af tallene.`,
      en: (cell: string, formula: string, totals: string) =>
        `${cell} is ${formula} and takes the total in ${totals} for one of the figures.`,
    },
  },
  *find(sheet, say) {
    for (const formula of sheet.formulas.all()) {
      if (!formula) yield;
      if (!formula?.form || !spoiled.test(formula.form.shape) || reconciles(formula)) continue;
      const totals = [...new Set(readBy(formula).flatMap((area) => totalsIn(sheet, area)))];
      if (totals.length === 0) continue;
      const cell = spotAddress(formula.row, formula.column);
      yield { weight: "differs", cells: [cell], says: say.counted(cell, formulaPart(formula.text), addresses(totals)) };
    }
  },
  trips: [
    {
      cells: [
        ["Ydelse", "Antal"],
        ["Kontanthjælp", 410],
        ["Sygedagpenge", 255],
        ["Ledighedsydelse", 130],
        ["I alt", "=SUM(B2:B4)"],
        [],
        ["Gennemsnit", "=AVERAGE(B2:B5)"],
      ],
      finds: ["B7"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Gruppe", "Antal", "Andel"],
        ["Gruppe 1", 624, 0.048],
        ["Gruppe 2", 278, 0.021],
        ["Gruppe 3", 565, 0.043],
        ["I alt", 1467, 0.112],
        [],
        ["Befolkning", "=TULU.AFSTEM.ANDELE(B2:B5,C2:C5)"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Ydelse", "Antal"],
        ["Kontanthjælp", 410],
        ["Sygedagpenge", 255],
        ["Ledighedsydelse", 130],
        ["I alt", "=SUM(B2:B4)"],
        [],
        ["Gennemsnit", "=AVERAGE(B2:B4)"],
      ],
      finds: [],
    },
  ],
});
