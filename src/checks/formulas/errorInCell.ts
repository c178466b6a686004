import { danishError } from "../../sheet/errorNames";
import { isCellError, type CellError } from "../../sheet/cell";
import { spotAddress } from "../../sheet/place";
import { check } from "../check";
import { errorCounts } from "../cellCounts";
import type { CheckedSheet } from "../checkedSheet";
import { readBy } from "../lines/reads";
import type { SheetFormula } from "../lines/sheetFormulas";
import { addresses } from "../sentence";

const errorAt = (sheet: CheckedSheet, row: number, column: number): CellError | undefined => {
  const cell = sheet.grid.cell(row, column);
  return isCellError(cell) ? cell : undefined;
};

/** Whether a formula shows an error only because a cell that it reads does. */
const isHandedOn = (sheet: CheckedSheet, formula: SheetFormula): boolean =>
  readBy(formula).some((area) => (sheet.sheetOf(area.sheet)?.once(errorCounts).in(area) ?? 0) > 0);

/** Broken references and unknown names are faults; others may be the answer to a hole in the figures. */
const isBroken = (code: string): boolean => code === "#REF!" || code === "#NAME?";

/** Formulas that show an error of their own, told once for each sort of error. */
export default check({
  id: "error-in-cell",
  title: { da: "Fejl i en celle", en: "Error in a cell" },
  summary: {
    da: "Celler, der viser en fejl, som begynder i dem. Dem, der kun giver den videre, nævnes ikke.",
    en: "Cells that show an error which begins in them. Those that only hand it on are not named.",
  },
  sentences: {
    shows: {
      da: (cells: string, error: string) => `${cells} viser ${error}.`,
      en: (cells: string, error: string) => `${cells} shows ${error}.`,
    },
  },
  *find(sheet, say) {
    const found = new Map<string, string[]>();
    for (const formula of sheet.formulas.all()) {
      if (!formula) yield;
      const error = formula && errorAt(sheet, formula.row, formula.column);
      if (!error || isHandedOn(sheet, formula)) continue;
      const cells = found.get(error.code);
      const cell = spotAddress(formula.row, formula.column);
      if (cells) cells.push(cell);
      else found.set(error.code, [cell]);
    }
    for (const [code, cells] of found)
      yield {
        weight: isBroken(code) ? "differs" : "doubtful",
        cells,
        says: say.shows(addresses(cells), { da: danishError(code), en: code }),
      };
  },
  trips: [
    {
      cells: [
        ["Konto", "Forbrug", "Budget", "Pct."],
        ["Løn", 400, 410, "=B2/C2"],
        ["Varer", 50, 0, "=B3/C3"],
        ["I alt", "=B2+B3", "=C2+C3", "=D2+D3"],
      ],
      finds: ["D3"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Konto", "Forbrug", "Budget", "Pct."],
        ["Løn", 400, 410, "=B2/C2"],
        ["Varer", 50, 0, '=IFERROR(B3/C3,"")'],
      ],
      finds: [],
    },
  ],
});
