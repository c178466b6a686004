import type { Area } from "../../src/sheet/place";
import type { GridPort } from "../grid/port";
import { boundingArea, cellArea, isOnSheet, lastColumn, lastRow } from "../cells/area";
import { filledBounds } from "../cells/filledBounds";
import { sharedArea } from "../../src/sheet/place";

/** Areas that depend on which cells are filled. */

type Direction = "Up" | "Down" | "Left" | "Right";

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

export const isDirection = (text: string): text is Direction => text in steps;

/** The smallest area around the filled cells of an area; undefined where all are empty. */
export function filledArea(port: GridPort, sheet: string, area: Area): Area | undefined {
  const used = port.usedArea(sheet);
  const seen = used && sharedArea(area, used);
  return (
    seen &&
    filledBounds(seen, (row, column) => {
      const cell = cellArea(row, column);
      return port.values(sheet, cell)[0]?.[0] !== null || port.formulas(sheet, cell)[0]?.[0] !== undefined;
    })
  );
}

/** What Ctrl+* selects: the area around a cell that is bounded by empty rows and columns. */
export function surroundingRegion(port: GridPort, sheet: string, start: Area): Area {
  let region = start;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around = {
      row,
      column,
      rows: lastRow(region) + 2 - row,
      columns: lastColumn(region) + 2 - column,
    };
    const size = port.size(sheet);
    const onSheet = sharedArea(around, { row: 0, column: 0, ...size }) ?? region;
    const filled = filledArea(port, sheet, onSheet);
    const grown = filled ? boundingArea(region, filled) : region;
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

/** What Ctrl+arrow goes to from a cell. */
export function edgeCell(port: GridPort, sheet: string, from: Area, direction: Direction): Area {
  const [down, right] = steps[direction];
  const size = port.size(sheet);
  const used = port.usedArea(sheet);
  const next = (cell: Area): Area => cellArea(cell.row + down, cell.column + right);
  const isFilled = (cell: Area): boolean => filledArea(port, sheet, cell) !== undefined;
  if (!isOnSheet(next(from), size)) return from;
  let cell = next(from);
  const block = isFilled(from) && isFilled(cell);
  if (block) {
    while (isOnSheet(next(cell), size) && isFilled(next(cell))) cell = next(cell);
    return cell;
  }
  const ahead = (to: Area): boolean =>
    used !== undefined && sharedArea(boundingArea(to, edgeOf(to)), used) !== undefined;
  const edgeOf = (to: Area): Area =>
    cellArea(
      down === 0 ? to.row : down > 0 ? size.rows - 1 : 0,
      right === 0 ? to.column : right > 0 ? size.columns - 1 : 0,
    );
  while (!isFilled(cell)) {
    if (!ahead(cell) || !isOnSheet(next(cell), size)) return edgeOf(cell);
    cell = next(cell);
  }
  return cell;
}
