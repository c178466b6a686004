import { card, type Outcome } from "../card";
import { missing } from "../refusal";
import { hiddenCells, type Table } from "./hiddenCells";

const hiddenText = "..";

/**
 * A table as it may be published: small counts hidden, and as many more as keep them from being computed.
 *
 *     hidden: every count from 1 to limit − 1, totals too, and the cheapest others that let each of them be limit or more
 *
 * Shapes   a block in, the same block out. With totals the last row and column are totals; of one row, the last cell.
 * Units    counts. Full-time persons with decimals: everything above 0 and below the limit is small.
 * Reader   knows this rule, so that a hidden count is at least 1 (its last decimal, if the table has decimals) unless it
 *          is a zero that had to be hidden: see suppressedCells.ts.
 * Refuses  totals that are not the sums; a table with totals of more than 20,000 cells in two directions.
 * Not for  tables that share cells or totals with another published table, or shares shown beside the counts.
 * Source   complementary cell suppression; what a hidden cell might be is bounded by flows (Cox 1980; Gusfield 1988).
 */
export function disclosure(table: Table, limit: number, withTotal: boolean): Outcome[][] {
  const hidden = hiddenCells(table, limit, withTotal);
  return table.map((row, r) =>
    row.map((count, c) => (count === null ? missing("tal i cellen") : hidden[r]?.[c] === true ? hiddenText : count)),
  );
}

export default card({
  id: "DISKRETION",
  title: { da: "Skjul små tal", en: "Hide small counts" },
  asked: ["diskretionering", "færre end 5", "gdpr", "anonymisering"],
  family: "publish",
  summary: {
    da: "Tabellen med prikker i stedet for små tal, så de heller ikke kan regnes ud.",
    en: "The table with dots for small counts, so that they cannot be computed either.",
  },
  formula: {
    da: "1 til grænse − 1 skjules, og så mange flere, at hvert af dem kunne være grænse eller mere",
    en: "1 to limit − 1 are hidden, and as many more as let each of them be the limit or more",
  },
  notes: [
    {
      da: "Der skjules få og små celler mere, helst hverken nuller eller totaler. Ingen skjult celle kan regnes ud, heller ikke af en læser, der ved, at skjulte tal er mindst 1.",
      en: "Few and small cells more are hidden, preferably neither zeros nor totals. No hidden cell can be computed, not even by a reader who knows that hidden counts are at least 1.",
    },
    {
      da: "Totalerne skal være summer. Er tallene afrundet hver for sig, så brug summen. Kan en person stå i flere grupper, er totalen ingen sum: skriv FALSK.",
      en: "The totals must be sums. If the figures are rounded one by one, use the sum. If a person can be in several groups the total is no sum: write FALSE.",
    },
    {
      da: "Den ser kun denne tabel. Vis ikke de samme tal i en anden tabel, som andele eller fra en anden måned ved siden af.",
      en: "It sees this table only. Do not show the same counts in another table, as shares, or for another month beside it.",
    },
  ],
  parameters: [
    {
      kind: "table",
      of: "count",
      name: "tabel",
      english: "table",
      help: { da: "Antal uden overskrifter, med totaler sidst.", en: "Counts without headings, totals last." },
    },
    {
      kind: "choice",
      of: "ordinal",
      name: "grænse",
      english: "limit",
      default: 5,
      help: {
        da: "Det mindste antal, der må vises. Standard er 5.",
        en: "The smallest count that may be shown. The default is 5.",
      },
    },
    {
      kind: "choice",
      of: "switch",
      name: "med_total",
      english: "with_total",
      default: true,
      help: {
        da: "SAND: sidste række og kolonne er totaler. Standard er SAND.",
        en: "TRUE: the last row and column are totals. The default is TRUE.",
      },
    },
  ],
  result: { shape: "table", columns: [{ heading: "antal", english: "count", unit: "count" }] },
  examples: [
    { args: [[[12, 156, 168]]], gives: [[12, 156, 168]], note: { da: "3 år eller mere", en: "3 years or more" } },
    { args: [[[1, 9, 7, 17]]], gives: [["..", 9, "..", 17]] },
    {
      args: [
        [
          [3, 14, 17],
          [20, 11, 31],
          [23, 25, 48],
        ],
      ],
      gives: [
        ["..", "..", 17],
        ["..", "..", 31],
        [23, 25, 48],
      ],
    },
    {
      args: [
        [
          [3, 14],
          [20, 0],
        ],
        5,
        false,
      ],
      gives: [
        ["..", 14],
        [20, 0],
      ],
    },
    { args: [[[2, 8, 10]], 3], gives: [["..", "..", 10]] },
    {
      args: [[[1, 1, 18, 20]], 2],
      gives: [["..", "..", "..", 20]],
      note: {
        da: "To skjulte tal, der giver 2, måtte begge være 1",
        en: "Two hidden counts that give 2 would both have to be 1",
      },
    },
    { args: [[[2, 3, 5]]], gives: [["..", "..", ".."]] },
    { args: [[[3, 14, 18]]], refuses: "#VALUE!", says: "cellerne giver 17, men totalen er 18" },
    { args: [[["3 stk.", 14, 17]]], refuses: "#VALUE!", says: 'er teksten "3 stk."' },
    { args: [[[3, 14, 17]], 0], refuses: "#VALUE!", says: "grænse er 0" },
  ],
  sources: ["Cox 1980 og Gusfield 1988 om skjulte celler i tabeller", "Danmarks Statistik: datafortrolighedspolitik"],
  compute: disclosure,
});
