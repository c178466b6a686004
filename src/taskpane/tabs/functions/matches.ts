import type { Card } from "../../../functions/card";

/** Letters as people write them without a Danish keyboard: "maal" and "mal" both find MÅL. */
const spelled = (text: string): string =>
  text.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa").replace(/é/g, "e");
const bare = (text: string): string =>
  text.toLowerCase().replace(/æ|ae/g, "a").replace(/ø|oe/g, "o").replace(/å|aa/g, "a").replace(/é/g, "e");

/** The cards that mention every word of the query, the best first: by name, then parameters, then the texts. */
export function matches(cards: readonly Card[], query: string, language: "da" | "en"): readonly Card[] {
  const words = query
    .trim()
    .replace(/^=?\s*tulu\./i, "")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return cards;
  return cards
    .map((card) => ({ card, rank: Math.max(...words.map((word) => rankOf(card, word, language))) }))
    .filter(({ rank }) => rank < unfound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ card }) => card);
}

const unfound = 9;

function rankOf(card: Card, word: string, language: "da" | "en"): number {
  const names = [card.name, card.id];
  if (names.some((name) => begins(name, word))) return 0;
  if (names.some((name) => mentions(name, word))) return 1;
  const parameters = card.parameters.flatMap(({ name, english }) => (language === "da" ? [name] : [name, english]));
  if (parameters.some((name) => begins(name, word))) return 2;
  const texts = [card.summary[language], card.formula[language], ...card.result.columns.map(({ heading }) => heading)];
  if ([...parameters, ...texts].some((text) => mentions(text, word))) return 3;
  const small = [...card.parameters.map(({ help }) => help[language]), ...(card.notes ?? []).map((n) => n[language])];
  return small.some((text) => mentions(text, word)) ? 4 : unfound;
}

const begins = (text: string, word: string): boolean =>
  spelled(text).startsWith(spelled(word)) || bare(text).startsWith(bare(word));
const mentions = (text: string, word: string): boolean =>
  spelled(text).includes(spelled(word)) || bare(text).includes(bare(word));
