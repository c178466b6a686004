import { spotAddress } from "../../sheet/place";
import type { Bilingual } from "../../functions/card";
import { hiddenCounts } from "../cellCounts";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import type { PointedArea } from "../lines/pointedArea";
import { readBy, usedPart } from "../lines/reads";
import { addresses } from "../sentence";

/** The rows that do not show, from the top. */
const rowsHidden = ({ grid }: CheckedSheet): readonly number[] => [...grid.hiddenRows].sort((a, b) => a - b);

/** Hidden rows with figures that a range down a column reads among rows that show. */
function hiddenRows(sheet: CheckedSheet, area: PointedArea): readonly number[] {
  const used = area.sheet === undefined && area.rows > 1 ? usedPart(sheet, area) : undefined;
  const counts = sheet.once(hiddenCounts);
  if (!used || counts.in(used) === 0) return [];
  const rows = sheet
    .once(rowsHidden)
    .filter((row) => row >= used.row && row < used.row + used.rows && counts.in({ ...used, row, rows: 1 }) > 0);
  // A range that is hidden as a whole is a helping calculation; one that is partly hidden looks like another sum.
  return rows.length < used.rows ? rows : [];
}

const mostRows = 8;

/** "3, 7, 8", or the first of them and how many more. */
function rowNumbers(rows: readonly number[]): Bilingual {
  const shown = rows
    .slice(0, mostRows)
    .map((row) => row + 1)
    .join(", ");
  const rest = rows.length - mostRows;
  return rest <= 0 ? { da: shown, en: shown } : { da: `${shown} og ${rest} til`, en: `${shown} and ${rest} more` };
}

/** Formulas that read the same hidden rows, or that are copies of each other and read more of them row by row. */
interface Hidden {
  readonly cells: Set<string>;
  readonly rows: Set<number>;
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
    const byForm = new Map<unknown, Hidden>();
    const bySheet = new Map<string, Set<string>>();
    if (sheet.source.isHidden) return;
    for (const formula of sheet.formulas.all()) {
      if (!formula) {
        yield;
        continue;
      }
      const cell = spotAddress(formula.row, formula.column);
      for (const area of readBy(formula)) {
        const other = area.sheet === undefined ? undefined : sheet.sheetOf(area.sheet);
        if (other?.source.isHidden) bySheet.set(other.name, (bySheet.get(other.name) ?? new Set()).add(cell));
        const rows = hiddenRows(sheet, area);
        if (rows.length === 0) continue;
        const like = byForm.get(formula.form) ?? { cells: new Set(), rows: new Set() };
        like.cells.add(cell);
        for (const row of rows) like.rows.add(row);
        byForm.set(formula.form, like);
      }
    }
    const byRows = new Map<string, Hidden>();
    for (const { cells, rows } of byForm.values()) {
      const key = [...rows].join();
      const same = byRows.get(key) ?? { cells: new Set(), rows };
      for (const cell of cells) same.cells.add(cell);
      byRows.set(key, same);
    }
    for (const { cells, rows } of byRows.values())
      yield {
        weight: "doubtful",
        cells: [...cells],
        says: say.rows(addresses([...cells]), rowNumbers([...rows].sort((a, b) => a - b))),
      };
    for (const [name, cells] of bySheet)
      yield { weight: "doubtful", cells: [...cells], says: say.sheet(addresses([...cells]), name) };
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
