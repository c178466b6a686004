import { freePlaces } from "../workbook/write/freePlaces";
import { inspectTarget } from "../workbook/write/inspectTarget";
import { watchSelection } from "../workbook/read/selectionWatch";
import { readSheet } from "../workbook/read/sheetCells";
import { forgetRecipe, keepRecipe, recipesInWorkbook } from "../workbook/recipes";
import { openSettings } from "../workbook/settings";
import { showBriefly, showPlace } from "../workbook/write/showPlace";
import { mendNumber } from "../workbook/write/mendNumber";
import { holdsFormulas } from "../workbook/write/holdsFormulas";
import { watchDarkness, type Surroundings } from "../workbook/surroundings";
import { readTypedRange } from "../workbook/read/typedRange";
import { writeBlock } from "../workbook/write/writeBlock";
import type { Workbook } from "./port";

/** The workbook that the pane stands beside. */
export const officeWorkbook = (surroundings: Surroundings): Workbook => ({
  surroundings,
  watchSelection,
  watchDarkness,
  readTypedRange,
  show: showPlace,
  showBriefly,
  holdsFormulas,
  mend: mendNumber,
  inspect: inspectTarget,
  freePlaces,
  write: writeBlock,
  // It knows every function: loaded when it is asked for, not with the pane.
  explainActiveCell: async (language) => (await import("../workbook/read/explainCell")).explainActiveCell(language),
  readSheet,
  recipes: recipesInWorkbook,
  keepRecipe,
  forgetRecipe,
  // Only for Udvalg: with it, not with the pane.
  pages: async () => (await import("../workbook/keptPages")).pagesInWorkbook(),
  keepPages: async (pages) => (await import("../workbook/keptPages")).keepPages(pages),
  openSettings,
  // Only for the self-test, which few run.
  openTestSheet: async () => (await import("../workbook/testSheet/testSheet")).openTestSheet(),
});
