import { card, type Outcome } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { division } from "../refusal";

/**
 * Those who moved in less those who moved out, and what that is of the stock.
 *
 *     in − out; in ÷ stock; (in − out) ÷ stock
 *
 * Shapes   numbers in, one figure out, three with a stock; a column gives a line for each.
 * Units    persons in a period against a stock at one time, all on the benefit.
 * Refuses  a stock of 0 in the two shares only.
 * Not for  claiming that so many of the stock moved in: flow and stock are counted differently, and some have left since.
 * Source   the summary's 184 in and 78 out against a stock of 634.
 */
export function netMigration(movedIn: number, movedOut: number, stock: number | undefined): Outcome[] {
  const net = decimalDifference(movedIn, movedOut);
  if (stock === undefined) return [net];
  if (stock === 0) return [net, noStock, noStock];
  return [net, movedIn / stock, net / stock];
}

const noStock = division("bestand er 0, så der er ingen andel.");

export default card({
  id: "NETTOTILFLYTNING",
  title: { da: "Nettotilflytning", en: "Net migration" },
  asked: ["tilflyttere", "fraflyttere"],
  family: "budget",
  summary: {
    da: "Tilflyttere minus fraflyttere, og hvad det er af bestanden.",
    en: "Moved in less moved out, and what that is of the stock.",
  },
  formula: {
    da: "tilflyttere − fraflyttere; tilflyttere ÷ bestand; netto ÷ bestand",
    en: "in − out; in ÷ stock; net ÷ stock",
  },
  notes: [
    {
      da: "Tilflyttere tælles over en periode, bestanden på ét tidspunkt. 184 af 634 er 29 %, knap hver tredje; netto er det hver sjette.",
      en: "Those who move are counted over a period, the stock at one time. 184 of 634 is 29%, nearly one in three; net it is one in six.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "tilflyttere",
      english: "moved_in",
      help: { da: "Tilflyttere på ydelsen i perioden.", en: "Moved in on the benefit in the period." },
    },
    {
      kind: "number",
      of: "count",
      name: "fraflyttere",
      english: "moved_out",
      help: { da: "Fraflyttere på ydelsen i perioden.", en: "Moved out on the benefit in the period." },
    },
    {
      kind: "number",
      of: "count",
      optional: true,
      name: "bestand",
      english: "stock",
      help: { da: "Modtagere i alt. Uden: kun netto.", en: "Recipients in all. Left out: net alone." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "netto (til − fra)", english: "net (in − out)", unit: "count" },
      { heading: "tilflytteres andel af bestand", english: "in as a share of stock", unit: "share", needs: "bestand" },
      { heading: "nettos andel", english: "net as a share of stock", unit: "share", needs: "bestand" },
    ],
  },
  examples: [
    {
      args: [184, 78, 634],
      gives: [[106, 184 / 634, 106 / 634]],
      note: { da: "Viborg: 29,0 % og 16,7 %", en: "Viborg: 29.0% and 16.7%" },
    },
    { args: [184, 78], gives: [[106]] },
    {
      args: [
        [[184], [10]],
        [[78], [14]],
      ],
      gives: [[106], [-4]],
    },
    { args: [184, 78, 0], gives: [[106, "#DIV/0!", "#DIV/0!"]] },
    { args: [184, ""], refuses: "#N/A", says: "Mangler: fraflyttere" },
    { args: [184, -78], refuses: "#VALUE!", says: "fraflyttere er −78" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 184 tilflyttere, 78 fraflyttere, 634 modtagere"],
  plain: {
    formula: ({ column }, movedIn, movedOut, stock) =>
      [`${movedIn}-${movedOut}`, `${movedIn}/${stock}`, `(${movedIn}-${movedOut})/${stock}`][column],
  },
  compute: netMigration,
});
