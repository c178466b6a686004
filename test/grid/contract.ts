import type { Bench } from "./bench";
import { cells } from "./contract/cells";
import { charts } from "./contract/charts";
import { events } from "./contract/events";
import { filters } from "./contract/filters";
import { formats } from "./contract/formats";
import { layout } from "./contract/layout";
import { merges } from "./contract/merges";
import { names } from "./contract/names";
import { protection } from "./contract/protection";
import { recalculation } from "./contract/recalculation";
import { selection } from "./contract/selection";
import { sheets } from "./contract/sheets";
import { spills } from "./contract/spills";
import { tables } from "./contract/tables";
import { undo } from "./contract/undo";

/** One thing that a grid does as Excel does it. */
export interface ContractCase {
  readonly name: string;
  /** Uses a grid and gives what can be seen afterwards. Runs in the page too, so it may use nothing but its argument. */
  readonly does: (grid: Bench) => unknown;
  /** What Excel gives. */
  readonly gives: unknown;
}

const parts = {
  ...{ sheets, cells, spills, formats, layout, merges, filters, protection },
  ...{ tables, names, charts, selection, recalculation, undo, events },
};

/** What both grids promise, part for part of the port. */
export const contract: readonly (ContractCase & { readonly part: string })[] = Object.entries(parts).flatMap(
  ([part, cases]) => cases.map((each) => ({ ...each, part })),
);
