/** What went wrong between us and Excel, in kinds that the pane has words for. */
export type TroubleReason =
  | "editing"
  | "protected"
  | "missing"
  | "tooLarge"
  | "invalid"
  | "unsupported"
  | "undo"
  | "stopped"
  /** A cell no longer holds what was looked at; `detail` is its address. */
  | "moved"
  | "failed";

/** An Excel error with its kind; `detail` is Excel's own text, in Excel's language. */
export class WorkbookTrouble extends Error {
  constructor(
    readonly reason: TroubleReason,
    readonly detail: string,
  ) {
    super(detail);
    this.name = "WorkbookTrouble";
  }
}

const reasons: Readonly<Record<string, TroubleReason>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidSelection: "missing",
  InvalidArgument: "invalid",
  InvalidBinding: "missing",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UndoNotSupported: "undo",
};

const codeOf = (reason: unknown): string =>
  typeof reason === "object" && reason !== null && "code" in reason ? String(reason.code) : "";

/** Any thrown thing as trouble with a kind. */
export function troubleOf(reason: unknown): WorkbookTrouble {
  if (reason instanceof WorkbookTrouble) return reason;
  const code = codeOf(reason);
  const message =
    typeof reason === "object" && reason !== null && "message" in reason ? String(reason.message) : String(reason);
  return new WorkbookTrouble(reasons[code] ?? "failed", message);
}

export interface SessionOptions {
  /** Gathers everything that is written into one step for Ctrl+Z, where Excel can. */
  readonly oneUndoStep?: boolean;
  /** Told once when Excel has made us wait, most likely because a cell is being edited. */
  readonly onWaiting?: () => void;
}

const patience = 700;

export const canMergeUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Excel.run that waits while a cell is edited instead of failing, and throws nothing but WorkbookTrouble. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { oneUndoStep = false, onWaiting }: SessionOptions = {},
): Promise<T> {
  const waiting = onWaiting && setTimeout(onWaiting, patience);
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (oneUndoStep && canMergeUndo()) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, async (context) => {
      if (waiting) {
        // Excel has answered: what takes time from here on is the work itself.
        context.workbook.application.load("calculationMode");
        await context.sync();
        clearTimeout(waiting);
      }
      return batch(context);
    });
  } catch (reason) {
    throw troubleOf(reason);
  } finally {
    clearTimeout(waiting);
  }
}

/** Stops a reading that nobody waits for any more. */
export function unlessStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookTrouble("stopped", "");
}
