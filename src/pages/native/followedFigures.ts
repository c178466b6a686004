import type { Formula } from "../../blocks/plan";
import { sheetGrid } from "../../tables/sheetGrid";
import type { SheetCells, TableReading } from "../../tables/reading";
import type { Choices } from "../choices";
import type { Page } from "../page";
import { arrangedTable } from "../table/arrangedTable";
import { tableFromReading } from "../table/tableFromReading";
import { figureFormulas } from "./figureFormulas";
import { countCells, holdsSmallOrText, smallCountFormula } from "./smallCounts";

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
  if (holdsSmallOrText(counts, choices.limit, sheetGrid(sheet.cells).cell)) return "hidden";
  const figures = figureFormulas(page.set, page.shape, arrangedTable(whole, choices), sheet.name);
  if (!figures) return choices.rounding === "reconciled" && page.shape === "parts" ? "reconciled" : "untraced";
  return {
    figures,
    ...(counts.length > 0
      ? { guard: { formula: smallCountFormula(counts, choices.limit), limit: choices.limit } }
      : {}),
  };
}
