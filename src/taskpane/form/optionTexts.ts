import type { Culture } from "../language/numbers";
import { parseNumber } from "./useEntries";

/**
 * What each number of a choice means, as its help lists it: "0: hver for sig. 1: største rest." gives two texts. A
 * number that the help does not explain has none.
 */
export function optionTexts(help: string, culture: Culture): ReadonlyMap<number, string> {
  const sentences = help.split(/(?<=\.)\s+(?=\d[\d.,]*:|\p{Lu})/u);
  return new Map(
    sentences.flatMap((sentence) => {
      const match = /^(\d[\d.,]*): (.+?)\.?$/u.exec(sentence);
      const value = match?.[1] === undefined ? undefined : parseNumber(match[1], culture);
      const text = match?.[2];
      return value === undefined || text === undefined ? [] : [[value, capital(text)] as const];
    }),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that a help puts in quotation marks: those that the function knows. */
export const quotedWords = (help: string): readonly string[] =>
  [...help.matchAll(/"([^"]+)"/g)].flatMap(([, word]) => (word === undefined ? [] : [word]));
