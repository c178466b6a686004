import type { SheetData } from "../cells/workbookData";
import { columnHeading, heading, input, live, note, spilled, strong, text, title, type Row } from "./cell";

/** Example figures, not from the documents. */
const benefits = [
  ["Uddannelseshjælp", 640, 66500, 628, 67772],
  ["Kontanthjælp", 60, 98000, 62, 97100],
  ["A-dagpenge", 355, 91000, 349, 92400],
  ["Sygedagpenge", 150, 84000, 145, 86100],
  ["Ressourceforløb", 90, 131000, 94, 129500],
] as const;

const signed = "+#,##0;\u2212#,##0;0";

/** Price and volume by benefit, and a year's forecast. */
export function budget(): SheetData {
  const top = 5;
  const last = top + benefits.length - 1;
  const lastYear = [1950, 1962, 1958, 1940, 1931, 1925, 1902, 1899, 1910, 1915, 1922, 1930];
  const thisYear = [1952, 1948, 1941, 1925, 1917, 1908, 1890, 1883, 1869];
  const monthTop = last + 6;
  return {
    name: "Budget",
    columnWidths: [105, 75, 75, 75, 75, 90, 95, 90],
    freezeRows: 4,
    rows: [
      [title("Pris og mængde")],
      [note("Eksempeltal. Fuldtidspersoner og nettopris pr. år.")],
      [],
      [
        columnHeading("Ydelse", "Left"),
        columnHeading("Budget antal"),
        columnHeading("Budget pris"),
        columnHeading("Faktisk antal"),
        columnHeading("Faktisk pris"),
        columnHeading("Afvigelse"),
        columnHeading("heraf mængde"),
        columnHeading("heraf pris"),
      ],
      ...benefits.map(([name, budgetCount, budgetPrice, count, price], line): Row => {
        const row = top + line;
        return [
          text(name),
          input(budgetCount),
          input(budgetPrice),
          input(count),
          input(price),
          live(`=TULU.PRISMÆNGDE(B${row},C${row},D${row},E${row})`, signed),
          spilled(signed),
          spilled(signed),
        ];
      }),
      [
        strong("I alt"),
        undefined,
        undefined,
        undefined,
        undefined,
        ...["F", "G", "H"].map((column) => live(`=SUM(${column}${top}:${column}${last})`, signed, { bold: true })),
      ],
      [],
      [heading("Prognose for året")],
      [note("Kendte måneder, derefter sidste års måned gange væksten i de seneste tre. Eksempeltal.")],
      [columnHeading("Måned", "Left"), columnHeading("Sidste år"), columnHeading("I år"), columnHeading("Prognose")],
      ...["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"].map(
        (month, line): Row => {
          const known = thisYear[line];
          return [
            text(month),
            input(lastYear[line] ?? 0),
            known === undefined ? { style: { fill: "#FFF8E1" } } : input(known),
            line === 0
              ? live(`=TULU.ÅRSPROGNOSE(B${monthTop}:B${monthTop + 11},C${monthTop}:C${monthTop + 11})`, "#,##0")
              : spilled("#,##0"),
          ];
        },
      ),
    ],
  };
}
