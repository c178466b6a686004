import type { Block } from "../../../blocks/block";
import type { Card } from "../../../functions/card";

/** Letters as people write them without a Danish keyboard: "maal" and "mal" both find MÅL. */
const spelled = (text: string): string =>
  text.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa").replace(/é/g, "e");
const bare = (text: string): string =>
  text.toLowerCase().replace(/æ|ae/g, "a").replace(/ø|oe/g, "o").replace(/å|aa/g, "a").replace(/é/g, "e");

/** Where a thing may be found, from its names to the small print. */
interface Findable {
  readonly names: readonly string[];
  readonly parameters: readonly string[];
  readonly texts: readonly string[];
  readonly small: readonly string[];
}

type Language = "da" | "en";

/** The cards that mention every word of the query, the best first: by name, then parameters, then the texts. */
export const matches = (cards: readonly Card[], query: string, language: Language): readonly Card[] =>
  found(cards, query, (card) => findableCard(card, language));

/** The same of guided calculations. */
export const matchingBlocks = (blocks: readonly Block[], query: string, language: Language): readonly Block[] =>
  found(blocks, query, (block) => findableBlock(block, language));

function found<T>(all: readonly T[], query: string, findable: (one: T) => Findable): readonly T[] {
  const words = query
    .trim()
    .replace(/^=?\s*tulu\./i, "")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return all;
  return all
    .map((one) => ({ one, rank: Math.max(...words.map((word) => rankOf(findable(one), word))) }))
    .filter(({ rank }) => rank < unfound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

const unfound = 9;

function rankOf({ names, parameters, texts, small }: Findable, word: string): number {
  if (names.some((name) => begins(name, word))) return 0;
  if (names.some((name) => mentions(name, word))) return 1;
  if (parameters.some((name) => begins(name, word))) return 2;
  if ([...parameters, ...texts].some((text) => mentions(text, word))) return 3;
  return small.some((text) => mentions(text, word)) ? 4 : unfound;
}

const findableCard = (card: Card, language: Language): Findable => ({
  names: [card.name, card.id, card.title[language]],
  parameters: card.parameters.flatMap(({ name, english }) => (language === "da" ? [name] : [name, english])),
  texts: [
    card.summary[language],
    card.formula[language],
    ...(card.asked ?? []),
    ...card.result.columns.map(({ heading }) => heading),
  ],
  small: [...card.parameters.map(({ help }) => help[language]), ...(card.notes ?? []).map((note) => note[language])],
});

const findableBlock = (block: Block, language: Language): Findable => ({
  names: [block.title[language]],
  parameters: Object.values(block.fields).map(({ name }) => name[language]),
  texts: [block.summary[language], ...block.asked[language]],
  small: Object.values(block.fields).map(({ help }) => help[language]),
});

const begins = (text: string, word: string): boolean =>
  spelled(text).startsWith(spelled(word)) || bare(text).startsWith(bare(word));
const mentions = (text: string, word: string): boolean =>
  spelled(text).includes(spelled(word)) || bare(text).includes(bare(word));
