import type { SheetData } from "../cells/workbookData";
import { agreement, columnHeading, heading, input, live, note, printed, text, title, wrapped, type Row } from "./cell";

const staircase = [
  [1, 0.8],
  [5, 0.4],
  [27, 0.3],
  [53, 0.2],
] as const;

/** Mean refund over a course of n weeks, as the law's staircase gives it; percentages worked out by hand in the margin. */
const means = [
  [4, 0.8],
  [13, 0.5231],
  [26, 0.4615],
  [52, 0.3808],
  [104, 0.2904],
] as const;

/** The state refund's staircase, week by week, and what a net price is before refund. */
export function refund(): SheetData {
  const steps = staircase.map(([week, rate], line): Row => [
    input(week, "0"),
    input(rate, "0%"),
    live(`=TULU.REFUSIONSSATS(A${5 + line},$A$5:$B$8)`, "0%"),
    live(`=TULU.MEDFINANSIERING(A${5 + line},$A$5:$B$8)`, "0%"),
  ]);
  const weekTop = 13;
  const weeks = [1, 4, 5, 26, 27, 52, 53, 104].map((week, line): Row => [
    input(week, "0"),
    live(`=TULU.REFUSIONSSATS(A${weekTop + line})`, "0%"),
    live(`=TULU.REFUSIONSNIT(A${weekTop + line})`, "0.00%"),
  ]);
  const meanTop = weekTop + weeks.length + 3;
  return {
    name: "Refusion",
    columnWidths: [90, 85, 100, 105, 330],
    freezeRows: 2,
    rows: [
      [title("Refusionstrappen")],
      [
        note(
          "I kraft fra 4. januar 2016 (lov om kommunernes finansiering § 5). Anciennitet i uger; ret satserne for at prøve en anden trappe.",
        ),
      ],
      [],
      [
        columnHeading("Fra uge"),
        columnHeading("Sats"),
        columnHeading("Refusionssats"),
        columnHeading("Medfinansiering"),
      ],
      ...steps,
      [],
      [],
      [heading("Satsen i en uge, og gennemsnittet fra uge 1 til og med ugen")],
      [columnHeading("Uge"), columnHeading("Sats"), columnHeading("Gennemsnit")],
      ...weeks,
      [],
      [heading("Gennemsnit regnet efter med håndkraft")],
      [columnHeading("Til uge"), columnHeading("Efterregnet"), columnHeading("TULU"), columnHeading("Dom", "Left")],
      ...means.map(([week, mean], line): Row => {
        const row = meanTop + line;
        return [
          printed(week, "0"),
          printed(mean, "0.00%"),
          live(`=TULU.REFUSIONSNIT(A${row})`, "0.00%"),
          agreement(`ROUND(C${row},4)`, `B${row}`, "afviger"),
        ];
      }),
      [],
      [heading("Netto og brutto")],
      [
        columnHeading("Nettopris, kr."),
        columnHeading("Refusion"),
        columnHeading("Bruttopris, kr."),
        columnHeading("Netto igen"),
      ],
      ...[0.2, 0.3, 0.4].map((rate, line): Row => {
        const row = meanTop + means.length + 3 + line;
        return [
          input(67772),
          input(rate, "0%"),
          live(`=TULU.BRUTTOPRIS(A${row},B${row})`, "#,##0"),
          live(`=TULU.NETTOPRIS(C${row},B${row})`, "#,##0"),
          line === 0
            ? wrapped("67.772 kr. netto svarer til 84.715 kr. brutto, hvis alle er på trappens nederste trin.")
            : text(""),
        ];
      }),
    ],
  };
}
