import type { Cell } from "../../src/sheet/cell";
import { FakeWorkbook } from "./fakeWorkbook";

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "jan igen"];

/** A monthly follow-up with a hole in each column, a text and an error, and municipalities on a second sheet. */
export function followUp(): FakeWorkbook {
  const workbook = new FakeWorkbook(
    {
      name: "Opfølgning",
      rows: [
        ["Måned", "Antal", "Befolkning"],
        ...months.map((month, row): Cell[] => [
          month,
          row === 5 ? null : 1959 - 10 * row,
          row === 2 ? null : row === 7 ? "12.900" : row === 8 ? { code: "#N/A" } : 12321 + 70 * row,
        ]),
      ],
    },
    {
      name: "Kommuner",
      rows: [
        ["Kommune", "Fuldtidspersoner", "Befolkning"],
        ["Viborg", 1467, 13100],
        ["Herning", 1345, 13450],
        ["Silkeborg", 1279, 11880],
      ],
    },
  );
  workbook.select("Opfølgning!B2:C14");
  return workbook;
}
