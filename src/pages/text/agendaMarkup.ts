import { element, escaped, textElement } from "../markup";
import type { Page } from "../page";

/** The paragraph of an agenda item with its table under it, as rich text: plain elements that Word and agenda systems take. */
export function agendaMarkup({ agenda, descriptive, rows, source }: Page): string {
  const [head = [], ...body] = rows;
  const edge = "border:1px solid #8A96A3;padding:2px 6px";
  const cell = (name: "td" | "th", text: string, at: number): string =>
    textElement(
      name,
      { style: `${edge};text-align:${at === 0 ? "left" : "right"}`, ...(name === "th" ? { scope: "col" } : {}) },
      text,
    );
  const table = element(
    "table",
    { style: "border-collapse:collapse", lang: "da" },
    textElement("caption", { style: "text-align:left" }, descriptive),
    element("thead", {}, element("tr", {}, ...head.map((text, at) => cell("th", text, at)))),
    element("tbody", {}, ...body.map((row) => element("tr", {}, ...row.map((text, at) => cell("td", text, at))))),
  );
  return element("div", { lang: "da" }, element("p", {}, escaped(agenda)), table, textElement("p", {}, source));
}

/** The same without form: the paragraph, and the table with tabs between its cells. */
export const agendaPlain = ({ agenda, descriptive, rows, source }: Page): string =>
  [agenda, "", descriptive, ...rows.map((row) => row.join("\t")), source].join("\n");
