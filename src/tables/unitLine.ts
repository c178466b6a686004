import { scaleOf } from "./scale";
import { moneyUnit } from "./vocabulary/roleWords";
import { unitLineWords } from "./vocabulary/scaleWords";
import { plainText } from "./words";

const words = new Set(unitLineWords);
const longest = 90;

/** "1.000 kr., netto, årets priser", "(In thousands, except as indicated)": a unit and nothing else. */
export function isUnitLine(text: string): boolean {
  const plain = plainText(text);
  if (plain.length > longest || (scaleOf(plain) === 1 && !moneyUnit.test(plain))) return false;
  return plain
    .replace(/\([^)]*represents[^)]*\)/u, " ")
    .split(/[\s,;:()[\]/-]+/u)
    .map((word) => (/^[\d.,]+$/u.test(word) ? word : word.replace(/[.']/gu, "")))
    .every(
      (word) => word === "" || words.has(word) || /^[\d.,]+$/u.test(word) || words.has(word.replace(/^1[.,]?000/u, "")),
    );
}
