import { chartData } from "../charts/chartData";
import { pixels } from "../charts/chartLooks";
import { chartMarkup } from "../charts/chartMarkup";
import { chartBox } from "../grid/sheetBox";
import type { GridPort } from "../grid/port";
import type { GridSession } from "../grid/univer/gridSession";
import { sheetView, type SheetView } from "../grid/univer/sheetView";

/** Shows the charts of the sheet in view over its cells: they scroll with them, and are drawn anew when these change. */
export function showCharts(session: GridSession, port: GridPort, container: HTMLElement): void {
  const layer = document.createElement("div");
  layer.className = "charts";
  container.append(layer);
  const drawn = new Map<string, { readonly element: HTMLDivElement; markup: string }>();
  let isDue = false;
  const draw = (): void => {
    isDue = false;
    const view = port.charts().length > 0 ? sheetView(session) : undefined;
    const charts = view ? port.charts().filter(({ sheet }) => sheet === view.sheet) : [];
    for (const [id, { element }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      element.remove();
      drawn.delete(id);
    }
    if (!view) return;
    fit(layer, view, container);
    for (const chart of charts) {
      const box = chartBox(port, chart);
      const known = drawn.get(chart.id) ?? { element: document.createElement("div"), markup: "" };
      if (!drawn.has(chart.id)) {
        drawn.set(chart.id, known);
        layer.append(known.element);
      }
      const [width, height] = [pixels(box.width), pixels(box.height)].map((length) => Math.max(1, Math.round(length)));
      const markup = chartMarkup(chart, chartData(port, chart), width ?? 1, height ?? 1);
      // Our own markup: every text in it is escaped where it is made.
      if (known.markup !== markup) known.element.innerHTML = known.markup = markup;
      place(known.element, view, pixels(box.left), pixels(box.top));
    }
  };
  const due = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(draw);
  };
  session.grid.commands.onCommandExecuted(due);
  port.on("charts", due);
  new ResizeObserver(due).observe(container);
}

/** The layer covers the cells, and neither letters nor numbers beside them. */
function fit(layer: HTMLElement, { canvas, cells }: SheetView, container: HTMLElement): void {
  const [whole, own] = [container.getBoundingClientRect(), canvas.getBoundingClientRect()];
  Object.assign(layer.style, {
    left: `${own.left - whole.left + cells.left}px`,
    top: `${own.top - whole.top + cells.top}px`,
    width: `${own.width - cells.left}px`,
    height: `${own.height - cells.top}px`,
  });
}

function place(element: HTMLElement, { at, cells, scrolling, zoom }: SheetView, x: number, y: number): void {
  const { left, top } = at(x, y);
  const [fromLeft, fromTop] = [left - cells.left, top - cells.top];
  element.style.transform = `translate(${fromLeft}px, ${fromTop}px) scale(${zoom})`;
  // What has scrolled behind frozen rows and columns is hidden by them.
  const [overLeft, overTop] = [Math.max(0, scrolling.left - left) / zoom, Math.max(0, scrolling.top - top) / zoom];
  const isFrozen = { x: x * zoom + cells.left < scrolling.left, y: y * zoom + cells.top < scrolling.top };
  element.style.clipPath = `inset(${isFrozen.y ? 0 : overTop}px 0 0 ${isFrozen.x ? 0 : overLeft}px)`;
}
