import { spotAddress } from "../../sheet/place";
import { number } from "../../tables/cellKind";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import type { PointedArea } from "../lines/pointedArea";
import { cellsOf, readBy, usedPart } from "../lines/reads";
import { addresses } from "../sentence";

/** Hidden rows with figures that a range down a column reads among rows that show. */
function hiddenRows(sheet: CheckedSheet, area: PointedArea): number[] {
  const { grid } = sheet;
  const used = area.sheet === undefined && area.rows > 1 ? usedPart(sheet, area) : undefined;
  if (!used || grid.hiddenRows.size === 0) return [];
  const hidden = [...cellsOf(used)]
    .filter(([row, column]) => grid.hiddenRows.has(row) && grid.kind(row, column) === number)
    .map(([row]) => row);
  const rows = new Set(hidden);
  // A range that is hidden as a whole is a helping calculation; one that is partly hidden looks like another sum.
  return rows.size < used.rows ? [...rows] : [];
}

/** Figures that come from where the reader does not see them. */
export default check({
  id: "hidden-source",
  title: { da: "Tal fra skjulte steder", en: "Figures from hidden places" },
  summary: {
    da: "Formler, der læser skjulte rækker midt i et område eller et skjult ark.",
    en: "Formulas that read hidden rows amid a range, or a hidden sheet.",
  },
  sentences: {
    rows: {
      da: (cells: string, rows: string) => `${cells} regner også skjulte rækker med: række ${rows}.`,
      en: (cells: string, rows: string) => `${cells} counts hidden rows too: row ${rows}.`,
    },
    sheet: {
      da: (cells: string, sheet: string) => `${cells} henter tal fra arket ”${sheet}”, som er skjult.`,
      en: (cells: string, sheet: string) => `${cells} fetches figures from the sheet “${sheet}”, which is hidden.`,
    },
  },
  *find(sheet, say) {
    const byRows = new Map<string, string[]>();
    const bySheet = new Map<string, string[]>();
    if (sheet.source.isHidden) return;
    for (const formula of sheet.formulas.all()) {
      const cell = spotAddress(formula.row, formula.column);
      for (const area of readBy(formula)) {
        const other = area.sheet === undefined ? undefined : sheet.sheetOf(area.sheet);
        if (other?.source.isHidden) bySheet.set(other.name, [...new Set([...(bySheet.get(other.name) ?? []), cell])]);
        const rows = hiddenRows(sheet, area);
        const key = rows.map((row) => row + 1).join(", ");
        if (rows.length > 0) byRows.set(key, [...new Set([...(byRows.get(key) ?? []), cell])]);
      }
    }
    for (const [rows, cells] of byRows) yield { weight: "doubtful", cells, says: say.rows(addresses(cells), rows) };
    for (const [name, cells] of bySheet) yield { weight: "doubtful", cells, says: say.sheet(addresses(cells), name) };
  },
  trips: [
    {
      cells: [
        ["Måned", "Antal"],
        ["jan", 412],
        ["feb", 408],
        ["mar", 398],
        ["I alt", "=SUM(B2:B4)"],
      ],
      hidden: { rows: [3] },
      finds: ["B5"],
    },
    {
      cells: [
        ["Pris", "=Priser!B1"],
        ["Beløb", "=B1*12"],
      ],
      others: { Priser: [["Uddannelseshjælp", 67772]] },
      hiddenSheets: ["Priser"],
      finds: ["B1"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Måned", "Antal"],
        ["jan", 412],
        ["feb", 408],
        ["mar", 398],
        ["I alt", "=SUM(B2:B4)"],
        ["Note", 3],
      ],
      hidden: { rows: [6] },
      finds: [],
    },
  ],
});
