import { formula, quoted, source } from "../../blocks/formula";
import type { Picture } from "../../blocks/picture";
import type { BlockPlan, Formula, PlanCell, Reference } from "../../blocks/plan";
import { spotAddress, type Place } from "../../sheet/place";
import { palettes } from "../palette";
import { counted, formatCode, percent, space, type PageUnit } from "../unit";
import type { NativeChart } from "./nativeChart";

type Language = "da" | "en";

const words = {
  da: {
    note: (kind: string) => `Alternativ tekst: Søjlediagram. ${kind}. Tallene står herunder.`,
    follows: "Diagrammet læser tallene herunder. De følger blokkens celler.",
    staircase: "Refusion på hvert trin, pct.",
    persons: "Personer på hvert trin af refusionstrappen",
    weeks: "Uger",
    refund: "Refusion",
    count: "Personer",
    week: "uge ",
    from: "fra uge ",
    expenditure: "Nettoudgift under to ordninger, kr.",
    scheme: "Ordning",
    net: "Nettoudgift",
  },
  en: {
    note: (kind: string) => `Alternative text: Column chart. ${kind}. The figures stand below.`,
    follows: "The chart reads the figures below. They follow the cells of the block.",
    staircase: "Refund at each step, per cent",
    persons: "Persons on each step of the refund staircase",
    weeks: "Weeks",
    refund: "Refund",
    count: "Persons",
    week: "week ",
    from: "from week ",
    expenditure: "Net expenditure under two schemes, kr.",
    scheme: "Scheme",
    net: "Net expenditure",
  },
} as const;

const kroner: PageUnit = { decimals: 0, suffix: `${space}kr.`, word: "kr.", difference: "amount" };

/** One measure of a picture, a column for each of its names. */
interface Measure {
  readonly title: string;
  readonly head: readonly [string, string];
  readonly unit: PageUnit;
  readonly columns: readonly { readonly name: string | Formula; readonly figure: Formula }[];
  /** Which column is the one's own. */
  readonly own?: number;
}

/**
 * A block's picture as charts of Excel's own, over the cells that the block has put at a place: the staircase and, where
 * they are known, the persons on it, or what the same persons cost under two schemes. `figures` are what the cells show;
 * a measure is left out where one of its cells is not there.
 */
export function pictureCharts(
  picture: Picture,
  plan: BlockPlan,
  place: Place,
  figures: ReadonlyMap<string, number>,
  language: Language,
): readonly NativeChart[] {
  const cells = namedCells(plan, place);
  const measures =
    picture.kind === "staircase" ? staircase(picture, cells, figures, language) : expenditure(picture, cells, language);
  return measures.map((measure) => columnsChart(measure, place, language));
}

type Cells = ReadonlyMap<string, Reference>;

function namedCells(plan: BlockPlan, { sheet, row, column }: Place): Cells {
  const cells = new Map<string, Reference>();
  plan.rows.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell?.name !== undefined)
        cells.set(cell.name, source({ sheet, row: row + r, column: column + c, rows: 1, columns: 1 }, "fixed"));
    }),
  );
  return cells;
}

function staircase(
  { steps }: Picture & { readonly kind: "staircase" },
  cells: Cells,
  figures: ReadonlyMap<string, number>,
  language: Language,
): Measure[] {
  const w = words[language];
  const read = steps.map(({ from, rate, persons }) => ({
    from: cells.get(from),
    rate: cells.get(rate),
    persons: persons === undefined ? undefined : cells.get(persons),
  }));
  const names = read.map(({ from }, at) => weeksOf(from, read[at + 1]?.from, w));
  const measure = (
    title: string,
    head: string,
    unit: PageUnit,
    each: (step: (typeof read)[number]) => Formula | undefined,
  ): Measure[] => {
    const columns = read.flatMap((step, at) => {
      const [name, figure] = [names[at], each(step)];
      return name && figure ? [{ name, figure }] : [];
    });
    return columns.length < steps.length ? [] : [{ title, head: [w.weeks, head], unit, columns }];
  };
  const whole = steps.every(({ rate }) => Number.isInteger(Number(((figures.get(rate) ?? 0) * 100).toPrecision(12))));
  const decimals = whole ? 0 : 1;
  return [
    ...measure(
      w.staircase,
      w.refund,
      percent(decimals),
      ({ rate }) => rate && shownIf(rate, formula`ROUND(${rate}*100,${decimals})`),
    ),
    ...measure(w.persons, w.count, counted(""), ({ persons }) => persons && shownIf(persons, formula`${persons}`)),
  ];
}

/** "uge 1–4", of the cells that hold the steps' first weeks; the last one has no end. */
function weeksOf(
  from: Reference | undefined,
  next: Reference | undefined,
  w: (typeof words)[Language],
): Formula | undefined {
  if (!from) return undefined;
  if (!next) return formula`${quoted(w.from)}&${from}`;
  return formula`${quoted(w.week)}&${from}&IF(${next}-1>${from},"–"&${next}-1,"")`;
}

function expenditure(
  { bars }: Picture & { readonly kind: "expenditure" },
  cells: Cells,
  language: Language,
): Measure[] {
  const w = words[language];
  const columns = bars.flatMap(({ label, net }) => {
    const cell = cells.get(net);
    return cell ? [{ name: label, figure: shownIf(cell, formula`ROUND(${cell},0)`) }] : [];
  });
  if (columns.length < bars.length) return [];
  return [{ title: w.expenditure, head: [w.scheme, w.net], unit: kroner, columns, own: columns.length - 1 }];
}

/** #N/A, which charts leave out, while the cell holds no figure. */
const shownIf = (cell: Reference, figure: Formula): Formula => formula`IF(ISNUMBER(${cell}),${figure},NA())`;

const palette = palettes.light;
/** The rows of words above the figures. */
const above = 2;

function columnsChart({ title, head, unit, columns, own }: Measure, place: Place, language: Language): NativeChart {
  const w = words[language];
  const format = formatCode(unit);
  return {
    name: `TULU ${head[1]} ${spotAddress(place.row, place.column)}`,
    title,
    type: "ColumnClustered",
    plan: {
      kind: "block",
      title: "Diagram",
      rows: [
        [{ role: "note", value: w.note(title) }],
        [{ role: "note", value: w.follows }],
        head.map((value): PlanCell => ({ role: "heading", value })),
        ...columns.map(({ name, figure }): PlanCell[] => [
          { role: "label", ...(typeof name === "string" ? { value: name } : { formula: name }) },
          { role: "figure", formula: figure, format },
        ]),
      ],
    },
    reads: { row: above, column: 0, rows: columns.length + 1, columns: 2 },
    skips: 0,
    series: [
      {
        name: head[1],
        colour: own === undefined ? palette.own : palette.other,
        format,
        points: own === undefined ? new Map() : new Map([[own, palette.own]]),
        label: { position: "OutsideEnd", colour: palette.text },
        parted: false,
      },
    ],
    reversed: false,
    axis: { shown: false, min: 0, format: "General" },
    gap: 60,
    legend: false,
    rows: 16,
    colours: { text: palette.text, quiet: palette.quietText, grid: palette.grid },
    follows: true,
  };
}
