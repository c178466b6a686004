import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { createMemoryGrid } from "../preview/grid/memory";
import type { MemoryGrid, MemoryGridOptions } from "../preview/grid/memory";
import { createHost } from "../preview/host";
import type { HostOptions, PreviewHost } from "../preview/host";
import { installOfficeHost } from "../preview/office/officeWindow";

/** Microsoft's own office.js, unmodified, in a window of its own; the workbook behind it is a grid in memory. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly grid: MemoryGrid;
  readonly host: PreviewHost;
  /** As when the pane's frame goes away: events stop. */
  readonly closePane: () => void;
}

const folder = join(__dirname, "../node_modules/@microsoft/office-js/dist");
const origin = "http://localhost/";
const compiled = new Map<string, Script>();

function script(file: string): Script {
  const known = compiled.get(file) ?? new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  compiled.set(file, known);
  return known;
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onreadystatechange?: () => void;
}

interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const nothing = (): void => undefined;

/** The clock of the test, whichever it is when it is asked: a test may stop it after office.js has loaded. */
const clock = {
  setTimeout: (work: () => void, milliseconds?: number) => setTimeout(work, milliseconds),
  clearTimeout: (timer: Parameters<typeof clearTimeout>[0]) => clearTimeout(timer),
  setInterval: (work: () => void, milliseconds?: number) => setInterval(work, milliseconds),
  clearInterval: (timer: Parameters<typeof clearInterval>[0]) => clearInterval(timer),
};

/** As much of a browser's window as office.js touches while it loads. */
function createWindow(): OfficeWindow & object {
  const ownScript = { src: `${origin}office.js`, id: "", getAttribute: () => null };
  const loaded = (element: ScriptElement): void => {
    const file = (element.src ?? "").replace(origin, "");
    setTimeout(() => {
      script(file).runInContext(window);
      element.onload?.();
    }, 0);
  };
  const head = { appendChild: loaded, insertBefore: loaded };
  const document = {
    getElementsByTagName: (tag: string) => (tag === "script" ? [ownScript] : [head]),
    getElementById: () => null,
    createElement: () => ({ setAttribute: nothing, getAttribute: () => null }),
    addEventListener: nothing,
    readyState: "complete",
    body: {},
    currentScript: null,
  };
  const globals: Record<string, unknown> = {
    ...{ console, performance, Promise, Error },
    ...clock,
    document,
    name: "",
    history: {},
    navigator: { userAgent: "node" },
    location: { href: origin, hash: "", search: "", origin: "http://localhost", protocol: "http:" },
    sessionStorage: { getItem: () => null, setItem: nothing },
    addEventListener: nothing,
  };
  for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
  const window = createContext(globals);
  return window as OfficeWindow & object;
}

/** Loads office.js once more, with an empty workbook; each test that wants a workbook of its own calls it. */
export async function loadOffice(options: MemoryGridOptions & HostOptions = {}): Promise<OfficeInNode> {
  const grid = createMemoryGrid(options);
  const host = createHost(grid, options);
  const window = createWindow();
  const closePane = installOfficeHost(window, host);
  script("office.js").runInContext(window);
  await window.Office.onReady();
  const { Excel, Office, OfficeExtension } = window;
  return { Excel, Office, OfficeExtension, grid, host, closePane };
}
