import type { Bilingual } from "../functions/card";
import { danishNumber, swappedSigns } from "../functions/danish";
import { shownFormula } from "../formulas/danish";

/** A part of a sentence: a text that is the same in both languages, or one in each. */
export type Part = string | Bilingual;

const inLanguage = (part: Part, language: "da" | "en"): string => (typeof part === "string" ? part : part[language]);

/** A sentence in both languages, given its parts. */
export const sentence = (
  { da, en }: { readonly da: (...parts: string[]) => string; readonly en: (...parts: string[]) => string },
  parts: readonly Part[],
): Bilingual => ({
  da: da(...parts.map((part) => inLanguage(part, "da"))),
  en: en(...parts.map((part) => inLanguage(part, "en"))),
});

/** A figure as each language writes it, with at most ten significant digits. */
export function figure(value: number): Bilingual {
  const da = danishNumber(Number(value.toPrecision(10)));
  return { da, en: swappedSigns(da) };
}

/** An English formula as each language shows it. */
export const formulaPart = (formula: string): Bilingual => ({
  da: shownFormula(formula, "da"),
  en: shownFormula(formula, "en"),
});

const most = 4;

/** "B3, B5 and C7", or the first of them and how many more. */
export function addresses(cells: readonly string[]): Bilingual {
  if (cells.length <= 1) return { da: cells.join(""), en: cells.join("") };
  const shown = cells.slice(0, cells.length > most ? most - 1 : -1).join(", ");
  const rest = cells.length - (most - 1);
  const last = cells.at(-1) ?? "";
  return cells.length > most
    ? { da: `${shown} og ${rest} steder mere`, en: `${shown} and ${rest} more places` }
    : { da: `${shown} og ${last}`, en: `${shown} and ${last}` };
}
