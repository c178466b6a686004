import { undoGroupHeader } from "./undoGroupHeader";
import type { OfficeTheme, PreviewHost } from "./host";
import type { NativeBridge, Request } from "./richapi/wire";

/**
 * Runs in the pane's frame before office.js, which then believes that it is in Excel for Windows: `window.external`
 * answers what it asks about the programme, `_richApiNativeBridge` carries its batches to the preview's host.
 */

const host: PreviewHost | undefined = window.parent.__tuluHost;
if (!host) throw new Error("parent.__tuluHost is missing: the page must make the host before the pane's frame loads.");

const bridge: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    const request = JSON.parse(text) as Request;
    // Through JSON, as over Excel's own bridge: the pane never holds an object of the host's.
    void host.execute(request).then((response) => this.onMessageFromHost?.(JSON.stringify(response)));
  },
};
host.attach(bridge);

/** Colours as Office on Windows gives them: numbers. */
const themes: Readonly<Record<OfficeTheme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
};

const always =
  <T>(value: T) =>
  (): T =>
    value;

const context = {
  GetAppType: always(1),
  GetSolutionRef: always("tulu"),
  GetAppVersionMajor: always(16),
  GetAppVersionMinor: always(1),
  GetAppUILocale: () => host.language,
  GetAppDataLocale: () => host.language,
  GetDocUrl: always("preview://Preview.xlsx"),
  GetAppCapabilities: always(0),
  GetActivationMode: always(1),
  GetControlIntegrationLevel: always(1),
  GetSolutionToken: always(""),
  GetCorrelationId: always("preview"),
  GetInstanceId: always("preview"),
  GetTouchEnabled: always(false),
  GetCommerceAllowed: always(false),
  GetSupportedMatrix: () =>
    JSON.stringify({
      ExcelApi: host.excelApi,
      CustomFunctionsRuntime: "1.4",
      SharedRuntime: "1.2",
      DelayForCellEdit: "1.1",
      RichApiRuntimeFlag: "1.2",
    }),
  GetHostFullVersion: always("16.0.20000.10000"),
  GetSettings: always({ Read: always([]) }),
  GetOfficeThemeInfo: () => JSON.stringify(themes[host.theme]),
};

type Callback = ((result: unknown) => void) | undefined;
const later = (callback: Callback, result: unknown): void => void setTimeout(() => callback?.(result), 0);

Object.defineProperty(window, "external", {
  configurable: true,
  value: {
    GetContext: always(context),
    GetHostInfo: () => `Excel$Win32$16.01$${host.language}$preview$$disableLogging$0`,
    GetLoggingAllowed: always(false),
    Execute: (_id: number, _parameters: unknown, callback: Callback) => later(callback, [0]),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => later(callback, 0),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => later(callback, 0),
  },
});
// office.js keeps the host's name and language here; another choice must not be met by an old answer.
window.sessionStorage.removeItem("hostInfoValue");

Object.assign(window, { _richApiNativeBridge: bridge });
gatherUndoGroups(host);

interface RunContext {
  readonly requestHeaders: Record<string, string>;
}
type Run = (...args: unknown[]) => Promise<unknown>;

/**
 * office.js 1.1.110 types `mergeUndoGroup` but sends nothing of it. When it defines Excel.run, this marks the batches of
 * such a run, so that the host can make one undo step of them as a newer Excel does.
 */
function gatherUndoGroups(to: PreviewHost): void {
  let runs = 0;
  const gathering =
    (run: Run): Run =>
    (...args) => {
      const [options, batch] = args as [
        { mergeUndoGroup?: boolean } | undefined,
        ((context: RunContext) => unknown) | undefined,
      ];
      if (options?.mergeUndoGroup !== true || !batch) return run(...args);
      const group = `run ${++runs}`;
      const marked = (runContext: RunContext): unknown => {
        runContext.requestHeaders[undoGroupHeader] = group;
        return batch(runContext);
      };
      return run(options, marked).finally(() => to.closeUndoGroup(group));
    };

  let excel: object | undefined;
  let run: Run | undefined;
  Object.defineProperty(window, "Excel", {
    configurable: true,
    get: () => excel,
    set(defined: object | undefined) {
      if (defined === excel || defined === undefined) return;
      excel = defined;
      Object.defineProperty(defined, "run", {
        configurable: true,
        enumerable: true,
        get: () => run,
        set: (original: Run) => (run = gathering(original)),
      });
    },
  });
}
