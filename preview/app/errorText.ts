import type { FUniver } from "@univerjs/core/facade";
import type { GridPort } from "../grid/port";
import { element } from "./element";

/** Shows the text that a function gave with its error while the pointer rests on the cell. */
export function showErrorTexts(api: FUniver, port: GridPort): void {
  const tip = element("error-text", HTMLDivElement);
  let pointer = { x: 0, y: 0 };
  const grid = element("grid", HTMLElement);
  grid.addEventListener("pointermove", ({ clientX, clientY }) => (pointer = { x: clientX, y: clientY }), true);
  grid.addEventListener("pointerleave", () => (tip.hidden = true));
  grid.addEventListener("wheel", () => (tip.hidden = true), { capture: true, passive: true });
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const value = port.values(worksheet.getSheetId(), { row, column, rows: 1, columns: 1 })[0]?.[0];
    const message = typeof value === "object" ? value?.message : undefined;
    tip.hidden = message === undefined;
    if (message === undefined) return;
    tip.textContent = message;
    tip.style.left = `${Math.min(pointer.x + 12, window.innerWidth - 340)}px`;
    tip.style.top = `${Math.min(pointer.y + 20, window.innerHeight - 80)}px`;
  });
}
