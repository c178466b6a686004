import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { UniverGrid } from "../grid/univer/startUniver";
import { element } from "./element";

/** What the keyboard can rest on in the pane, in the order of preference. */
const resting = ['[role="tab"][aria-selected="true"]', "button", "a[href]", "input"];

/** F6 takes the keyboard from the grid to the pane and back, as in Excel, and shows where it has come to. */
export function startPaneKeys({ injector }: UniverGrid): void {
  const [grid, frame] = [element("grid", HTMLElement), element("pane-frame", HTMLIFrameElement)];
  const mark = (shown: HTMLElement | undefined): void => {
    for (const part of [grid, frame]) part.toggleAttribute("data-keyboard", part === shown);
  };
  const toPane = (): void => {
    const page = frame.contentDocument;
    frame.focus();
    if (page && page.activeElement === page.body) {
      const first = resting.flatMap((selector) => page.querySelector<HTMLElement>(selector) ?? [])[0];
      first?.focus();
    }
    mark(frame);
  };
  const toGrid = (): void => {
    window.focus();
    injector.get(ILayoutService).focus();
    mark(grid);
  };
  const onKey =
    (go: () => void) =>
    (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      go();
    };
  window.addEventListener("keydown", onKey(toPane), true);
  window.addEventListener("pointerdown", () => mark(undefined), true);
  // Each pane is a page of its own.
  const listen = (): void => {
    frame.contentWindow?.addEventListener("keydown", onKey(toGrid), true);
    frame.contentWindow?.addEventListener("pointerdown", () => mark(undefined), true);
  };
  frame.addEventListener("load", listen);
  listen();
}
