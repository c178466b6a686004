import { spotAddress } from "../../sheet/place";
import { empty } from "../../tables/cellKind";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import type { PointedArea } from "../lines/pointedArea";
import { callsTulu, cellsOf, isWhole, readBy, usedPart } from "../lines/reads";
import { addresses } from "../sentence";

/** Empty cells of a column or row of figures, those at its end left out: months still to come. */
function holes(sheet: CheckedSheet, area: PointedArea): string[] {
  const used = area.rows * area.columns > 1 && !isWhole(area) ? usedPart(sheet, area) : undefined;
  if (!used || (used.rows > 1 && used.columns > 1)) return [];
  const cells = [...cellsOf(used)];
  const isEmpty = ([row, column]: readonly [number, number]): boolean => sheet.kindIn(area, row, column) === empty;
  const last = cells.findLastIndex((cell) => !isEmpty(cell));
  const inside = cells.slice(0, last + 1).filter(isEmpty);
  return inside.length * 2 < last + 1 ? inside.map(([row, column]) => spotAddress(row, column)) : [];
}

/** A hole in a range that one of our functions reads: Excel hands an empty cell over as 0 in places, or as nothing. */
export default check({
  id: "empty-in-range",
  title: { da: "Tom celle i et område", en: "Empty cell in a range" },
  summary: {
    da: "En tom celle midt i et område, som en TULU-formel læser. Tomme måneder til sidst er ingen fejl.",
    en: "An empty cell amid a range that a TULU formula reads. Empty months at the end are no fault.",
  },
  sentences: {
    hole: {
      da: (cell: string, holes: string) =>
        `${cell} læser et område, hvor ${holes} er tom. Mangler tallet, eller er det 0?`,
      en: (cell: string, holes: string) =>
        `${cell} reads a range where ${holes} is empty. Is the figure missing, or is it 0?`,
    },
  },
  *find(sheet, say) {
    const told = new Set<string>();
    for (const formula of sheet.formulas.all()) {
      if (!callsTulu(formula)) continue;
      const found = [...new Set(readBy(formula).flatMap((area) => holes(sheet, area)))];
      const key = found.join();
      if (found.length === 0 || told.has(key)) continue;
      told.add(key);
      const cell = spotAddress(formula.row, formula.column);
      yield { weight: "doubtful", cells: [cell], says: say.hole(cell, addresses(found)) };
    }
  },
  trips: [
    {
      cells: [
        ["Måned", "Antal"],
        ["jan 2019", 412],
        ["feb 2019", null],
        ["mar 2019", 398],
        ["apr 2019", 405],
        ["Prognose", "=TULU.ÅRSPROGNOSE(B2:B5)"],
      ],
      finds: ["B6"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Måned", "Antal"],
        ["jan 2019", 412],
        ["feb 2019", 408],
        ["mar 2019", null],
        ["apr 2019", null],
        ["Prognose", "=TULU.ÅRSPROGNOSE(B2:B5)"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Måned", "Antal"],
        ["jan 2019", 412],
        ["feb 2019", null],
        ["mar 2019", 398],
        ["I alt", "=SUM(B2:B4)"],
      ],
      finds: [],
    },
  ],
});
