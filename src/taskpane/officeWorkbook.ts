import { freePlaces } from "../workbook/freePlaces";
import { inspectTarget } from "../workbook/inspectTarget";
import { watchSelection } from "../workbook/selectionWatch";
import { openSettings } from "../workbook/settings";
import { showPlace } from "../workbook/showPlace";
import { watchDarkness, type Surroundings } from "../workbook/surroundings";
import { readTypedRange } from "../workbook/typedRange";
import { writeBlock } from "../workbook/writeBlock";
import type { Workbook } from "./workbook";

/** The workbook that the pane stands beside. */
export const officeWorkbook = (surroundings: Surroundings): Workbook => ({
  surroundings,
  watchSelection,
  watchDarkness,
  readTypedRange,
  show: showPlace,
  inspect: inspectTarget,
  freePlaces,
  write: writeBlock,
  // It knows every function: loaded when it is asked for, not with the pane.
  explainActiveCell: async (language) => (await import("../workbook/explain/explainCell")).explainActiveCell(language),
  openSettings,
});
