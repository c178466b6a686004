import type { WorkbookData } from "../cells/workbookData";
import { budget } from "./budget";
import { documentSheet, figureSheet } from "./figureSheet";
import { followUp } from "./followUp";
import { reconciliation } from "./reconciliation";
import { population } from "./population";
import { refund } from "./refund";
import { saving } from "./saving";
import { start } from "./start";
import { youthGroups } from "./youthGroups";

/** What a newcomer opens: the documents' figures beside live formulas, and example figures to work on. */
export const newcomerWorkbook = (): WorkbookData => ({
  sheets: [
    start(),
    saving(),
    youthGroups(),
    population(),
    refund(),
    followUp(),
    budget(),
    reconciliation(),
    figureSheet(),
    documentSheet(),
  ],
});
