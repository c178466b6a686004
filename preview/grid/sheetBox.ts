import type { ChartCorner, ChartState } from "../cells/chartState";
import type { GridPort } from "./port";

type Lengths = Pick<GridPort, "columnWidth" | "rowHeight" | "layout">;

/** Where something lies on a sheet, in points from its upper left corner. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How long each row or column of a sheet is; none where it is hidden. */
interface Axis {
  readonly lengthOf: (at: number) => number;
}

const rowsOf = (port: Lengths, sheet: string): Axis => ({ lengthOf: (row) => port.rowHeight(sheet, row) });

function columnsOf(port: Lengths, sheet: string): Axis {
  const hidden = new Set(port.layout(sheet).hiddenColumns);
  return { lengthOf: (column) => (hidden.has(column) ? 0 : port.columnWidth(sheet, column)) };
}

function startOf({ lengthOf }: Axis, at: number): number {
  let sum = 0;
  for (let k = 0; k < at; k++) sum += lengthOf(k);
  return sum;
}

/** The row or column that a length falls in, and how far into it. */
function placeOf({ lengthOf }: Axis, length: number): { readonly at: number; readonly into: number } {
  let rest = Math.max(0, length);
  let at = 0;
  for (; rest >= lengthOf(at) && at < 16_383; at++) rest -= lengthOf(at);
  return { at, into: rest };
}

/** How far an area of cells reaches, in points. */
export function areaBox(
  port: Lengths,
  sheet: string,
  {
    row,
    column,
    rows,
    columns,
  }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): SheetBox {
  const [down, along] = [rowsOf(port, sheet), columnsOf(port, sheet)];
  const [left, top] = [startOf(along, column), startOf(down, row)];
  return { left, top, width: startOf(along, column + columns) - left, height: startOf(down, row + rows) - top };
}

/** Where a chart lies now. */
export function chartBox(port: Lengths, { sheet, from, to }: Pick<ChartState, "sheet" | "from" | "to">): SheetBox {
  const [down, along] = [rowsOf(port, sheet), columnsOf(port, sheet)];
  const x = ({ column, right }: ChartCorner): number =>
    startOf(along, column) + Math.min(right, along.lengthOf(column));
  const y = ({ row, down: deep }: ChartCorner): number => startOf(down, row) + Math.min(deep, down.lengthOf(row));
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}

/** The corners of a box, tied to the cells that they fall in. */
export function cornersOf(
  port: Lengths,
  sheet: string,
  { left, top, width, height }: SheetBox,
): Pick<ChartState, "from" | "to"> {
  const [down, along] = [rowsOf(port, sheet), columnsOf(port, sheet)];
  const corner = (x: number, y: number): ChartCorner => {
    const [column, row] = [placeOf(along, x), placeOf(down, y)];
    return { row: row.at, column: column.at, right: column.into, down: row.into };
  };
  return { from: corner(left, top), to: corner(left + Math.max(1, width), top + Math.max(1, height)) };
}
