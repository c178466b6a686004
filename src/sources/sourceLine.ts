import type { Bilingual } from "../functions/card";
import { monthNumber, type DayRule, type DayShare } from "./countDay";
import type { AgeBand } from "./populationRequest";
import { tableFor } from "./populationTable";

/** Which day's population it is, in words. */
export const ruleNames: Readonly<Record<DayRule, Bilingual>> = {
  before: { da: "Kvartalets første dag før", en: "The quarter's first day before" },
  after: { da: "Kvartalets første dag efter", en: "The quarter's first day after" },
  between: { da: "Lige linje mellem de to", en: "A straight line between the two" },
  january: { da: "1. januar samme år", en: "1 January of the year" },
  month: { da: "Månedens egen første dag", en: "The month's own first day" },
};

type Language = keyof Bilingual;

const months: Readonly<Record<Language, readonly string[]>> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "1. juli 2017"; of a straight line both days. */
export const daysText = (days: readonly DayShare[], language: Language): string =>
  days
    .map(({ day: { year, month } }) => {
      const name = months[language][month - 1] ?? "";
      return language === "da" ? `1. ${name} ${year}` : `1 ${name} ${year}`;
    })
    .join("–");

export const agesText = ({ from, to }: AgeBand): string => (from === to ? String(from) : `${from}-${to}`);

/** What stands under populations that were fetched: whose, of what ages, of which days, when and where they were fetched. */
export interface SourceLine {
  readonly ages: AgeBand;
  readonly rule: DayRule;
  /** The area of all of them; undefined where each line has its own. */
  readonly area: string | undefined;
  /** The days that were used. */
  readonly days: readonly (readonly DayShare[])[];
  /** "hentet 25-11-2026 14:05 · https://…", or from a file. */
  readonly fetched: string;
}

export function sourceText({ ages, rule, area, days, fetched }: SourceLine, language: Language): string {
  const inOrder = days.toSorted((a, b) => firstMonth(a) - firstMonth(b));
  const texts = [...new Set(inOrder.map((some) => daysText(some, language)))];
  const when = texts.length <= 1 ? (texts[0] ?? "") : `${ruleNames[rule][language]} (${texts[0]} … ${texts.at(-1)})`;
  return [
    `${language === "da" ? "Kilde" : "Source"}: Danmarks Statistik, ${tableFor(rule).id}`,
    ...(area === undefined ? [] : [area]),
    `${agesText(ages)} ${language === "da" ? "år" : "years"}`,
    when,
    fetched,
  ].join(" · ");
}

const firstMonth = ([first]: readonly DayShare[]): number => (first ? monthNumber(first.day) : 0);
