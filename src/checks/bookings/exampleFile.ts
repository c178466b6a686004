import { roundedHalfAway } from "../../functions/math/decimalRounding";

/** Week, benefit, lines gathered, kroner and refund of made-up bookings: example figures, no municipality's. */
const bookings: readonly (readonly [string, string, number, number, number])[] = [
  ["202602", "Kontanthjælp", 12, 148_230.5, 0.2],
  ["202602", "Sygedagpenge", 9, 96_412.75, 0.8],
  ["202602", "Ressourceforløbsydelse", 7, 81_905.4, 0.2],
  ["202603", "Sygedagpenge", 8, 88_120, 0.4],
  ["202603", "A-dagpenge", 21, 301_577.3, 0.3],
  ["202603", "Ledighedsydelse", 4, 61_340.8, 0.2],
];

const headings =
  "Uge;Ydelse;Antal;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb";

const written = (value: number, decimals: number): string => value.toFixed(decimals).replace(".", ",");

/**
 * A file as Ydelsesrefusion's, of example figures, to see what the check does: one refund 1.000 kr. too large, one rate
 * that the staircase does not know, one line twice; the rest are right.
 */
export function exampleFile(): string {
  const line = (week: string, benefit: string, count: number, amount: number, rate: number, tooMuch = 0): string => {
    const refund = roundedHalfAway(amount * rate, 2);
    const [ours, theirs] = [refund + tooMuch, roundedHalfAway(amount - refund, 2)];
    return [
      ...[week, benefit, count, written(amount, 2), written(rate * 100, 0)],
      ...[written(ours, 2), written(100 - rate * 100, 0), written(theirs, 2)],
    ].join(";");
  };
  const lines = bookings.map((booking) => line(...booking));
  const wrong = [
    line("202604", "Kontanthjælp", 11, 139_880, 0.2, 1000),
    line("202604", "Sygedagpenge", 6, 70_250, 0.5),
    ...lines.slice(4, 5),
  ];
  return [headings, ...lines, ...wrong].join("\n");
}
