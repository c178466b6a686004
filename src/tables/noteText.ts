import { noteMark, noteStarts } from "./vocabulary/noteWords";
import { plainText, wordPattern } from "./words";

const start = wordPattern(noteStarts, "start");

/** Whether a text under (or over) a table is a note rather than a label. */
export function isNoteText(text: string): boolean {
  const plain = plainText(text);
  if (plain.length > 70 || noteMark.test(plain) || start.test(plain)) return true;
  return plain.length > 40 && /[.]$/u.test(plain) && plain.split(" ").length >= 6;
}
