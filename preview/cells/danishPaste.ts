import { errorCode } from "../../src/sheet/errorNames";
import { englishFormula } from "../../src/formulas/notation";
import { danishInput } from "./danishInput";

const dayOne = Date.UTC(1899, 11, 30);
const isoDate = (serial: number): string => new Date(dayOne + serial * 86_400_000).toISOString().slice(0, 10);

/** One copied cell as an English grid reads it: "15,9 %" → "15.9%", "1.234,5" → "1234.5", "SAND" → "TRUE". */
export function englishPaste(copied: string): string {
  const text = copied.trim();
  if (text.startsWith("=")) return englishFormula(text);
  const typed = danishInput(text);
  if (!typed) return errorCode(text) ?? copied;
  if (typeof typed.value === "boolean") return typed.value ? "TRUE" : "FALSE";
  if (typed.format?.endsWith("%")) return `${Number((typed.value * 100).toPrecision(15))}%`;
  return typed.format?.startsWith("dd") ? isoDate(typed.value) : String(typed.value);
}

/** Copied text: cells parted by tabs, rows by line breaks. */
export const englishPlainText = (text: string): string =>
  text
    .split(/(\t|\r?\n)/)
    .map((part, index) => (index % 2 === 0 ? englishPaste(part) : part))
    .join("");

/** A copied table: the innermost text of every cell. What the grid itself has copied carries its own cells and is left. */
export function englishHtml(html: string): string {
  if (html.includes("data-copy-id")) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const text = cell.textContent ?? "";
    const english = englishPaste(text);
    if (english === text) continue;
    let leaf: Element = cell;
    while (leaf.childElementCount === 1 && leaf.children[0]!.textContent === text) leaf = leaf.children[0]!;
    leaf.textContent = english;
  }
  return page.documentElement.outerHTML;
}
