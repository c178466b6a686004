import type { FunctionHost } from "../functions/functionHost";
import type { WorkbookData } from "../cells/workbookData";
import type { GridPort } from "../grid/port";

/** What end-to-end tests may touch besides the page itself. */
export interface PreviewDoor {
  readonly port: GridPort;
  readonly functions: FunctionHost;
  /** What stands in the formula bar. */
  formulaBar(): string;
  /** Pixels of the first rows of the sheet in view. */
  rowHeights(rows: number): readonly number[];
  /** Shows another workbook in the grid; the pane stays with the one before. */
  openInGrid(workbook: WorkbookData): Promise<void>;
}

declare global {
  interface Window {
    /** Resolves when the workbook is shown and calculated; rejects when the page could not start. */
    __tulu?: Promise<PreviewDoor>;
  }
}
