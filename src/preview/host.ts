import type { GridPort } from "./grid/port";
import type { OfficeLanguage } from "./model/culture";
import type { NativeBridge, Request, Response } from "./richapi/wire";

export type OfficeTheme = "light" | "dark";

/** What bootstrap.ts finds at `parent.__tuluHost`: Excel's side of the bridge. */
export interface PreviewHost {
  /** Of the Office programme; read when a pane loads. */
  language: OfficeLanguage;
  theme: OfficeTheme;
  /** Carries out one batch; batches run one at a time, in the order they came. Never rejects. */
  execute(request: Request): Promise<Response>;
  /** From now on events go to this bridge; gives the function that stops it. */
  attach(bridge: NativeBridge): () => void;
  /** Ends the undo group that batches with this header value were gathered in. */
  closeUndoGroup(group: string): Promise<void>;
  readonly port: GridPort;
}

declare global {
  interface Window {
    __tuluHost?: PreviewHost;
  }
}
