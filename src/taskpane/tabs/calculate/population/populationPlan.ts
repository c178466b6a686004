import type { BlockPlan, PlanCell, PlanRow } from "../../../../blocks/plan";
import type { Language } from "../../../../blocks/block";
import type { AgeBand } from "../../../../sources/populationRequest";
import { firstDay, type DayRule, type QuarterShare } from "../../../../sources/quarter";
import { ruleWords, words } from "./words";

/** A row with its population, or why it has none. */
export interface FilledRow {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly label: string;
  readonly areaName: string;
  readonly quarters: readonly QuarterShare[];
  readonly persons: number | undefined;
  readonly why: string | undefined;
}

/** Where the figures come from, as it is written under them. */
export interface SourceLine {
  readonly ages: AgeBand;
  readonly rule: DayRule;
  readonly area: string | undefined;
  /** "hentet 25-11-2026 14:05, https://…", or from a file. */
  readonly fetched: string;
}

const months = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "1. juli 2017"; of a straight line both days. */
export const daysText = (quarters: readonly QuarterShare[], language: Language): string =>
  quarters
    .map(({ quarter }) => {
      const { year, month } = firstDay(quarter);
      const name = months[language][month - 1] ?? "";
      return language === "da" ? `1. ${name} ${year}` : `1 ${name} ${year}`;
    })
    .join("–");

export const agesText = ({ from, to }: AgeBand): string => (from === to ? String(from) : `${from}-${to}`);

function sourceText(rows: readonly FilledRow[], { ages, rule, area, fetched }: SourceLine, language: Language): string {
  const days = [
    ...new Set(rows.flatMap(({ persons, quarters }) => (persons === undefined ? [] : [daysText(quarters, language)]))),
  ];
  const when = days.length <= 1 ? (days[0] ?? "") : `${ruleWords[rule][language]} (${days[0]} … ${days.at(-1)})`;
  const who = language === "da" ? `${agesText(ages)} år` : `${agesText(ages)} years`;
  return [
    language === "da" ? "Kilde: Danmarks Statistik, FOLK1A" : "Source: Danmarks Statistik, FOLK1A",
    ...(area === undefined ? [] : [area]),
    who,
    when,
    fetched,
  ].join(" · ");
}

const persons = (value: number | undefined): PlanCell | null =>
  value === undefined ? null : { role: "input", value, format: "#,##0" };

/** A column beside the rows: each population on its own row, the source under the table. */
export function columnPlan(
  rows: readonly FilledRow[],
  place: { readonly top: number; readonly bottom: number },
  source: SourceLine,
  headed: boolean,
  language: Language,
): BlockPlan {
  const lines = Array.from({ length: place.bottom - place.top + 1 }, (_, k): PlanRow => {
    const row = rows.find((one) => one.row === place.top + k);
    return [row ? persons(row.persons) : null];
  });
  const heading: PlanRow[] = headed
    ? [[{ role: "heading", value: words.population(agesText(source.ages))[language] }]]
    : [];
  return {
    kind: "block",
    title: words.newSheet[language],
    rows: [...heading, ...lines, [null], [{ role: "note", value: sourceText(rows, source, language) }]],
    aligned: true,
  };
}

/** A sheet of its own: the rows' names, areas, days and populations, and the source. */
export function sheetPlan(rows: readonly FilledRow[], source: SourceLine, language: Language): BlockPlan {
  const heading = (value: string): PlanCell => ({ role: "heading", value });
  const label = (value: string): PlanCell => ({ role: "label", value });
  return {
    kind: "block",
    title: words.newSheet[language],
    rows: [
      [words.row, words.area, words.on, words.population(agesText(source.ages))].map((each) => heading(each[language])),
      ...rows.map(({ label: name, areaName, quarters, persons: count, why }): PlanRow => [
        label(name),
        label(areaName),
        label(count === undefined ? (why ?? "") : daysText(quarters, language)),
        persons(count),
      ]),
      [],
      [{ role: "note", value: sourceText(rows, source, language) }],
    ],
  };
}
