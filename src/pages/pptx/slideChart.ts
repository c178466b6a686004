import { axisFromZero, linesAxis, type Axis } from "../axis";
import { changeSteps } from "../changeSteps";
import type { Page, RoundedSeries } from "../page";
import { textWidth } from "../drawing/textWidth";
import { lineColours, lineDashes, type Palette } from "../palette";
import { formatCode } from "../unit";
import type { ChartSheet, SheetCell } from "./embeddedWorkbook";

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly format: string;
  /** Undefined: what others stand on, not to be seen. */
  readonly colour: string | undefined;
  /** Points with a colour of their own. */
  readonly points?: ReadonlyMap<number, string>;
  /** Each figure at its point. */
  readonly label?: { readonly position: "outEnd" | undefined; readonly colour: string };
  /** Fixed texts on points, where the figure drawn is only a piece of the figure told. */
  readonly texts?: ReadonlyMap<number, FixedText>;
  /** Points whose figure there is no room for. */
  readonly unlabelled?: readonly number[];
  /** Name and last figure at the end of a line. */
  readonly end?: number;
  readonly dash?: string;
  readonly width?: number;
}

export interface FixedText {
  readonly text: string;
  readonly colour: string;
  /** Over the bar, where it is too low to hold the text. */
  readonly isOver: boolean;
}

/** A native chart with the sheet behind it: both from the page's rounded set, nothing else. */
export interface SlideChart {
  readonly kind: "bar" | "column" | "line";
  readonly grouping: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The column of the sheet that the first series stands in. */
  readonly firstColumn: number;
  readonly sheet: ChartSheet;
  readonly axis: Partial<Axis> & { readonly shown: boolean; readonly format: string };
  readonly gap: number;
  readonly legend: boolean;
  readonly labelSize: number;
  /** Room for end labels, as a part of the width. */
  readonly endRoom?: number;
}

/** Undefined for a page that is a table. */
export function slideChart(page: Page, palette: Palette): SlideChart | undefined {
  switch (page.shape) {
    case "bars":
      return barsChart(page, palette);
    case "parts":
      return partsChart(page, palette);
    case "columns":
      return columnsChart(page, palette);
    case "lines":
      return linesChart(page, palette);
    case "changes":
      return changesChart(page, palette);
    case "table":
      return undefined;
  }
}

type Look = Omit<ChartSeries, "name" | "values" | "format">;

const seriesOf = ({ name, values, unit }: RoundedSeries, look: Look): ChartSeries => ({
  name,
  values,
  format: formatCode(unit),
  ...look,
});

/** The sheet of a chart whose series stand in it as they are. */
function plainSheet({ set }: Page): ChartSheet {
  return {
    rows: [
      [set.categoryHead, ...set.series.map(({ name }) => name)],
      ...set.categories.map(({ name }, at): SheetCell[] => [
        name,
        ...set.series.map(({ values }) => values[at] ?? null),
      ]),
    ],
    formats: [undefined, ...set.series.map(({ unit }) => formatCode(unit))],
  };
}

const names = ({ set }: Page): string[] => set.categories.map(({ name }) => name);

/** An axis from nought, which is not shown: each figure stands at its bar. */
function hiddenAxis({ set }: Page): SlideChart["axis"] {
  const figures = set.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const below = figures.some((value) => value < 0);
  return { ...(below ? {} : { min: 0 }), shown: false, format: "General" };
}

function standingPoints({ set }: Page, palette: Palette): ReadonlyMap<number, string> {
  return new Map(
    set.categories.flatMap(({ standing }, at): [number, string][] =>
      standing === "own" ? [[at, palette.own]] : standing === "reference" ? [[at, palette.reference]] : [],
    ),
  );
}

function barsChart(page: Page, palette: Palette): SlideChart {
  const look = {
    colour: palette.other,
    points: standingPoints(page, palette),
    label: { position: "outEnd" as const, colour: palette.text },
  };
  return {
    kind: "bar",
    grouping: "clustered",
    categories: names(page),
    series: page.set.series.map((one) => seriesOf(one, look)),
    firstColumn: 1,
    sheet: plainSheet(page),
    axis: hiddenAxis(page),
    gap: 35,
    legend: false,
    labelSize: page.set.categories.length > 16 ? 12 : page.set.categories.length > 10 ? 14 : 16,
  };
}

const partsSize = 18;
/** About how wide the bars are, in points: the names beside them take the rest. */
const partsWidth = 690;

/** Where a part is narrower than its figure, which would run into its neighbours'. */
const narrow = ({ set }: Page, { values, texts }: RoundedSeries): number[] =>
  values.flatMap((value, at) => {
    const whole = set.series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0);
    const wide = ((value ?? 0) / (whole || 1)) * partsWidth;
    return value !== null && wide < textWidth(texts[at] ?? "", partsSize, true) + 4 ? [at] : [];
  });

function partsChart(page: Page, palette: Palette): SlideChart {
  return {
    kind: "bar",
    grouping: "percentStacked",
    categories: names(page),
    series: page.set.series.map((one, at) => {
      const { fill, on } = palette.parts[at % palette.parts.length] ?? { fill: palette.own, on: palette.onHead };
      const unlabelled = narrow(page, one);
      return seriesOf(one, { colour: fill, label: { position: undefined, colour: on }, unlabelled });
    }),
    firstColumn: 1,
    sheet: plainSheet(page),
    axis: { shown: false, format: "General" },
    gap: 45,
    legend: true,
    labelSize: partsSize,
  };
}

function columnsChart(page: Page, palette: Palette): SlideChart {
  const several = page.set.series.length > 1;
  return {
    kind: "column",
    grouping: "clustered",
    categories: names(page),
    series: page.set.series.map((one, at) =>
      seriesOf(one, {
        colour: several && at === 0 ? palette.own : palette.other,
        ...(several ? {} : { points: standingPoints(page, palette) }),
        label: { position: "outEnd", colour: palette.text },
      }),
    ),
    firstColumn: 1,
    sheet: plainSheet(page),
    axis: hiddenAxis(page),
    gap: 60,
    legend: several,
    labelSize: several ? 18 : 20,
  };
}

function linesChart(page: Page, palette: Palette): SlideChart {
  const { series } = page.set;
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const colours = lineColours(palette, series.length);
  const dashes = lineDashes(series.length);
  const longest = Math.max(...series.map(({ name, texts }) => `${name}: ${texts.at(-1) ?? ""}`.length));
  return {
    kind: "line",
    grouping: "standard",
    categories: names(page),
    series: series.map((one, at) =>
      seriesOf(one, {
        colour: colours[at],
        end: one.values.findLastIndex((value) => value !== null),
        ...(dashes[at] === undefined ? {} : { dash: at % 2 === 0 ? "sysDash" : "dash" }),
        width: at === series.length - 1 ? 3.5 : 2.25,
      }),
    ),
    firstColumn: 1,
    sheet: plainSheet(page),
    axis: {
      ...(figures.length === 0 ? {} : linesAxis(figures)),
      shown: true,
      format: series[0] ? formatCode(series[0].unit) : "General",
    },
    gap: 0,
    legend: false,
    labelSize: 16,
    endRoom: Math.min(0.36, (longest * 16 * 0.56 + 16) / 870),
  };
}

/** A bar that is lower than this part of the axis does not hold a line of text. */
const leastHolding = 0.1;
const pieceNames = ["Bund (skjult)", "Stigning", "Fald", "Under nul, stigning", "Under nul, fald", "I alt"];

/**
 * A waterfall as a stacked chart: a hidden base and pieces over and under nought. The sheet has one column of changes, and
 * formulas make the pieces of it, so that the bars follow when a change is edited.
 */
function changesChart(page: Page, palette: Palette): SlideChart {
  const [one] = page.set.series;
  const values = one?.values ?? [];
  const format = one ? formatCode(one.unit) : "General";
  const steps = changeSteps(values);
  const last = steps.length - 1;
  const pieces = steps.map(({ from, to }, at) => piecesOf(from, to, at === last));
  const colours = [undefined, palette.rise, palette.fall, palette.rise, palette.fall, palette.own];
  const axis = axisFromZero(
    steps.flatMap(({ from, to }) => [from, to]),
    6,
  );
  const fixed = pieceNames.map(() => new Map<number, FixedText>());
  pieces.forEach((piece, at) => {
    // The text goes on the larger piece of a bar that crosses nought.
    const largest = piece
      .slice(1)
      .reduce((best, size, k) => (Math.abs(size) > Math.abs(piece[best] ?? 0) ? k + 1 : best), 1);
    const isOver = Math.abs(piece[largest] ?? 0) < (axis.max - axis.min) * leastHolding;
    const colour = isOver ? palette.text : palette.onChange;
    if ((piece[largest] ?? 0) !== 0) fixed[largest]?.set(at, { text: one?.texts[at] ?? "", colour, isOver });
  });
  return {
    kind: "column",
    grouping: "stacked",
    categories: names(page),
    series: pieceNames.map((name, at) => ({
      name,
      values: pieces.map((piece) => piece[at] ?? 0),
      format,
      colour: colours[at],
      ...((fixed[at]?.size ?? 0) > 0 ? { texts: fixed[at] } : {}),
    })) as readonly ChartSeries[],
    firstColumn: 2,
    sheet: {
      rows: [
        [page.set.categoryHead, one?.name ?? "", ...pieceNames],
        ...names(page).map((name, at): SheetCell[] => [
          name,
          at === last ? { formula: `SUM(B2:B${last + 1})`, value: values[at] ?? 0 } : (values[at] ?? null),
          ...pieceFormulas(at, last).map((formula, k) => ({ formula, value: pieces[at]?.[k] ?? 0 })),
        ]),
      ],
      formats: [undefined, format, ...pieceNames.map(() => format)],
    },
    axis: {
      ...axis,
      shown: true,
      format,
    },
    gap: 60,
    legend: false,
    labelSize: 20,
  };
}

/** Base, rise and fall above nought, rise and fall below it, the change in all. */
function piecesOf(from: number, to: number, isTotal: boolean): number[] {
  if (isTotal) return [0, 0, 0, 0, 0, to];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const base = low > 0 ? low : high < 0 ? high : 0;
  const above = Math.max(high, 0) - Math.max(low, 0);
  const below = Math.min(low, 0) - Math.min(high, 0);
  return to > from ? [base, above, 0, below, 0, 0] : [base, 0, above, 0, below, 0];
}

function pieceFormulas(at: number, last: number): string[] {
  const row = at + 2;
  if (at === last) return ["0", "0", "0", "0", "0", `B${row}`];
  const to = `SUM(B$2:B${row})`;
  const from = at === 0 ? "0" : `SUM(B$2:B${row - 1})`;
  const [high, low] = [`MAX(${from},${to})`, `MIN(${from},${to})`];
  const above = `MAX(${high},0)-MAX(${low},0)`;
  const below = `MIN(${low},0)-MIN(${high},0)`;
  return [
    `IF(${low}>0,${low},IF(${high}<0,${high},0))`,
    `IF(B${row}>0,${above},0)`,
    `IF(B${row}<0,${above},0)`,
    `IF(B${row}>0,${below},0)`,
    `IF(B${row}<0,${below},0)`,
    "0",
  ];
}
