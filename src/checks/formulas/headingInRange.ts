import { spotAddress } from "../../sheet/place";
import { date, number } from "../../tables/cellKind";
import { isYear } from "../../tables/period";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import type { PointedArea } from "../lines/pointedArea";
import { readBy } from "../lines/reads";
import { addresses, formulaPart } from "../sentence";

/** Functions that take every number of a range for a figure. */
const reckons = /^(?:SUM|AVERAGE|MEDIAN|MIN|MAX|PRODUCT|(?:_xll\.)?TULU\.|_xldudf_TULU_)/iu;

/** Years and dates in the heading rows that a range begins with, where figures follow under them. */
function headingsIn({ grid, parts, formulas }: CheckedSheet, area: PointedArea): string[] {
  const found: string[] = [];
  if (area.sheet !== undefined || area.rows < 3 || area.rows > grid.rows) return found;
  for (let column = area.column; column < Math.min(grid.columns, area.column + area.columns); column++) {
    const kind = grid.kind(area.row, column);
    if (parts.partAt(area.row, column) !== "heading" || formulas.at(area.row, column)) continue;
    if (parts.partAt(area.row + area.rows - 1, column) === "heading") continue;
    if (kind === date || (kind === number && isYear(grid.value(area.row, column))))
      found.push(spotAddress(area.row, column));
  }
  return found;
}

/** A year or a date over the figures, taken for one of them. */
export default check({
  id: "heading-in-range",
  title: { da: "Årstal eller dato talt med", en: "Year or date counted" },
  summary: {
    da: "Et årstal eller en dato over tallene, som står i et område, der regnes på.",
    en: "A year or a date above the figures, in a range that is reckoned with.",
  },
  sentences: {
    counted: {
      da: (cell: string, formula: string, headings: string) =>
        `${cell} er ${formula} og tager overskriften i ${headings} for et af tallene.`,
      en: (cell: string, formula: string, headings: string) =>
        `${cell} is ${formula} and takes the heading in ${headings} for one of the figures.`,
    },
  },
  *find(sheet, say) {
    for (const formula of sheet.formulas.all()) {
      if (!formula) yield;
      if (!formula?.form || !reckons.test(formula.form.shape.replace(/^\(/u, ""))) continue;
      const headings = readBy(formula).flatMap((area) => headingsIn(sheet, area));
      if (headings.length === 0) continue;
      const cell = spotAddress(formula.row, formula.column);
      yield {
        weight: "differs",
        cells: [cell],
        says: say.counted(cell, formulaPart(formula.text), addresses(headings)),
      };
    }
  },
  trips: [
    {
      cells: [
        ["Ydelse", 2018, 2019],
        ["Kontanthjælp", 410, 415],
        ["Sygedagpenge", 255, 261],
        ["Ledighedsydelse", 130, 131],
        ["I alt", "=SUM(B2:B4)", "=SUM(C1:C4)"],
      ],
      finds: ["C5"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Ydelse", 2018, 2019],
        ["Kontanthjælp", 2010, 1915],
        ["Sygedagpenge", 1955, 1961],
        ["Ledighedsydelse", 1930, 1931],
        ["I alt", "=SUM(B2:B4)", "=SUM(C2:C4)"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Ydelse", "Antal 2018", "Antal 2019"],
        ["Kontanthjælp", 410, 415],
        ["Sygedagpenge", 255, 261],
        ["Ledighedsydelse", 130, 131],
        ["I alt", "=SUM(B1:B4)", "=SUM(C1:C4)"],
      ],
      finds: [],
    },
  ],
});
