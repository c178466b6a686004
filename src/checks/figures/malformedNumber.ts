import { spotAddress } from "../../sheet/place";
import { text, written } from "../../tables/cellKind";
import { numberInText } from "../../functions/danish";
import { rowsAtATime } from "../../tables/breathing";
import { check } from "../check";

/** Digits with marks between them and nothing else but a unit. */
const alone = /^[+\-−]?\d[\d.,]*\d\s?(?:%|pct\.?|kr\.?|mio\.?(?: kr\.?)?)?$/iu;
/** What is written with points and is no number: dates, versions, paragraphs, telephone numbers. */
const otherwise = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\.\d{1,2}(?:\.\d{1,2})*|\d+(?:\.\d+){3,})$/u;

/** 48.000 with a nought too many: in no language is it what was meant. Other marks may be English. */
const tooManyNoughts = /^[1-9]\d{0,2}\.0{4,}(?!\d)/u;

/** A number whose marks part no thousands: "48.0000", or one that is English. */
export default check({
  id: "malformed-number",
  title: { da: "Forkert skrevet tal", en: "Malformed number" },
  summary: {
    da: "Et tal, hvis punktummer og kommaer ikke passer, fx 48.0000 eller 1,234.5.",
    en: "A number whose points and commas do not fit, e.g. 48.0000 or 1,234.5.",
  },
  sentences: {
    malformed: {
      da: (cell: string, shown: string) =>
        `${cell} er ”${shown}”, som ikke er et dansk tal: et punktum skiller tre cifre ad.`,
      en: (cell: string, shown: string) =>
        `${cell} is “${shown}”, which is no Danish number: a point sets three digits apart.`,
    },
  },
  *find({ grid }, say) {
    const atATime = rowsAtATime(grid.columns * 2);
    for (let row = 0; row < grid.rows; row++) {
      if (row % atATime === atATime - 1) yield;
      for (let column = 0; column < grid.columns; column++) {
        const kind = grid.kind(row, column);
        if (kind !== text && kind !== written) continue;
        const shown = grid.text(row, column);
        if (!alone.test(shown) || otherwise.test(shown) || !/[.,]/u.test(shown) || "value" in numberInText(shown))
          continue;
        const cell = spotAddress(row, column);
        yield {
          weight: tooManyNoughts.test(shown) ? "differs" : "doubtful",
          cells: [cell],
          says: say.malformed(cell, shown),
        };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Mål 2030", "Fra", "Til"],
        ["Restgruppen", "48.0000", 24000],
      ],
      finds: ["B2"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Afsnit", "Dato", "Andel"],
        ["2.11", "1.12.2019", "15,9 %"],
        ["3.4.1", "31.12.19", "48.000"],
      ],
      finds: [],
    },
  ],
});
