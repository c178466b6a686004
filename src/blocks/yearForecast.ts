import { block, type Words } from "./block";
import { commonWords } from "./commonWords";
import type { Column } from "./entryValue";
import { fixed, formula, scaled, source, span, tulu } from "./formula";
import type { PlanRow } from "./plan";
import {
  assumption,
  copiedRow,
  emptyRow,
  figure,
  headings,
  notes,
  rowLabel,
  section,
  spilledInto,
  text,
} from "./planCells";

const year = 12;

const words = {
  ...commonWords,
  title: { da: "Årsprognose", en: "Year-end forecast" },
  month: { da: "Måned", en: "Month" },
  lastYear: { da: "Sidste år", en: "Last year" },
  thisYear: { da: "I år", en: "This year" },
  forecast: { da: "Prognose", en: "Forecast" },
  window: { da: "Måneder at regne frem fra", en: "Months to project from" },
  how: {
    da: "Kendte måneder står som de er. Resten er sidste års måned gange væksten i de seneste kendte måneder.",
    en: "Known months stand as they are. The rest is last year's month times the growth of the latest known months.",
  },
  breaks: {
    da: "Brug den ikke over et brud: ny sats, reform eller ændret målgruppe.",
    en: "Not for series with a break: a new rate, a reform, a changed target group.",
  },
};

/** Twelve months of last year, and this year's twelve cells, empty from the first unknown month. Both are columns. */
interface Inputs {
  readonly lastYear: Column;
  readonly thisYear: Column;
  /** How many known months the growth is taken from. */
  readonly window: number;
  readonly unit: "count" | "kr";
}

function rows({ lastYear, thisYear, window, unit }: Inputs, w: Words<typeof words>): PlanRow[] {
  const read = ({ place, scale }: Column) => scaled(source(place, "fixed"), scale);
  const work = tulu("AARSPROGNOSE", read(lastYear), read(thisYear), fixed("window"));
  const months = Array.from({ length: year }, (_, row): PlanRow => [
    rowLabel(lastYear.labels, row),
    figure(unit, copiedRow(lastYear, row), { name: `lastYear${row}` }),
    figure(unit, copiedRow(thisYear, row), { name: `thisYear${row}` }),
    row === 0
      ? figure(unit, work, { name: "forecast0", spill: { rows: year, columns: 1 } })
      : spilledInto(`forecast${row}`),
  ]);
  const total = (name: string) =>
    figure(unit, formula`SUM(${span(`${name}0`, `${name}${year - 1}`)})`, { role: "total", name: `${name}Total` });
  return [
    [text("title", w.title)],
    emptyRow,
    section(w.assumptions, 4),
    assumption(w.window, "window", window, "rank"),
    emptyRow,
    headings(w.month, w.lastYear, w.thisYear, w.forecast),
    ...months,
    [text("total", w.total), total("lastYear"), total("thisYear"), total("forecast")],
    ...notes([w.how, w.breaks]),
  ];
}

/** Last year, this year as far as it goes, and the forecast, which spills from one formula; with the year's totals. */
export default block({
  id: "forecast",
  icon: "trend",
  title: words.title,
  summary: {
    da: "Hvor ender året? Kendte måneder som de er, resten som sidste år gange væksten.",
    en: "Where will the year end? Known months as they are, the rest as last year times the growth.",
  },
  asked: {
    da: ["fremskrivning", "forventet regnskab", "prognose", "udvikling", "årets resultat"],
    en: ["projection", "forecast", "expected result", "trend"],
  },
  fields: {
    lastYear: {
      kind: "list",
      of: "count",
      name: words.lastYear,
      help: { da: "12 måneder i en kolonne.", en: "12 months in a column." },
    },
    thisYear: {
      kind: "list",
      of: "count",
      name: words.thisYear,
      help: {
        da: "12 celler i en kolonne, tomme fra den første ukendte måned.",
        en: "12 cells in a column, empty from the first unknown month.",
      },
    },
    window: {
      kind: "number",
      of: "ordinal",
      default: 3,
      name: words.window,
      help: {
        da: "Antal seneste kendte måneder, væksten regnes på. Standard er 3.",
        en: "How many of the latest known months the growth is taken from. The default is 3.",
      },
    },
    unit: {
      kind: "choice",
      options: [
        { value: "count", da: "personer", en: "persons" },
        { value: "kr", da: "kroner", en: "kroner" },
      ],
      name: { da: "Enhed", en: "Unit" },
      help: { da: "Hvad tallene er.", en: "What the figures are." },
    },
  },
  words,
  problem(values, say) {
    for (const [column, name] of [
      [values.lastYear, words.lastYear],
      [values.thisYear, words.thisYear],
    ] as const) {
      const { rows: cells } = column.place;
      if (cells !== year) {
        return say(
          `${name.da} har ${cells} celler. Vælg 12, én pr. måned.`,
          `${name.en} has ${cells} cells. Choose 12, one for each month.`,
        );
      }
    }
    return undefined;
  },
  rows,
  examples: [
    {
      cells: [
        ["Måned", "2024", "2025"],
        ["jan", 100, 110],
        ["feb", 110, 121],
        ["mar", 120, 144],
        ...["apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"].map((month) => [month, 100, null]),
      ],
      fields: { lastYear: "B2:B13", thisYear: "C2:C13" },
      gives: { forecast0: 110, forecast2: 144, forecast3: (100 * 375) / 330, lastYearTotal: 1230 },
    },
  ],
});
