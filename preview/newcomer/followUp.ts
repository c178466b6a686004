import type { SheetData } from "../cells/workbookData";
import { columnHeading, input, live, note, text, title, type Row } from "./cell";

/** Example figures, not from the documents: twelve months of a year's follow-up, the last three not yet known. */
const months = [
  ["jan 2017", 1952, 12987],
  ["feb 2017", 1948, 13012],
  ["mar 2017", 1941, 13040],
  ["apr 2017", 1925, 13066],
  ["maj 2017", 1917, 13089],
  ["jun 2017", 1908, 13117],
  ["jul 2017", 1890, 13142],
  ["aug 2017", 1883, 13170],
  ["sep 2017", 1869, 13201],
  ["okt 2017", undefined, undefined],
  ["nov 2017", undefined, undefined],
  ["dec 2017", undefined, undefined],
] as const;

const empty = { style: { fill: "#FFF8E1" }, format: "#,##0" };

/** A monthly follow-up such as the user's own: row formulas with the guard that keeps an empty month empty. */
export function followUp(): SheetData {
  const rows = months.map(([month, count, population], line): Row => {
    const row = 6 + line;
    const guarded = (call: string): string => `=IF(OR(B${row}="",C${row}=""),"",${call})`;
    return [
      text(month),
      count === undefined ? empty : input(count),
      population === undefined ? empty : input(population),
      live(guarded(`TULU.ANDEL(B${row},C${row},1)`), "0.0%"),
      live(guarded(`TULU.FORVENTET($C$3,C${row},0)`), "#,##0"),
      live(guarded(`TULU.REELFORSKEL(B${row},$C$3,C${row},0)`), "#,##0"),
      live(guarded(`TULU.BESPARELSE(B${row},$C$3,C${row},$F$3,0)`), "#,##0"),
    ];
  });
  return {
    name: "Opfølgning",
    columnWidths: [70, 112, 75, 60, 75, 65, 105],
    freezeRows: 5,
    rows: [
      [title("Månedlig opfølgning")],
      [
        note(
          "Eksempeltal, bortset fra september 2017, 15,9 % og 67.772 kr. Ret de gule celler; skriv oktober, når den kommer.",
        ),
      ],
      [text("Andel i basisåret"), undefined, input(0.159, "0.0%"), text("Enhedspris, kr."), undefined, input(67772)],
      [],
      [
        columnHeading("Måned", "Left"),
        columnHeading("Fuldtidspersoner"),
        columnHeading("Befolkning"),
        columnHeading("Andel"),
        columnHeading("Forventet"),
        columnHeading("Forskel"),
        columnHeading("Besparelse pr. år, kr."),
      ],
      ...rows,
    ],
  };
}
