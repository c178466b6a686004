import type { BlockPlan, Formula, PlanCell, PlanRow, Reference } from "../../blocks/plan";
import type { Area } from "../../sheet/place";
import type { Page } from "../page";
import { axisStartsAbove } from "../makePage";
import { templateOf } from "../catalogue";
import { palettes } from "../palette";
import { sentence } from "../text/words";
import { slideChart, type ChartSeries, type SlideChart } from "../pptx/slideChart";
import type { Fixed, Followed } from "./followedFigures";

/** A chart for the sheet, with the cells that it reads: Excel's own kinds, nothing drawn. Plain data. */
export interface NativeChart {
  /** The same for the same page, so that it is found again. */
  readonly name: string;
  readonly title: string;
  readonly type: "BarClustered" | "BarStacked100" | "ColumnClustered" | "ColumnStacked" | "Line";
  /** The rows under the chart: what it shows in words, and its figures. */
  readonly plan: BlockPlan;
  /** The names and figures that it reads, headings first; within the plan. */
  readonly reads: Area;
  /** Columns of that between the names and the first series. */
  readonly skips: number;
  readonly series: readonly NativeSeries[];
  /** Reads from above downwards, as the sheet does. */
  readonly reversed: boolean;
  readonly axis: { readonly shown: boolean; readonly min?: number; readonly format: string };
  /** Per cent of a bar. */
  readonly gap: number;
  readonly legend: boolean;
  /** Room for the labels at the ends of lines, as a part of the width. */
  readonly endRoom?: number;
  /** Rows of the sheet that it takes. */
  readonly rows: number;
  readonly colours: { readonly text: string; readonly quiet: string; readonly grid: string };
  /** Whether its figures follow the sheet, or why not. */
  readonly follows: true | Fixed;
}

export interface NativeSeries {
  readonly name: string;
  readonly colour: string;
  readonly format: string;
  readonly points: ReadonlyMap<number, string>;
  /** Each figure at its point. */
  readonly label?: { readonly position: "OutsideEnd" | "Center"; readonly colour: string };
  /** Labels that tell another cell of the plan than the one that is drawn. */
  readonly linked?: {
    readonly cells: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
    readonly colour: string;
  };
  /** The point at the end of a line that bears its name and figure. */
  readonly end?: number;
  readonly line?: { readonly style: "Continuous" | "Dash" | "RoundDot"; readonly weight: number };
  /** White between the parts of a whole. */
  readonly parted: boolean;
}

/** Excel's charts cannot show every page: a table is no chart. */
export const canBeNative = ({ shape }: Page): boolean => shape !== "table";

const palette = palettes.light;

/**
 * The page as a chart of Excel's own. What it reads stands under it: formulas over the sheet where its figures can
 * follow, rounded as on the page; else the page's rounded figures themselves, and nothing where they are hidden. A chart
 * that follows bears the descriptive title and no figures in words, since a claim of today's figures would not follow.
 */
export function nativeChart(page: Page, name: string, followed: Followed | Fixed): NativeChart | undefined {
  const chart = slideChart(page, palette);
  if (!chart) return undefined;
  const follows = typeof followed === "string" ? undefined : followed;
  const head = notes(page, follows !== undefined);
  const { rows, columns } = { rows: chart.categories.length + 1, columns: chart.firstColumn + chart.series.length };
  return {
    name,
    title: follows && !page.edited ? page.descriptive : page.title,
    type: typeOf(chart),
    plan: {
      kind: "block",
      title: "Diagram",
      rows: [...head, ...figureRows(page, chart, follows), ...guardRow(follows)],
    },
    reads: { row: head.length, column: 0, rows, columns },
    skips: chart.firstColumn - 1,
    series: chart.series.map((one) => nativeSeries(chart, one, head.length)),
    reversed: chart.kind === "bar",
    axis: {
      shown: chart.axis.shown,
      format: chart.axis.format,
      // Bars begin at nought; a line's axis is Excel's own, that it may follow the figures.
      ...(chart.kind !== "line" && chart.grouping === "clustered" && chart.axis.min !== undefined
        ? { min: chart.axis.min }
        : {}),
    },
    gap: chart.gap,
    legend: chart.legend,
    ...(chart.endRoom === undefined ? {} : { endRoom: chart.endRoom }),
    rows: rowsOf(chart),
    colours: { text: palette.text, quiet: palette.quietText, grid: palette.grid },
    follows: typeof followed === "string" ? followed : true,
  };
}

function typeOf({ kind, grouping }: SlideChart): NativeChart["type"] {
  if (kind === "line") return "Line";
  if (grouping === "stacked") return "ColumnStacked";
  if (kind === "bar") return grouping === "percentStacked" ? "BarStacked100" : "BarClustered";
  return "ColumnClustered";
}

function rowsOf({ kind, grouping, categories }: SlideChart): number {
  if (kind !== "bar") return 18;
  return grouping === "percentStacked"
    ? 6 + 3 * categories.length
    : Math.max(12, Math.ceil(4 + 1.4 * categories.length));
}

const note = (value: string): PlanRow => [{ role: "note", value }];

/** What stands in words under the chart: its alternative text, its source, and where its figures come from. */
function notes(page: Page, follows: boolean): PlanRow[] {
  const { kind } = templateOf(page.template);
  const alternative = follows ? `${kind}. ${sentence(page.descriptive)} Tallene står herunder.` : page.alternative;
  return [
    note(`Alternativ tekst: ${alternative}`),
    note(sourceOf(page, follows)),
    note(
      follows
        ? "Diagrammet læser tallene herunder. De følger cellerne i tabellen, afrundet som på siden."
        : "Diagrammet læser tallene herunder. De er sidens afrundede tal og følger ikke tabellen: indsæt diagrammet igen, når den er ændret.",
    ),
  ];
}

/** What the page says of its source, without what is said of today's rounded figures and of the axis that it draws. */
function sourceOf({ source, shape, set }: Page, follows: boolean): string {
  const own = follows && set.note !== "" ? source.replace(set.note, "") : source;
  const axis = shape === "lines" ? own.replace(axisStartsAbove, "Aksen kan begynde over nul.") : own;
  return axis.replace(/\s+/gu, " ").trim();
}

function figureRows(page: Page, chart: SlideChart, followed: Followed | undefined): PlanRow[] {
  const { set } = page;
  const [headings = [], ...lines] = chart.sheet.rows;
  const hidden = (category: number): boolean => set.series.every(({ texts }) => texts[category] === "..");
  return [
    headings.map((heading): PlanCell => ({ role: "heading", value: typeof heading === "string" ? heading : "" })),
    ...lines.map((line, category) =>
      line.map((cell, column): PlanCell | null => {
        // A name whose bar is missing says that it is hidden, and not nought.
        if (column === 0) return { role: "label", value: `${String(cell)}${hidden(category) ? " (..)" : ""}` };
        const format = chart.sheet.formats[column];
        const usual = { role: "figure" as const, name: cellName(category, column), ...(format ? { format } : {}) };
        if (cell !== null && typeof cell === "object") return { ...usual, formula: inPlan(cell.formula) };
        const formula = followed?.figures[column - 1]?.[category];
        if (formula) return { ...usual, formula: guarded(formula, followed) };
        return typeof cell === "number" ? { ...usual, value: cell } : null;
      }),
    ),
  ];
}

const cellName = (category: number, column: number): string => `figure ${category} ${column}`;

const guarded = (formula: Formula, { guard }: Followed): Formula =>
  guard ? ["IF(", { to: "cell", name: "guard", anchor: "fixed" }, ">0,NA(),", ...formula, ")"] : formula;

/** A formula of the chart's own sheet, whose names stand in A1, by the names of the plan's cells. */
function inPlan(formula: string): Formula {
  const parts: (string | Reference)[] = [];
  let from = 0;
  for (const match of formula.matchAll(/\$?B\$?(\d+)(?::\$?B\$?(\d+))?/gu)) {
    const [text, first = "", last] = match;
    const name = (row: string): string => cellName(Number(row) - 2, 1);
    parts.push(formula.slice(from, match.index));
    parts.push(
      last === undefined
        ? { to: "cell", name: name(first), anchor: "free" }
        : { to: "span", from: name(first), until: name(last), anchor: "free" },
    );
    from = match.index + text.length;
  }
  return [...parts, formula.slice(from)];
}

/** A small count that comes later empties the chart: what must be hidden with it is decided anew, on a new page. */
const guardRow = (followed: Followed | undefined): PlanRow[] =>
  followed?.guard
    ? [
        [
          { role: "label", value: `Antal under ${followed.guard.limit} i tabellen` },
          { role: "figure", name: "guard", format: "0", formula: followed.guard.formula },
        ],
        note("Er der et, er diagrammet tomt. Indsæt det igen, så skjules de små antal."),
      ]
    : [];

function nativeSeries(chart: SlideChart, one: ChartSeries, top: number): NativeSeries {
  const { label, texts, end } = one;
  return {
    name: one.name,
    colour: one.colour ?? palette.background,
    format: one.format,
    points: one.points ?? new Map(),
    parted: chart.grouping === "percentStacked",
    ...(label
      ? { label: { position: label.position === "outEnd" ? "OutsideEnd" : "Center", colour: label.colour } as const }
      : {}),
    ...(texts
      ? {
          linked: {
            cells: new Map([...texts.keys()].map((category) => [category, { row: top + 1 + category, column: 1 }])),
            colour: [...texts.values()].find(({ isOver }) => !isOver)?.colour ?? palette.onChange,
          },
        }
      : {}),
    ...(end === undefined || end < 0 ? {} : { end }),
    ...(chart.kind === "line" ? { line: { style: lineStyle(one.dash), weight: one.width ?? 2.25 } } : {}),
  };
}

/** Colour is not all that tells lines apart. */
const lineStyle = (dash: string | undefined): "Continuous" | "Dash" | "RoundDot" =>
  dash === undefined ? "Continuous" : dash === "dash" ? "Dash" : "RoundDot";
