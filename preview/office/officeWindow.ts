import type { PreviewHost } from "../host";
import { always, officeContext } from "./officeContext";
import type { NativeBridge, Request } from "./wire";
import { gatherUndoGroups } from "./undoGathering";

type Callback = ((result: unknown) => void) | undefined;
const later = (callback: Callback, result: unknown): void => void setTimeout(() => callback?.(result), 0);

/** Over it go office.js's batches; all as JSON, as over Excel's own bridge: the pane never holds an object of the host's. */
function createBridge(host: PreviewHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      void host.execute(request).then((response) => bridge.onMessageFromHost?.(JSON.stringify(response)));
    },
  };
  return bridge;
}

/**
 * Makes office.js, loaded into this window afterwards, believe that it is in Excel for Windows: `window.external`
 * answers what it asks about the programme, `_richApiNativeBridge` carries its batches to the host. Gives the function
 * that stops the events, for a window that goes away.
 */
export function installOfficeHost(window: object, host: PreviewHost): () => void {
  const bridge = createBridge(host);
  const context = officeContext(host);
  const external = {
    GetContext: always(context),
    GetHostInfo: () => `Excel$Win32$16.01$${host.language}$preview$$disableLogging$0`,
    GetLoggingAllowed: always(false),
    Execute: (_id: number, _parameters: unknown, callback: Callback) => later(callback, [0]),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => later(callback, 0),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => later(callback, 0),
  };
  // office.js assigns `external` to itself, so it must be writable.
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: external });
  Object.assign(window, { _richApiNativeBridge: bridge });
  gatherUndoGroups(window, host);
  return host.attach(bridge);
}
