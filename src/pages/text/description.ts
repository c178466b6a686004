import { headedItems, isSeries } from "../../tables/items";
import { periodKind } from "../../tables/period";
import type { Items } from "../../tables/reading";
import type { PageTable } from "../table/pageTable";
import type { Taken } from "../template";
import { listed, withinSentence } from "./words";

/** What the figures of a page are, in the sheet's own words: title or headings, unit and period. */
export function description(table: PageTable, taken: Taken): string {
  const shown = taken.series.filter(({ standing }) => standing !== "reference");
  const names = [...new Set(shown.map(({ name }) => name))];
  const text = table.title === "" ? headed(table, taken, names) : titled(table, taken, names);
  const plain = text.replace(/\.$/u, "");
  const words = new Set(taken.series.map(({ unit }) => unit.word));
  const [word = ""] = words;
  const said = word === "pct." ? /pct|procent|%/iu.test(plain) : plain.toLowerCase().includes(word.toLowerCase());
  return words.size !== 1 || word === "" || said ? plain : `${plain}, ${word}`;
}

/** The title, with the one measure or period of several that the page shows. */
function titled({ title, columns, crossed }: PageTable, taken: Taken, names: readonly string[]): string {
  const [only] = names;
  const one = taken.series.length === 1 && only !== undefined && columns.length > 1;
  // "Andel af 18-29-årige" says already that it is the share.
  const [first = ""] = (only ?? "").toLowerCase().split(" ");
  if (!one || title.toLowerCase().includes(first)) return title;
  return crossed ? `${title}, ${only}` : `${title}: ${withinSentence(only)}`;
}

const itemWords: Readonly<Partial<Record<Items, string>>> = {
  month: "måned",
  quarter: "kvartal",
  year: "år",
  week: "uge",
  municipality: "kommune",
  agegroup: "aldersgruppe",
  benefit: "ydelse",
  group: "gruppe",
};

function headed({ items, crossed, lineHead, columns }: PageTable, taken: Taken, names: readonly string[]): string {
  const word = itemWords[items];
  const by = word === undefined ? "" : ` pr. ${word}`;
  const ends = [taken.categories[0]?.name, taken.categories.at(-1)?.name];
  const overTime = isSeries(items) || ends.every((end) => end !== undefined && periodKind(end) !== undefined);
  const period = overTime ? `, ${ends.join("–")}` : "";
  // A corner that says what the rows are names no measure.
  if (crossed && lineHead !== "" && headedItems(lineHead) === undefined) {
    const one = names.length === 1 && columns.length > 1 ? `, ${names[0] ?? ""}` : "";
    return `${lineHead}${one}${period}`;
  }
  const what =
    names.length > 3
      ? listed([...names.slice(0, 2), "andre"])
      : listed(names.map((name, at) => (at === 0 ? name : withinSentence(name))));
  return `${what}${by}${period}`;
}
