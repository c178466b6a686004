import type { Area } from "../../sheet/place";

/** Cells in one request: below Excel's 5 MB on the web. */
const cellsAtATime = 20_000;

/** Rectangles gathered into requests of a bearable size; one that is larger is cut into pieces of rows. */
export function inPieces(areas: readonly Area[]): Area[][] {
  const cut = areas.flatMap((area) => {
    const rows = Math.max(1, Math.floor(cellsAtATime / area.columns));
    return Array.from({ length: Math.ceil(area.rows / rows) }, (_, k) => ({
      ...area,
      row: area.row + k * rows,
      rows: Math.min(rows, area.rows - k * rows),
    }));
  });
  const pieces: Area[][] = [];
  let cells = Infinity;
  for (const area of cut) {
    const size = area.rows * area.columns;
    if (cells + size > cellsAtATime) {
      pieces.push([]);
      cells = 0;
    }
    pieces.at(-1)?.push(area);
    cells += size;
  }
  return pieces;
}
