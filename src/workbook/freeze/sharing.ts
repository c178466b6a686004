import { freeze } from "./freeze";
import { survey } from "./survey";
import { recordsInWorkbook, thaw } from "./thaw";

/** What is done before a workbook is shared with one who has no TULU. */
export const sharing = { survey, freeze, records: recordsInWorkbook, thaw };

export type Sharing = typeof sharing;
