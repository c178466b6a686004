import type { SurroundingTexts } from "./surroundingTexts";
import { provisionalWords } from "./vocabulary/noteWords";
import { plainText, wordPattern } from "./words";

const provisional = wordPattern(provisionalWords);
const marked = /[*]$|\d ?p$|\((?:p|f|foreløbig\w*|prov\w*|prel\w*)\)$/u;

/** Whether a note or the label itself calls a row provisional: "december er foreløbig", "2019*" with a note on *. */
export function isProvisional(label: string, { notes }: SurroundingTexts): boolean {
  const plain = plainText(label);
  if (plain === "") return false;
  const saying = notes.filter(({ text }) => provisional.test(plainText(text)));
  if (marked.test(plain)) return saying.length > 0 || /\(/u.test(plain);
  const [month = ""] = plain.split(/[\s.]/u);
  return (
    month.length > 2 &&
    /^\p{L}+$/u.test(month) &&
    saying.some(({ text }) =>
      plainText(text)
        .split(/[^\p{L}\d]+/u)
        .includes(month),
    )
  );
}
