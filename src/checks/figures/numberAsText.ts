import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { number, written } from "../../tables/cellKind";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import { usedPart, readBy } from "../lines/reads";
import { figure } from "../sentence";

/** Cells that formulas on the sheet read as part of a range: Excel passes a text by, without a word. */
function passedBy(sheet: CheckedSheet, row: number, column: number): boolean {
  for (const formula of sheet.formulas.all())
    for (const area of readBy(formula)) {
      const part = area.sheet === undefined && area.rows * area.columns > 1 ? usedPart(sheet, area) : undefined;
      if (
        part &&
        row >= part.row &&
        row < part.row + part.rows &&
        column >= part.column &&
        column < part.column + part.columns
      )
        return true;
    }
  return false;
}

/** Figures that are stored as texts among numbers. Sums and means pass them by. */
export default check({
  id: "number-as-text",
  title: { da: "Tal gemt som tekst", en: "Number stored as text" },
  summary: {
    da: "Et tal gemt som tekst i en kolonne af tal. Excels summer tæller det ikke med.",
    en: "A number stored as text in a column of numbers. Excel's sums do not count it.",
  },
  sentences: {
    text: {
      da: (cell: string, shown: string, value: string) =>
        `${cell} er teksten ”${shown}” i en kolonne af tal. Som tal er det ${value}.`,
      en: (cell: string, shown: string, value: string) =>
        `${cell} is the text “${shown}” in a column of numbers. As a number it is ${value}.`,
    },
    passed: {
      da: (cell: string, shown: string, value: string) =>
        `${cell} er teksten ”${shown}” og tælles ikke med i formlen, der læser kolonnen. Som tal er det ${value}.`,
      en: (cell: string, shown: string, value: string) =>
        `${cell} is the text “${shown}” and is not counted by the formula that reads the column. As a number it is ${value}.`,
    },
  },
  *find(sheet, say) {
    const { grid } = sheet;
    for (const { body, columns, orientation } of sheet.tables) {
      if (orientation === "across") continue;
      const areas = (body ?? "").split(",").flatMap((address) => areaOf(address) ?? []);
      for (const { at } of columns) {
        const column = columnNumber(at);
        const rows = areas
          .filter((area) => column >= area.column && column < area.column + area.columns)
          .flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, k) => row + k));
        const texts = rows.filter((row) => grid.kind(row, column) === written);
        // A column that is all texts is an extract that is still to be converted; that is asked about elsewhere.
        if (texts.length === 0 || texts.length >= rows.filter((row) => grid.kind(row, column) === number).length)
          continue;
        for (const row of texts) {
          const cell = spotAddress(row, column);
          const value = grid.value(row, column);
          const parts = [cell, grid.text(row, column), figure(value)] as const;
          const mends = [{ cell, held: String(grid.cell(row, column)), to: { value } }];
          yield passedBy(sheet, row, column)
            ? { weight: "differs", cells: [cell], says: say.passed(...parts), mends }
            : { weight: "doubtful", cells: [cell], says: say.text(...parts), mends };
        }
      }
    }
  },
  trips: [
    {
      cells: [
        ["Måned", "Antal"],
        ["jan 2019", 412],
        ["feb 2019", "1.405"],
        ["mar 2019", 398],
        ["apr 2019", 405],
        ["I alt", "=SUM(B2:B5)"],
      ],
      finds: ["B3"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Måned", "Antal"],
        ["jan 2019", 412],
        ["feb 2019", ".."],
        ["mar 2019", 398],
        ["apr 2019", 405],
      ],
      finds: [],
    },
    {
      cells: [
        ["Nr.", "Navn", "Antal"],
        ["0791", "Viborg", 412],
        ["0657", "Herning", 398],
        ["0740", "Silkeborg", 405],
      ],
      finds: [],
    },
  ],
});
