import { anyFigures, columnLook } from "./figureLook";
import { isCornerText } from "./headingRows";
import type { MeasureByLine } from "./measure";
import type { Role } from "./reading";
import { roleOf, type FigureLook } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import type { SurroundingTexts } from "./surroundingTexts";
import type { TableLayout } from "./tableLayout";
import { plainText } from "./words";

const notMeasures: readonly Role[] = ["unknown", "code", "date", "week"];

/** Whether a text names what figures are. */
export const namesMeasure = (text: string, look: FigureLook = anyFigures): boolean =>
  !notMeasures.includes(roleOf(text, look));

const cornerOf = (layout: TableLayout): string => (layout.label === undefined ? "" : layout.heading(layout.label).text);

/** Whether the corner or a title names the one measure of the whole table. */
export const hasOneMeasure = (layout: TableLayout, { titles }: SurroundingTexts): boolean =>
  namesMeasure(cornerOf(layout)) || titles.some(({ text }) => namesMeasure(text));

/**
 * The measure of a crosstab: named by the heading over all its columns (`over`), the corner, a title, or by each
 * heading as well as its period; by the figures' format where no words say.
 */
export function oneMeasure(
  grid: SheetGrid,
  layout: TableLayout,
  { titles }: SurroundingTexts,
  over: string,
  of: MeasureByLine,
): { readonly role: Role; readonly text: string } {
  const [first] = layout.figures;
  const profile = first === undefined ? undefined : layout.profiles.get(first);
  const look = profile ? columnLook(grid, profile, layout.rows) : anyFigures;
  const corner = cornerOf(layout);
  for (const text of [over, isCornerText(corner) ? "" : corner, ...titles.map((title) => title.text)]) {
    if (text === "") continue;
    const role = roleOf(measurePart(text), { ...look, dates: false });
    if (role !== "unknown" && role !== "code" && role !== "week") return { role, text };
  }
  const own = [...of.values()].map(({ role }) => role).filter((role) => role !== "unknown" && role !== "share");
  const [only, ...others] = new Set(own);
  if (only && others.length === 0) return { role: only, text: "" };
  return { role: look.percentFormat ? "share" : look.moneyFormat ? "amount" : "unknown", text: "" };
}

/** "Folketal den 1. i kvartalet efter alder": what stands after "efter" is no measure. */
const measurePart = (text: string): string =>
  plainText(text).replace(/ (?:efter|fordelt på|fordelt efter|opdelt på|by) [^([]*/u, " ");
