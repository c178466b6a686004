import { roundedHalfAway } from "../../functions/math/decimalRounding";
import type { RoundedSet } from "../page";
import { no, template, yes } from "../template";
import { isFigure, type PageColumn, type PageTable } from "../table/pageTable";
import { itemsOf } from "../table/takenParts";
import { listed, sentence } from "../text/words";
import { saidSize, sizeText, type PageUnit } from "../unit";

const expectedWords = /forvente|uændret|expected|unchanged/iu;
const actualWords = /faktisk|realiseret|actual/iu;

/** A column whose rows are a start, what was expected, and what came; the start may be lacking. */
function chainOf(table: PageTable): { readonly column: PageColumn; readonly order: readonly number[] } | undefined {
  const at = (words: RegExp): number => table.lines.findIndex(({ name }) => words.test(name));
  const [expected, actual] = [at(expectedWords), at(actualWords)];
  const column = table.columns.find(({ role }) => role !== "population");
  if (expected < 0 || actual < 0 || expected === actual || !column || table.lines.length > 4) return undefined;
  const start = table.lines.findIndex(({ standing }, k) => k < Math.min(expected, actual) && standing !== "total");
  const order = [...(start >= 0 ? [start] : []), expected, actual];
  return order.every((k) => isFigure(column.values[k] ?? null)) ? { column, order } : undefined;
}

/** What was expected and what came, and what the difference is worth. */
export default template({
  id: "expected",
  shape: "columns",
  kind: "Søjlediagram",
  name: { da: "Forventet og faktisk", en: "Expected and actual" },
  when: { da: "Udgangspunkt, forventet og faktisk antal.", en: "Start, expected and actual count." },
  notWhen: {
    da: "Når det ikke er sagt, hvordan det forventede er beregnet.",
    en: "Where it is not told how the expected was reckoned.",
  },
  suits(table) {
    return chainOf(table)
      ? yes(90, "Der er et forventet og et faktisk tal.", "There is an expected and an actual figure.")
      : no(
          "Der er ikke en række med det forventede og en med det faktiske.",
          "There is no row of the expected and one of the actual.",
        );
  },
  take(table) {
    const chain = chainOf(table);
    const order = chain?.order ?? [];
    return {
      categoryHead: table.lineHead,
      categories: order.map((at, k) => ({
        name: table.lines[at]?.name ?? "",
        standing: k === order.length - 1 ? "own" : "plain",
      })),
      series: chain
        ? [
            {
              name: chain.column.name,
              standing: "plain",
              unit: chain.column.unit,
              values: order.map((at) => chain.column.values[at] ?? null),
            },
          ]
        : [],
      rounding: "ordinary",
      items: itemsOf(table),
      keyRules: [{ kind: "difference", label: `${chain?.column.unit.word ?? ""} i forhold til forventet`.trim() }],
    };
  },
  message(set, { who, threshold, than = "end forventet" }) {
    const found = expectedDifference(set);
    if (!found || found.difference === 0 || Math.abs(found.difference) < threshold) return undefined;
    return `${capital(differencePhrase(found.difference, found.unit, who))} ${than}`;
  },
  agenda(set, { from, to, who, than }) {
    const found = expectedDifference(set);
    const [series] = set.series;
    if (!found || !series) return "";
    if (than !== undefined) return comparedAgenda(set, found, than);
    const { texts } = series;
    const what = who ?? found.unit.word;
    const start =
      texts.length > 2
        ? `I ${from ?? set.categories[0]?.name ?? ""} var der ${texts[0] ?? ""}${what === "" ? "" : ` ${what}`}. `
        : "";
    const when = to === undefined ? "" : ` i ${to}`;
    const words =
      found.difference === 0
        ? "Det svarer til det forventede"
        : `Forskellen er ${saidSize(found.difference, found.unit)}` +
          ` (${differenceSide(found.difference, found.unit)} end forventet)`;
    return (
      start +
      sentence(`Ved en uændret andel ville antallet${when} have været ${texts.at(-2) ?? ""}`) +
      ` ${sentence(`Det faktiske antal er ${texts.at(-1) ?? ""}`)} ${sentence(words)}`
    );
  },
});

/** Two figures by name, and by how much the last is more or less. */
function comparedAgenda(set: RoundedSet, { difference, unit }: Found, than: string): string {
  const what = set.series[0]?.name ?? "";
  const told = listed(set.categories.map(({ name }, at) => `${name} ${set.series[0]?.texts[at] ?? ""}`));
  const word = unit.suffix === "" && unit.word !== "" ? ` (${unit.word})` : "";
  const words = difference === 0 ? "De er lige store" : `Det er ${differencePhrase(difference, unit)} ${than}`;
  return `${sentence(`${what}${word}: ${told}`)} ${sentence(words)}`;
}

interface Found {
  readonly difference: number;
  readonly unit: PageUnit;
}

/** Actual minus expected, of the rounded figures. */
export function expectedDifference({ series }: RoundedSet): Found | undefined {
  const [one] = series;
  const [expected, actual] = [one?.values.at(-2), one?.values.at(-1)];
  if (!one || !isFigure(expected ?? null) || !isFigure(actual ?? null)) return undefined;
  return { difference: roundedHalfAway((actual as number) - (expected as number), one.unit.decimals), unit: one.unit };
}

/** "færre" of what is counted, "mindre" of amounts, "lavere" of shares. */
export function differenceSide(difference: number, { difference: kind }: PageUnit): string {
  const [less, more] =
    kind === "count" ? ["færre", "flere"] : kind === "points" ? ["lavere", "højere"] : ["mindre", "mere"];
  return difference < 0 ? less : more;
}

/** "230 færre unge på offentlig forsørgelse", "1,2 mio. kr. mindre", "1,7 procentpoint lavere". */
export function differencePhrase(difference: number, unit: PageUnit, who?: string): string {
  const side = differenceSide(difference, unit);
  if (unit.difference === "count") return `${sizeText(difference, unit)} ${side} ${who ?? unit.word}`.trim();
  return `${saidSize(difference, unit)} ${side}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
