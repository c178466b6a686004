import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { number, written } from "../../tables/cellKind";
import { check } from "../check";
import { rangeCoverage } from "../lines/rangeCoverage";
import { figure } from "../sentence";

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
    // What a formula reads as part of a range it passes by where it is a text, without a word.
    const read = yield* sheet.inSteps(rangeCoverage);
    for (const { body, columns, orientation } of sheet.tables) {
      if (orientation === "across") continue;
      const areas = (body ?? "").split(",").flatMap((address) => areaOf(address) ?? []);
      for (const { at, role } of columns) {
        const column = columnNumber(at);
        const rows = areas
          .filter((area) => column >= area.column && column < area.column + area.columns)
          .flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, k) => row + k));
        const texts = rows.filter((row) => grid.kind(row, column) === written);
        if (role === "code" || role === "date" || texts.some((row) => /^0\d/u.test(grid.text(row, column)))) continue;
        // A column that is all texts is an extract that is still to be converted; that is asked about elsewhere.
        if (texts.length === 0 || texts.length >= rows.filter((row) => grid.kind(row, column) === number).length)
          continue;
        for (const [turn, row] of texts.entries()) {
          if (turn % 500 === 499) yield;
          const cell = spotAddress(row, column);
          const value = grid.value(row, column);
          const parts = [cell, grid.text(row, column), figure(value)] as const;
          const mends = [{ cell, held: String(grid.cell(row, column)), to: { value } }];
          yield read.at(row, column) > 0
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
