import { readTable } from "../tables/readTable";
import type { Corrections, SheetCells } from "../tables/reading";
import { usualChoices, type Choices } from "./choices";
import type { Page } from "./page";
import { pageFromTable } from "./pageFromTable";
import { tableFromReading } from "./table/tableFromReading";

/** What a page is made from, so that it can be made again next month: kept in the workbook. No figures. */
export interface PageRecipe {
  readonly sheet: string;
  /** What was marked: "B2:C14". The table around it is read anew, and may have grown. */
  readonly selection: string;
  readonly corrections: Corrections;
  readonly choices: Choices;
  /** The block that stands from the selection's first cell on, where the page is a block's. */
  readonly block?: string;
}

/** The page as the sheet stands now; undefined where there is no table any more. */
export function pageOf({ selection, corrections, choices }: PageRecipe, cells: SheetCells): Page | undefined {
  const table = tableFromReading(cells, readTable(cells, selection, corrections), choices.limit);
  return table && pageFromTable(table, choices);
}

/** What was kept, where it still has the shape of a recipe; what is missing of its choices is as usual. */
export function pageRecipeIn(kept: unknown): PageRecipe | undefined {
  if (!isRecord(kept)) return undefined;
  const { sheet, selection, corrections, choices, block } = kept;
  if (typeof sheet !== "string" || typeof selection !== "string" || !isRecord(choices)) return undefined;
  const whole = { ...usualChoices, ...choices };
  const { leftOut, limit, threshold } = whole;
  if (!Array.isArray(leftOut) || !leftOut.every((one) => typeof one === "string")) return undefined;
  if (typeof limit !== "number" || typeof threshold !== "number") return undefined;
  return {
    sheet,
    selection,
    corrections: isRecord(corrections) ? (corrections as Corrections) : {},
    choices: whole,
    ...(typeof block === "string" ? { block } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
