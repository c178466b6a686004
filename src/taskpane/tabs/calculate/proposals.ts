import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { numberColumns, suggestedColumns, type Suggestion } from "./columnRoles";
import type { RangeReading } from "../../../sheet/rangeReading";

export interface Proposal {
  readonly card: Card;
  readonly suggestion: Suggestion;
}

/** Among equals the most used first. */
const usual = [
  "ANDEL",
  "PRTUSINDE",
  "BESPARELSE",
  "REELFORSKEL",
  "FORVENTET",
  "OPDELING",
  "PRISMAENGDE",
  "FORDELING",
  "KLYNGERANG",
  "KLYNGESNIT",
  "TALTEKST",
];

/** Which functions the marked columns fit, the best first: named by their headings, and no column left over. */
export function proposals(areas: readonly RangeReading[], most = 3): readonly Proposal[] {
  const offered = numberColumns(areas);
  if (offered.length === 0) return [];
  return catalogue
    .map((card): Proposal & { rank: number } => {
      const suggestion = suggestedColumns(card, offered);
      const place = usual.indexOf(card.id);
      const rank = suggestion.named * 3 - suggestion.left * 2 - (place === -1 ? usual.length : place) / usual.length;
      return { card, suggestion, rank };
    })
    .filter(({ suggestion }) => suggestion.complete && suggestion.columns.some((column) => column !== undefined))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ card, suggestion }) => ({ card, suggestion }));
}
