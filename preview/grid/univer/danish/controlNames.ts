import { controls } from "../../../cells/danishLocale/controls";
import { formulas } from "../../../cells/danishLocale/formulas";
import { sheets } from "../../../cells/danishLocale/sheets";
import { tables } from "../../../cells/danishLocale/tables";

const { toolbar, rightClick } = sheets["sheets-ui"];
const numbers = formulas["sheets-numfmt-ui"];

/** What Univer's icons do, by their command, for those who hear the page instead of seeing it. */
const byCommand: Readonly<Record<string, string>> = {
  "univer.command.undo": toolbar.undo,
  "univer.command.redo": toolbar.redo,
  "sheet.command.clear-selection-all": rightClick.clearAll,
  "sheet.command.set-range-fontsize": toolbar.fontSize,
  "sheet.command.set-range-bold": toolbar.bold,
  "sheet.command.set-range-italic": toolbar.italic,
  "sheet.command.set-range-underline": toolbar.underline,
  "sheet.command.set-range-text-color": toolbar.textColor.main,
  "sheet.command.set-background-color": toolbar.fillColor.main,
  "sheet.command.set-border-basic": toolbar.border.main,
  "sheet.command.set-horizontal-text-align": toolbar.horizontalAlignMode.main,
  "sheet.command.set-text-wrap": toolbar.textWrapMode.main,
  "sheet.command.add-worksheet-merge": toolbar.mergeCell.main,
  "sheet.operation.open.numfmt.panel": numbers.title,
  "sheet.command.numfmt.set.percent": numbers.percent,
  "sheet.command.numfmt.add.decimal.command": numbers.addDecimal,
  "sheet.command.numfmt.subtract.decimal.command": numbers.subtractDecimal,
  "base-ui.operation.toggle-shortcut-panel": controls.ui["toggle-shortcut-panel"],
  "sheet.operation.open-table-selector": tables["sheets-table-ui"].insert.main,
  "sheet.command.toggle-gridlines": toolbar.toggleGridlines,
};

/** Controls without a command, in the order in which they stand on the page. */
const byPlace: readonly (readonly [string, readonly string[]])[] = [
  ['[data-u-comp="sheet-bar-append-button"]', ["Nyt ark", "Alle ark", "Arkfaner til venstre", "Arkfaner til højre"]],
  ['[data-u-comp="button"]:not([aria-haspopup])', ["Zoom ud", "Zoom ind"]],
  ['[role="handle"]', ["Zoom"]],
  ['[data-u-comp="defined-name"] input', ["Celle"]],
  ['[data-u-comp="defined-name"] [aria-haspopup]', ["Navne"]],
  ['[data-u-comp="ribbon-toolbar"] input', [toolbar.fontSize]],
  ['a[role="button"]:empty', ["Fold værktøjslinjen sammen"]],
];

const trigger = '[aria-haspopup]:not(button):not([role="button"])';

/** Gives Univer's icon buttons names and its menus a role, now and whenever it draws them anew. */
export function nameControls(container: HTMLElement): void {
  const name = (element: Element, text: string | undefined): void => {
    if (text && !element.ariaLabel) element.ariaLabel = text;
  };
  const nameAll = (): void => {
    for (const element of container.querySelectorAll("[data-u-command]")) {
      const text = byCommand[element.getAttribute("data-u-command") ?? ""];
      if (element instanceof HTMLButtonElement || element.matches(trigger)) name(element, text);
      for (const inner of element.querySelectorAll(trigger)) name(inner, text);
    }
    for (const [selector, texts] of byPlace) {
      container.querySelectorAll(selector).forEach((element, index) => name(element, texts[index % texts.length]));
    }
    for (const element of container.querySelectorAll(trigger)) {
      // A button may hold no other control; the font size holds a field.
      element.role = element.querySelector("input, button") ? "combobox" : "button";
      if (element.textContent === "") name(element, toolbar.more);
    }
    for (const element of container.querySelectorAll('[role="track"]')) element.role = "presentation";
    for (const element of container.querySelectorAll('[role="handle"]')) element.role = "button";
    for (const element of container.querySelectorAll("button:not([aria-label])")) {
      if (element.textContent === "") name(element, toolbar.more);
    }
  };
  nameAll();
  new MutationObserver(nameAll).observe(container, { childList: true, subtree: true });
}
