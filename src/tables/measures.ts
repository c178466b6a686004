import { findAmounts } from "./amongAmounts";
import { columnProfile } from "./columnProfile";
import { isTotalHeading, referenceKind } from "./comparisonTexts";
import { columnLook } from "./figureLook";
import { sampled } from "./items";
import type { MeasureByLine } from "./measure";
import { nameKind } from "./nameKind";
import { hasOneMeasure, namesMeasure, oneMeasure } from "./oneMeasure";
import type { Orientation, Role } from "./reading";
import { roleOf } from "./roles";
import { measuresByRow, rowMeasures } from "./rowMeasures";
import type { SheetGrid } from "./sheetGrid";
import type { SurroundingTexts } from "./surroundingTexts";
import type { TableLayout } from "./tableLayout";
import { findPopulation } from "./wholePopulation";
import { plainText } from "./words";

/** What a table's figures are, and along which way the measures change. */
export interface Measures {
  readonly orientation: Orientation;
  /** By column (across: by row), the text that names the measure and the role it names. */
  readonly of: ReadonlyMap<number, { readonly heading: string; readonly role: Role }>;
  /** In a crosstab the text that names the one measure. */
  readonly measure: string;
}

/**
 * Down: each column's heading names its measure. Cross: the headings are periods or units, and one measure is named
 * over them, in the corner or in a title. Across: the headings are periods or units, and each row names a measure.
 * `given` is the user's own word for which it is.
 */
export function measures(
  grid: SheetGrid,
  layout: TableLayout,
  around: SurroundingTexts,
  given?: Orientation,
): Measures {
  const of = columnMeasures(grid, layout);
  if (layout.headings.length === 0 && given === undefined) return { orientation: "down", of, measure: "" };
  const { crossing, own, over } = headingKinds(layout);
  const orientation = given ?? (isCrossed(layout, around, of, { crossing, own, over }) ? undefined : "down");
  if (orientation === "down") return { orientation, of, measure: "" };
  const across =
    given === "across" ? rowMeasures(grid, layout) : given === "cross" ? undefined : measuresByRow(grid, layout);
  if (across) return { orientation: "across", of: across, measure: "" };
  const { role, text } = oneMeasure(grid, layout, around, over[0] ?? "", of);
  for (const [column, { heading, role: ownRole }] of of) {
    // A change beside the years is what its own heading says.
    if (own.includes(column) && ownRole !== "unknown") continue;
    of.set(column, { heading, role });
  }
  return { orientation: "cross", of, measure: text };
}

function columnMeasures(grid: SheetGrid, layout: TableLayout): MeasureByLine {
  const { figures, rows, headings, profiles } = layout;
  const of: MeasureByLine = new Map();
  for (const column of figures) {
    const heading = layout.heading(column).text;
    const look = columnLook(grid, profiles.get(column) ?? columnProfile(grid, column, rows), rows);
    const unheaded = look.dates ? "date" : "unknown";
    of.set(column, { heading, role: headings.length === 0 ? unheaded : roleOf(heading, look) });
  }
  findAmounts(of);
  findPopulation(of, (column) => sampled(rows).map((row) => grid.value(row, column)));
  return of;
}

interface HeadingKinds {
  /** Columns headed by a period or a unit. */
  readonly crossing: readonly number[];
  /** Columns with a heading of their own: neither that nor a total nor something to compare with. */
  readonly own: readonly number[];
  /** What stands over periods and units and names a measure. */
  readonly over: readonly string[];
}

function headingKinds(layout: TableLayout): HeadingKinds {
  const crossing = layout.figures.filter((column) =>
    layout.heading(column).parts.some(({ period, text }) => period || nameKind(text) !== undefined),
  );
  const own = layout.figures.filter((column) => !crossing.includes(column) && !isCompared(layout, column));
  const over = new Set(crossing.map((column) => measureOver(layout, column)).filter((text) => text !== ""));
  return { crossing, own, over: [...over] };
}

function isCrossed(
  layout: TableLayout,
  around: SurroundingTexts,
  of: MeasureByLine,
  { crossing, own, over }: HeadingKinds,
): boolean {
  if (crossing.length > 0) return crossing.length >= own.length * 1.5 && over.length <= 1;
  const unnamed = own.every((column) => of.get(column)?.role === "unknown");
  return layout.figures.length >= 2 && own.length > 0 && unnamed && hasOneMeasure(layout, around);
}

const isCompared = (layout: TableLayout, column: number): boolean => {
  const last = layout.heading(column).parts.at(-1)?.text ?? "";
  return isTotalHeading(last) || referenceKind(last) !== undefined;
};

/** The parts of a crossing column's heading that name a measure. */
const measureOver = (layout: TableLayout, column: number): string =>
  layout
    .heading(column)
    .parts.filter(({ period, text }) => !period && nameKind(text) === undefined && namesMeasure(text))
    .map(({ text }) => plainText(text))
    .join(" ");
