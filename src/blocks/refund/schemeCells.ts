import type { Language } from "../block";
import { cell, formula, quoted, scaled, source, span, type Part } from "../formula";
import type { Formula, PlanCell, PlanRow, Reference } from "../plan";
import { figure, headings, section, text } from "../planCells";
import { placeAddress } from "../../sheet/place";
import { stepCount, type Rules } from "./rules";
import type { SchemeWords } from "./schemeWords";

/** "Refusionstrappen, fra 4. januar 2016", with its source. */
export function rulesText(rules: Rules, words: SchemeWords, language: Language): readonly string[] {
  if ("own" in rules) {
    // A scheme on the user's own sheet is named with its cells; another staircase has at most a heading of its own.
    const { heading, place } = rules.own;
    return [heading?.includes(placeAddress(place)) ? heading : words.ownRules];
  }
  const { title, from, until, source: law, sourced } = rules.scheme;
  const dates = [
    ...(from === undefined ? [] : [words.inForceFrom(dateText(from, language))]),
    ...(until === undefined ? [] : [words.inForceUntil(dateText(until, language))]),
  ];
  return [[title[language], ...dates].join(", "), `${sourced ? words.source : words.unsourced}: ${law[language]}`];
}

const months = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "4. januar 2016". */
function dateText(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[language][Number(month) - 1] ?? "";
  return language === "da" ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A step's cells by name; `prefix` tells the schemes of one block apart. */
const fromName = (prefix: string, step: number): string => `${prefix}From${step}`;
export const rateName = (prefix: string, step: number): string => `${prefix}Rate${step}`;

/** The staircase as the functions take it: first weeks and rates. */
export const staircaseSpan = (rules: Rules, prefix: string): Reference =>
  span(fromName(prefix, 0), rateName(prefix, stepCount(rules) - 1), "fixed");

/** The first three cells of a step's row: which weeks, from which week, which rate. The last two may be changed. */
export function stepCells(rules: Rules, prefix: string, step: number, words: SchemeWords): readonly PlanCell[] {
  const from = cell(fromName(prefix, step));
  const next = step + 1 < stepCount(rules) ? cell(fromName(prefix, step + 1)) : undefined;
  const weeks = next
    ? formula`${quoted(words.weeks)}&${from}&"-"&(${next}-1)`
    : formula`${quoted(words.fromWeek)}&${from}`;
  return [
    { role: "label", formula: weeks },
    stepInput(rules, step, 0, fromName(prefix, step)),
    stepInput(rules, step, 1, rateName(prefix, step)),
  ];
}

function stepInput(rules: Rules, step: number, column: 0 | 1, name: string): PlanCell {
  const format = column === 0 ? "0" : "0%";
  if ("own" in rules) {
    const { place } = rules.own;
    const at = { ...place, row: place.row + step, column: place.column + column, rows: 1, columns: 1 };
    return { role: "input", name, format, formula: scaled(source(at)) };
  }
  const { from, rate } = rules.scheme.steps[step] ?? { from: 1, rate: 0 };
  return { role: "input", name, format, value: column === 0 ? from : rate };
}

/** A staircase by itself. */
export const staircaseRows = (rules: Rules, prefix: string, title: string, words: SchemeWords): PlanRow[] => [
  section(title, 3),
  headings(words.step, words.firstWeek, words.refund),
  ...Array.from({ length: stepCount(rules) }, (_, step) => stepCells(rules, prefix, step, words)),
];

/** A figure that has no meaning where the state pays all. */
export const unlessAll = (rate: Part, work: Formula): Formula => formula`IF(${rate}=1,"",${work})`;

/** A labelled result. */
export const result = (words: string, name: string, unit: "kr" | "share", work: Formula): PlanRow => [
  text("label", words),
  figure(unit, work, { name, role: "result" }),
];
