import type { Formula } from "../../blocks/plan";
import type { Cell } from "../../sheet/cell";
import { sheetGrid } from "../../tables/sheetGrid";
import type { SheetCells, TableReading } from "../../tables/reading";
import type { Choices } from "../choices";
import type { Page } from "../page";
import { arrangedTable } from "../table/arrangedTable";
import { tableFromReading } from "../table/tableFromReading";
import { figureFormulas } from "./figureFormulas";
import { countCells, holdsSmall, holdsTextFigures, smallCountFormula } from "./smallCounts";

/** Why a chart's figures stand as they were: small counts are hidden, shares reconciled, or cells cannot be told. */
export type Fixed = "hidden" | "reconciled" | "untraced";

/** The figures of a page as formulas over the cells that it was made from. */
export interface Followed {
  /** By series and category. */
  readonly figures: readonly (readonly Formula[])[];
  /** How many small counts the cells hold: while there are any, the chart must show nothing. */
  readonly guard?: { readonly formula: Formula; readonly limit: number };
}

/**
 * What the figures of a page are read from, so that a chart of them follows the sheet. A page that hides small counts is
 * not followed: which counts must go depends on all of them, and a formula that read them would give them away.
 */
export function followedFigures(
  page: Page,
  sheet: { readonly name: string; readonly cells: SheetCells; readonly reading: TableReading },
  choices: Choices,
): Followed | Fixed {
  if (page.set.hides) return "hidden";
  const whole = tableFromReading(sheet.cells, sheet.reading, 0);
  if (!whole) return "untraced";
  const counts = choices.limit > 1 ? countCells(whole, sheet.name) : [];
  const { cell } = sheetGrid(sheet.cells);
  if (holdsSmall(counts, choices.limit, cell)) return "hidden";
  if (holdsTextFigures(counts, cell)) return "untraced";
  const figures = figureFormulas(page.set, page.shape, arrangedTable(whole, choices), sheet.name);
  if (!figures) return choices.rounding === "reconciled" && page.shape === "parts" ? "reconciled" : "untraced";
  // A figure that is written as a text is one on the page, and none to a formula.
  const isText = figures.some((line, s) =>
    line.some((figure, category) => {
      const isShown = typeof page.set.series[s]?.values[category] === "number";
      return isShown && figure.some((part) => !readsNumber(part, cell));
    }),
  );
  if (isText) return "untraced";
  return {
    figures,
    ...(counts.length > 0
      ? { guard: { formula: smallCountFormula(counts, choices.limit), limit: choices.limit } }
      : {}),
  };
}

const readsNumber = (part: Formula[number], cell: (row: number, column: number) => Cell): boolean =>
  typeof part === "string" || part.to !== "source" || typeof cell(part.place.row, part.place.column) === "number";
