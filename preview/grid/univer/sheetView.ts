import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { GridSession } from "./gridSession";

/** How the sheet in view lies on the screen, in pixels. */
export interface SheetView {
  readonly sheet: string;
  readonly zoom: number;
  /** What the grid draws on; the lengths below are from its corner. */
  readonly canvas: HTMLCanvasElement;
  /** Where cells begin, right of the rows' numbers and below the columns' letters. */
  readonly cells: { readonly left: number; readonly top: number };
  /** Where the cells begin that scroll: behind frozen rows and columns. */
  readonly scrolling: { readonly left: number; readonly top: number };
  /** From a place on the sheet, in pixels unzoomed, to the canvas. */
  readonly at: (x: number, y: number) => { readonly left: number; readonly top: number };
}

/** Undefined while nothing is drawn. */
export function sheetView(session: GridSession): SheetView | undefined {
  const render = session.grid.injector.get(IRenderManagerService).getRenderById(session.unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const { left, top, viewportScrollX, viewportScrollY } = main;
  return {
    sheet: session.workbook.getActiveSheet().getSheetId(),
    zoom,
    canvas: render.engine.getCanvasElement(),
    cells: { left: rowHeaderWidth * zoom, top: columnHeaderHeight * zoom },
    scrolling: { left: left * zoom, top: top * zoom },
    at(x, y) {
      const [fromLeft, fromTop] = [x + rowHeaderWidth, y + columnHeaderHeight];
      return {
        left: (fromLeft >= left ? fromLeft - viewportScrollX : fromLeft) * zoom,
        top: (fromTop >= top ? fromTop - viewportScrollY : fromTop) * zoom,
      };
    },
  };
}
