import { spotAddress, type Area } from "../sheet/place";
import { areasOf } from "./addressedAreas";
import { empty, isFigure, number, text } from "./cellKind";
import type { Reading, Role, SheetCells } from "./reading";
import { roleOf } from "./roles";
import { sheetGrid, type SheetGrid } from "./sheetGrid";

/** A figure that stands alone on the sheet with a text that says what it is: "Enhedspris 67.772". */
export interface KnownValue {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly role: KnownRole;
  /** As it stands in the cell. */
  readonly value: number;
  /** Multiply by it to get ones or a fraction: 0.01 for 15,9 under "pct." */
  readonly scale: number;
}

type KnownRole = Extract<Role, "price" | "share" | "refund" | "count" | "population">;

/** How far to the left of a figure its label may stand; what is between must be empty. */
const reach = 3;
const mostCells = 40_000;
const longestLabel = 80;
/** A table of fewer rows has one figure in each column as it should. */
const fewestRows = 3;

/**
 * The labelled figures beside a table; `mixed` tells that its rows are different measures. A figure counts only where it stands alone: with a text to its left or above
 * that names a role, no figure beside it that the same text could mean, and a value that can be of that role.
 */
export function knownValues(sheet: SheetCells, table: string | null, mixed = false): readonly KnownValue[] {
  const grid = sheetGrid(sheet);
  if (grid.rows * grid.columns > mostCells) return [];
  const isOfTable = membership(grid, table === null ? [] : areasOf(table), mixed);
  const found: KnownValue[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (grid.kind(row, column) !== number || isOfTable(row, column)) continue;
      const label = labelLeft(grid, row, column) ?? labelAbove(grid, row, column);
      const known = label === undefined ? undefined : valueOf(grid, row, column, label);
      if (known) found.push(known);
    }
  }
  return found;
}

/**
 * Whether a figure is one of the table's: a price under a heading of its own beside the first row is not, nor, where each
 * row is another measure, the one figure of a row.
 */
function membership(grid: SheetGrid, areas: readonly Area[], mixed: boolean): (row: number, column: number) => boolean {
  const lone = new Set<number>();
  const loneRows = new Set<number>();
  for (const { row, column, rows, columns } of areas) {
    for (let c = column; rows > fewestRows && c < column + columns; c++) {
      let figures = 0;
      for (let r = row; r < row + rows; r++) if (isFigure(grid.kind(r, c))) figures++;
      if (figures === 1) lone.add(c);
    }
    for (let r = row; mixed && r < row + rows; r++) {
      let figures = 0;
      for (let c = column; c < column + columns; c++) if (isFigure(grid.kind(r, c))) figures++;
      if (figures === 1) loneRows.add(r);
    }
  }
  return (row, column) =>
    !lone.has(column) &&
    !loneRows.has(row) &&
    areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
}

/** "Enhedspris | 67.772", and no other figure to the right that it could stand for too. */
function labelLeft(grid: SheetGrid, row: number, column: number): string | undefined {
  if (isFigure(grid.kind(row, column + 1))) return undefined;
  for (let at = column - 1; at >= Math.max(0, column - reach); at--) {
    const kind = grid.kind(row, at);
    if (kind === text) return grid.text(row, at);
    if (kind !== empty) return undefined;
  }
  return undefined;
}

/** "Enhedspris" over 67.772, with nothing below: else it is a column. */
function labelAbove(grid: SheetGrid, row: number, column: number): string | undefined {
  if (row === 0 || grid.kind(row - 1, column) !== text || isFigure(grid.kind(row + 1, column))) return undefined;
  return grid.text(row - 1, column);
}

function valueOf(grid: SheetGrid, row: number, column: number, label: string): KnownValue | undefined {
  if (label.length > longestLabel) return undefined;
  const value = grid.value(row, column);
  const format = grid.format(row, column);
  const percentFormat = format.includes("%");
  const look = {
    ...{ dates: false, percentFormat, moneyFormat: /kr|DKK/u.test(format), whole: Number.isInteger(value) },
    ...{ least: value, most: value, some: true },
  };
  const role = roleOf(label.replace(/:\s*$/u, ""), look);
  const unit = grid.kind(row, column + 1) === text ? grid.text(row, column + 1) : "";
  const scale = role === "share" || role === "refund" ? shareScale(value, label, unit, percentFormat) : 1;
  if (scale === undefined || !isKnown(role, value)) return undefined;
  return { address: spotAddress(row, column), row, column, label: label.replace(/\s*:\s*$/u, ""), role, value, scale };
}

/** A share is a fraction, or per cent where that is said beside it; undefined where it cannot be one. */
function shareScale(value: number, label: string, unit: string, percentFormat: boolean): number | undefined {
  if (value <= 0) return undefined;
  if (value <= 1 && (percentFormat || !/pct|%|procent|per ?cent/iu.test(label + unit))) return 1;
  return value <= 100 && !percentFormat && /pct|%|procent|per ?cent/iu.test(label + unit) ? 0.01 : undefined;
}

const cheapest = 100;
const dearest = 5_000_000;

function isKnown(role: Role, value: number): role is KnownRole {
  switch (role) {
    case "price":
      return value >= cheapest && value <= dearest;
    case "share":
    case "refund":
      return true;
    case "count":
    case "population":
      return value > 0;
    default:
      return false;
  }
}

/** Whether the rows of a table are different measures: the columns say nothing of what their figures are. */
export const isMixed = ({ orientation, columns }: Reading): boolean =>
  orientation === "across" || columns.every(({ role }) => role === "unknown");
