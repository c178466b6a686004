import type { Language } from "../../../../blocks/block";
import type { BlockPlan, PlanCell, PlanRow } from "../../../../blocks/plan";
import { agesText, daysText, sourceText, type SourceLine } from "../../../../sources/sourceLine";
import type { AskedLine } from "../../../../tables/askedPopulations";
import type { FilledSpot, Spots } from "./spots";
import { words } from "./words";

export interface PlanOptions {
  readonly language: Language;
  /** Without a heading where the user's own stands there. */
  readonly headed: boolean;
}

type Source = Omit<SourceLine, "days">;

const persons = (value: number | undefined): PlanCell | null =>
  value === undefined ? null : { role: "input", value, format: "#,##0" };
const heading = (value: string): PlanCell => ({ role: "heading", value });
const label = (value: string): PlanCell => ({ role: "label", value });

/** A column's name in one cell: "2017 jan". */
export const columnName = ({ over, label: name }: AskedLine): string => (over === "" ? name : `${over} ${name}`);

/** The headings of a sheet of their own; that of the figures says their ages. */
export const sheetHeadings = (language: Language): readonly string[] =>
  [words.row, words.area, words.on].map((each) => each[language]);

export const populationHeading = ({ ages }: Pick<Source, "ages">, language: Language): string =>
  words.population(agesText(ages))[language];

const note = (filled: readonly FilledSpot[], source: Source, language: Language): PlanCell => {
  const days = filled.flatMap((spot) => (spot.persons === undefined ? [] : [spot.days]));
  return { role: "note", value: sourceText({ ...source, days }, language) };
};

/** The populations in the shape of the table's own lines, the source under them; of a table that says none, undefined. */
export function alignedPlan(
  { shape, found }: Spots,
  filled: readonly FilledSpot[],
  source: Source,
  { language, headed }: PlanOptions,
): BlockPlan | undefined {
  if (!found || shape === undefined) return undefined;
  const { table, columns } = found;
  const at = (row: number | undefined, column: number | undefined): PlanCell | null =>
    persons(filled.find((spot) => spot.row?.at === row && spot.column?.at === column)?.persons);
  const title = populationHeading(source, language);
  /** A line from the table's first column on, its name there. */
  const along = (name: PlanCell | null, cell: (column: number) => PlanCell | null): PlanRow => [
    name,
    ...Array.from({ length: (columns.at(-1)?.at ?? table.column) - table.column }, (_, k) =>
      cell(table.column + 1 + k),
    ),
  ];
  const columnAt = (column: number) => columns.find((one) => one.at === column);
  const rows = {
    rows: () => {
      const [top = table.row] = found.rows.map((row) => row.at);
      const bottom = table.row + table.rows;
      const lines = Array.from({ length: bottom - top }, (_, k): PlanRow => [at(top + k, undefined)]);
      return [...(headed ? [[heading(title)]] : []), ...lines];
    },
    columns: () => [along(headed ? label(title) : null, (column) => at(undefined, column))],
    grid: () => [
      [{ role: "section", value: title } satisfies PlanCell],
      along(null, (column) => {
        const line = columnAt(column);
        return line ? heading(columnName(line)) : null;
      }),
      ...found.rows.map((row) => along(label(row.label), (column) => (columnAt(column) ? at(row.at, column) : null))),
    ],
  }[shape]();
  return {
    kind: "block",
    title: words.newSheet[language],
    rows: [...rows, [null], [note(filled, source, language)]],
    aligned: shape === "rows" ? "rows" : "columns",
  };
}

/** A sheet of its own: the lines' names, areas, days and populations, and the source. */
export function sheetPlan(filled: readonly FilledSpot[], source: Source, language: Language): BlockPlan {
  return {
    kind: "block",
    title: words.newSheet[language],
    rows: [
      [...sheetHeadings(language), populationHeading(source, language)].map(heading),
      ...filled.map(({ label: name, areaName, days, persons: count, why }): PlanRow => [
        label(name),
        label(areaName),
        label(count === undefined ? (why?.[language] ?? "") : daysText(days, language)),
        persons(count),
      ]),
      [],
      [note(filled, source, language)],
    ],
  };
}
