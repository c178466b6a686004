/** The messages between office.js and the host, as office.js 1.1.110 writes and reads them. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Where not 0, the argument is the object with this path id. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export const pathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureQueryable: 6 } as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  /** office.js will release what it kept: every object with a `_KeepReference` in this batch. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const requestFlag = { writes: 1, delayForCellEdit: 64 } as const;

export interface Request {
  readonly id: number;
  readonly type: 1;
  readonly flags?: number;
  readonly message: {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>> | null;
    readonly body: Batch;
  };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  /** Place in Actions; −1 when the whole batch is refused. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: office.js then takes the event handlers and messages that hang on them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface Response {
  readonly id: number;
  readonly type: 2;
  readonly message: {
    readonly statusCode: 200;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: BatchAnswer;
  };
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  /** A worksheet's id, or "Workbook", or "" for the events of the document. */
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: number;
}

export interface EventMessage {
  readonly type: 3;
  readonly message: { readonly entries: readonly EventEntry[] };
}

/** `window._richApiNativeBridge`: office.js writes onMessageFromHost when it loads. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}
