/** A text as it is compared: lower case, one space between words, no soft hyphens. */
export const plainText = (text: string): string =>
  text
    .replace(/\u00ad/g, "")
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .trim()
    .toLowerCase();

/** Words as a pattern: whole words, `*` for the rest of a word before or after ("*pris", "budget*"). */
export function wordPattern(words: readonly string[], where: "anywhere" | "whole" | "start" = "anywhere"): RegExp {
  const alternatives = words
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\/]/g, "\\$&")
        .replace(/\*/g, "[\\p{L}\\p{N}-]*")
        .replace(/ /g, "\\s+"),
    )
    .sort((a, b) => b.length - a.length)
    .join("|");
  const before = where === "anywhere" ? "(?<![\\p{L}\\p{N}])" : "^";
  const after = where === "whole" ? "$" : "(?![\\p{L}\\p{N}])";
  return new RegExp(`${before}(?:${alternatives})${after}`, "u");
}
