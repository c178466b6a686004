import type { FunctionHost } from "../functions/functionHost";
import type { GridPort } from "../grid/port";

/** What end-to-end tests may touch besides the page itself. */
export interface PreviewDoor {
  readonly port: GridPort;
  readonly functions: FunctionHost;
}

declare global {
  interface Window {
    /** Resolves when the workbook is shown and calculated; rejects when the page could not start. */
    __tulu?: Promise<PreviewDoor>;
  }
}
