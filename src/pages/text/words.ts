import type { RoundedSet } from "../page";

/** ["a", "b", "c"] → "a, b og c". */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} og ${texts.at(-1) ?? ""}`;

/** A name within a sentence: "Befolkningen" → "befolkningen"; what is written in capitals, "A-dagpenge" too, stays. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}(?:\p{Ll}| )/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

export const sentence = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};

/** "Hele landet" → "på landsplan", "Region Midtjylland" → "i Region Midtjylland". */
export const atReference = (name: string): string =>
  /^(?:hele )?(?:landet|danmark)\b|^landsplan/iu.test(name) ? "på landsplan" : `i ${name}`;

/** Every figure once, from the rounded texts: for those who do not see the chart. */
export function figuresTold({ categories, series }: RoundedSet): string {
  const [only] = series;
  if (!only) return "";
  if (series.length === 1) return listed(categories.map(({ name }, at) => `${name} ${only.texts[at] ?? ""}`));
  if (categories.length > series.length * 2)
    return series
      .map(({ name, texts }) => `${name}: ${categories.map((one, at) => `${one.name} ${texts[at] ?? ""}`).join(", ")}`)
      .join(". ");
  return categories
    .map(({ name }, at) => `${name}: ${listed(series.map((one) => `${one.name} ${one.texts[at] ?? ""}`))}`)
    .join(". ");
}
