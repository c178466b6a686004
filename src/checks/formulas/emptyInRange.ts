import { spotAddress } from "../../sheet/place";
import { empty } from "../../tables/cellKind";
import { filledCounts } from "../cellCounts";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import type { PointedArea } from "../lines/pointedArea";
import { callsTulu, isWhole, readBy, usedPart } from "../lines/reads";
import { addresses } from "../sentence";

/** The most holes of a range that are told of one by one. */
const most = 50;

/** Empty cells of a column or row of figures, those at its end left out: months still to come. */
function holes(sheet: CheckedSheet, area: PointedArea): readonly string[] {
  const of = sheet.sheetOf(area.sheet);
  const used = area.rows * area.columns > 1 && !isWhole(area) ? usedPart(sheet, area) : undefined;
  if (!of || !used || (used.rows > 1 && used.columns > 1)) return [];
  const filled = of.once(filledCounts);
  const length = used.rows * used.columns;
  if (filled.in(used) === length) return [];
  const at = (place: number): readonly [number, number] =>
    used.rows > 1 ? [used.row + place, used.column] : [used.row, used.column + place];
  const isEmpty = (place: number): boolean => of.grid.kind(...at(place)) === empty;
  let end = length;
  while (end > 0 && isEmpty(end - 1)) end--;
  // As many filled cells before the end as in all of it, since those beyond are empty.
  const missing = end - filled.in(used);
  if (missing === 0 || missing * 2 >= end) return [];
  const found: string[] = [];
  for (let place = 0; place < end && found.length < Math.min(missing, most); place++)
    if (isEmpty(place)) found.push(spotAddress(...at(place)));
  return found;
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
      if (!formula) yield;
      if (!formula || !callsTulu(formula)) continue;
      // Formulas that read the same hole say the same.
      const found = [...new Set(readBy(formula).flatMap((area) => holes(sheet, area)))].filter((one) => !told.has(one));
      if (found.length === 0) continue;
      for (const one of found) told.add(one);
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
