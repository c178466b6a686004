/** A text as it is compared: lower case, one space between words, no soft hyphens. */
export const plainText = (text: string): string => (isPlain(text) ? text.toLowerCase() : spaced(text));

/** Whether nothing but the case of its letters need be changed. */
function isPlain(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < space || (code === space && before === space)) return false;
    if (code === 0xad || code === 0xa0 || code >= 0x2000) return false;
    before = code;
  }
  return before !== space || text === "";
}

const space = 32;

const spaced = (text: string): string =>
  text
    .replace(/\u00ad/g, "")
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .trim()
    .toLowerCase();

/** The beginnings of words: what holds none of them holds none of the words. A quick no for thousands of labels. */
export const beginnings = (words: readonly string[]): RegExp =>
  new RegExp(
    [
      ...new Set(
        words.map((word) =>
          word
            .replace(/^\*/u, "")
            .slice(0, 3)
            .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"),
        ),
      ),
    ].join("|"),
    "u",
  );

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
