import type { GridPort } from "./grid/port";
import type { OfficeLanguage } from "./excel/cultureInfo";
import { Workbook } from "./excel/workbook";
import { createWorkbookState } from "./excel/workbookState";
import { ActionHandlerService } from "./office/actionHandlerService";
import { editingRefusal, editingEnded } from "./office/cellEditing";
import { executeBatch } from "./office/executor";
import { forwardGridEvents } from "./office/gridEvents";
import { groupedUndoRefusal, type RefusedInGroup } from "./office/groupedUndoRefusal";
import { References } from "./office/references";
import { UndoGroups } from "./office/undoGroups";
import { requestFlag } from "./office/wire";
import type { BatchAnswer, NativeBridge, Request, Response } from "./office/wire";
import { undoGroupHeader } from "./office/undoGroupHeader";

export type OfficeTheme = "light" | "dark";

/** What bootstrap.ts finds at `parent.__tuluHost`: Excel's side of the bridge. */
export interface PreviewHost {
  /** Of the Office programme; read when a pane loads. */
  language: OfficeLanguage;
  theme: OfficeTheme;
  /** The ExcelApi requirement set that office.js is told of; read when a pane loads. */
  excelApi: string;
  /** Makes grouped undo fail as it does in some Excels, for tests of what an add-in does then. */
  refusedInGroup: RefusedInGroup;
  /** Carries out one batch; batches run one at a time, in the order they came. Never rejects. */
  execute(request: Request): Promise<Response>;
  /** From now on events go to this bridge; gives the function that stops it. */
  attach(bridge: NativeBridge): () => void;
  /** The `Excel.run` whose batches carried this group is over: what they wrote is one undo step. */
  closeUndoGroup(group: string): Promise<void>;
  /** What the add-in keeps in the workbook, by name, in JSON. */
  settings(): Readonly<Record<string, string>>;
  readonly port: GridPort;
}

export interface HostOptions {
  /** What the workbook was opened with. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly language?: OfficeLanguage;
  readonly theme?: OfficeTheme;
  readonly excelApi?: string;
  readonly refusedInGroup?: RefusedInGroup;
}

export function createHost(port: GridPort, options: HostOptions = {}): PreviewHost {
  const state = createWorkbookState(port, () => host.language);
  for (const [name, value] of Object.entries(options.settings ?? {})) state.settings.set(name, valueOf(value));
  const references = new References();
  const undoGroups = new UndoGroups(port);
  const roots = { global: new Workbook(state), newObject: () => new ActionHandlerService() };
  let queue: Promise<unknown> = Promise.resolve();
  /** Whether a batch that may change the workbook is under way. */
  let running = false;

  const inTurn = <T>(step: () => Promise<T> | T): Promise<T> => {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const carriedOut = async (request: Request): Promise<BatchAnswer> => {
    if (port.isEditing()) return editingRefusal;
    const group = request.message.headers?.[undoGroupHeader];
    const writes = ((request.flags ?? requestFlag.writes) & requestFlag.writes) !== 0;
    running = writes;
    try {
      return await undoGroups.around(group, writes, () =>
        executeBatch(request.message.body, {
          roots,
          references,
          settled: () => port.settled(),
          ...(group === undefined ? {} : { allow: groupedUndoRefusal(host.refusedInGroup) }),
        }),
      );
    } finally {
      running = false;
    }
  };

  const host: PreviewHost = {
    language: options.language ?? "da-DK",
    theme: options.theme ?? "light",
    excelApi: options.excelApi ?? "1.20",
    refusedInGroup: options.refusedInGroup ?? "nothing",
    port,
    settings: () => Object.fromEntries([...state.settings].map(([name, value]) => [name, JSON.stringify(value)])),
    async execute(request) {
      const delays = ((request.flags ?? 0) & requestFlag.delayForCellEdit) !== 0;
      if (delays) await editingEnded(port);
      const body = await inTurn(() => carriedOut(request));
      return { id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } };
    },
    attach(bridge) {
      const stop = forwardGridEvents(
        port,
        () => running,
        (message) => bridge.onMessageFromHost?.(JSON.stringify(message)),
      );
      return () => {
        stop();
        void inTurn(() => undoGroups.endAll());
      };
    },
    closeUndoGroup: (group) => inTurn(() => undoGroups.end(group)),
  };
  return host;
}

/** Somebody else's value may be no JSON; it is kept as it is. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

declare global {
  interface Window {
    __tuluHost?: PreviewHost;
  }
}
