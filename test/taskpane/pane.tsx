import { FluentProvider } from "@fluentui/react-components";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { officeWorkbook } from "../../src/taskpane/officePort";
import { RememberedProvider } from "../../src/taskpane/remembered";
import { SelectionProvider, useWatchedSelection } from "../../src/taskpane/selection";
import { TableProvider } from "../../src/taskpane/table";
import { themes } from "../../src/taskpane/theme";
import { TongueProvider, type Language } from "../../src/taskpane/language/tongue";
import { WorkbookProvider } from "../../src/taskpane/port";
import { readSurroundings } from "../../src/workbook/surroundings";
import { outcome, releaseClock, stopClock, until } from "./clock";

export { until };

/**
 * The pane in jsdom beside the workbook that is open (workbookInNode.ts), asked for as a user finds things: by role and
 * by name. jsdom lays nothing out, so what depends on size (Tabster's idea of what is visible) is told that everything
 * is.
 */
export interface RenderedPane {
  readonly element: HTMLElement;
  close(): Promise<void>;
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

// The clock is the test's own; what the machine does beside it must not end a test.
jest.setTimeout(300_000);

const rendered: Root[] = [];

/** The pane as src/taskpane/index.tsx starts it. */
export const renderPane = (): Promise<RenderedPane> => render((workbook) => <App workbook={workbook} />);

/** One view of the pane without the rest, in the language given. */
export const renderView = (view: ReactNode, language: Language): Promise<RenderedPane> =>
  render((workbook) => (
    <WorkbookProvider value={workbook}>
      <RememberedProvider>
        <FluentProvider theme={themes.light}>
          <TongueProvider value={{ language, culture: language }}>
            <Watching>{view}</Watching>
          </TongueProvider>
        </FluentProvider>
      </RememberedProvider>
    </WorkbookProvider>
  ));

function Watching({ children }: { readonly children: ReactNode }) {
  return (
    <SelectionProvider value={useWatchedSelection()}>
      <TableProvider>{children}</TableProvider>
    </SelectionProvider>
  );
}

async function render(content: (workbook: ReturnType<typeof officeWorkbook>) => ReactNode): Promise<RenderedPane> {
  prepareBrowser();
  stopClock();
  const workbook = officeWorkbook(await outcome(readSurroundings(), "Office"));
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  rendered.push(root);
  await act(async () => root.render(content(workbook)));
  return {
    element,
    close: async () => {
      await act(async () => root.unmount());
      element.remove();
    },
  };
}

/** Unmounts whatever a test has left, and forgets what was remembered. */
export async function closePanes(): Promise<void> {
  await act(async () => rendered.splice(0).forEach((root) => root.unmount()));
  await releaseClock();
  document.body.replaceChildren();
  localStorage.clear();
}

export const media = { dark: false, forced: false };

function prepareBrowser(): void {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  window.matchMedia = (query: string) =>
    ({
      matches: query.includes("forced-colors") ? media.forced : query.includes("dark") && media.dark,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => undefined;
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 720);
  Object.defineProperty(HTMLElement.prototype, "offsetParent", { configurable: true, get: () => document.body });
}

const soft = /\u00ad/g;
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(soft, "").replace(/\s+/g, " ").trim();
export const paneText = (): string => textOf(document.body);

/** Waits until the pane says so. */
export const shows = (words: string): Promise<true> =>
  until(() => paneText().includes(words) || undefined, `“${words}”`);

/** What a screen reader calls an element: aria-labelledby, aria-label, its label, or its text. */
export function nameOf(element: Element): string {
  const ids = element.getAttribute("aria-labelledby");
  if (ids) {
    const parts = ids.split(/\s+/).map((id) => document.getElementById(id));
    return parts.map((part) => part?.getAttribute("aria-label") ?? textOf(part)).join(" ");
  }
  const label = element.getAttribute("aria-label");
  if (label !== null) return label.replace(soft, "");
  if (element.id) {
    const own = document.querySelector(`label[for="${element.id}"]`);
    if (own) return textOf(own);
  }
  const shown = element.cloneNode(true) as Element;
  // A tab keeps room for its bold text with a copy that nobody sees.
  shown.querySelectorAll('[aria-hidden="true"], [class*="reserved-space"]').forEach((hidden) => hidden.remove());
  return textOf(shown);
}

const selectors = {
  button: 'button, [role="button"]',
  tab: '[role="tab"]',
  textbox: 'input[type="text"], input[type="search"], input:not([type])',
  radio: 'input[type="radio"]',
  switch: '[role="switch"]',
  combobox: '[role="combobox"]',
  spinbutton: '[role="spinbutton"]',
  dialog: '[role="dialog"], [role="alertdialog"]',
  heading: "h1, h2",
} as const;

export type Role = keyof typeof selectors;

export const allOf = (role: Role, name?: string | RegExp): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selectors[role])].filter((element) => {
    if (name === undefined) return true;
    const own = nameOf(element);
    return typeof name === "string" ? own === name : name.test(own);
  });

function only(role: Role, name: string | RegExp): HTMLElement | undefined {
  const found = allOf(role, name);
  if (found.length > 1) throw new Error(`${found.length} of role ${role} are named ${name}.`);
  return found[0];
}

/** The one element of that role and name, as soon as it is there. */
export const the = (role: Role, name: string | RegExp): Promise<HTMLElement> =>
  until(() => only(role, name), `${role} ${name}`);

/** Clicks as soon as it is there and can be clicked. */
export async function click(role: Role, name: string | RegExp): Promise<void> {
  const element = await until(() => {
    const found = only(role, name);
    return found && !isOff(found) ? found : undefined;
  }, `${role} ${name} that can be clicked`);
  await act(async () => element.click());
}

export const isOff = (element: Element): boolean =>
  element.getAttribute("aria-disabled") === "true" || element.hasAttribute("disabled");

export async function press(element: Element, key: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true }));
    element.dispatchEvent(new KeyboardEvent("keyup", { key, code: key, bubbles: true, cancelable: true }));
  });
}

/** Types into a field as React hears it. */
export async function type(role: Role, name: string | RegExp, text: string): Promise<HTMLInputElement> {
  const field = (await the(role, name)) as HTMLInputElement;
  await act(async () => {
    field.focus();
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    setter?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return field;
}

export const change = (work: () => void): Promise<void> => act(async () => work());
