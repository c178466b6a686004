import type { SurroundingTexts } from "./surroundingTexts";
import { provisionalWords } from "./vocabulary/noteWords";
import { plainText, wordPattern } from "./words";

const provisional = wordPattern(provisionalWords);
const bracketed = /\((?:p|f|foreløbig\p{L}*|prov\p{L}*|prel\p{L}*)\)$/u;
const starred = /[*]$|\d ?p$/u;

/** Rows whose own label, or a note, calls them provisional: "december er foreløbig", "2019*" with a note on *. */
export function provisionalRows(
  rows: readonly number[],
  labelText: (row: number) => string,
  { notes }: SurroundingTexts,
): number[] {
  const told = new Set(
    notes
      .map(({ text }) => plainText(text))
      .filter((note) => provisional.test(note))
      .flatMap((note) => note.split(/[^\p{L}\d]+/u)),
  );
  return rows.filter((row) => {
    const label = labelText(row);
    if (label.endsWith(")") && bracketed.test(plainText(label))) return true;
    if (told.size === 0) return false;
    const plain = plainText(label);
    if (starred.test(plain)) return true;
    const [month = ""] = plain.split(/[\s.]/u);
    return month.length > 2 && told.has(month) && /^\p{L}+$/u.test(month);
  });
}
