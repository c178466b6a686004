/**
 * Toolbar and menu entries that a newcomer to TULU does not need. Protection is left out because Univer's asks a server;
 * lists of functions because the pane has a better one.
 */
const hidden = [
  "sheet.command.set-once-format-painter",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-stroke",
  "sheet.command.set-text-rotation",
  "sheet.command.set-vertical-text-align",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.contextMenu.permission",
  "sheet.command.numfmt.set.currency",
  "sheet.toolbar.text-to-number",
  "sheet.contextMenu.text-to-number",
  ...[
    "common",
    "financial",
    "logical",
    "text",
    "date",
    "lookup",
    "math",
    "statistical",
    "engineering",
    "information",
    "database",
  ].map((family) => `formula-ui.operation.insert-function.${family}`),
];

export const calmMenu: Record<string, { hidden: boolean }> = Object.fromEntries(
  hidden.map((id) => [id, { hidden: true }]),
);
