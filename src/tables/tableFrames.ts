import type { Breathing } from "./breathing";
import { columnBands } from "./columnBands";
import { empty } from "./cellKind";
import { rowGroups, type RowGroup } from "./rowGroups";
import type { SheetGrid } from "./sheetGrid";
import type { SheetRegion } from "./sheetRegion";

/** Where a table's figures are, and from which row its headings may begin. */
export interface TableFrame extends SheetRegion {
  /** First and last row with figures. */
  readonly first: number;
  readonly last: number;
  /** Set for an Excel table: its own heading row is the only one. */
  readonly excelTable?: true;
}

/** Every block of figures on a sheet that can be a table, whatever is marked. */
export function* tableFrames(grid: SheetGrid): Breathing<TableFrame[]> {
  const listed = grid.tables.map(({ row, column, rows, columns }): TableFrame => ({
    top: row,
    bottom: row + rows - 1,
    left: column,
    right: column + columns - 1,
    first: row + 1,
    last: row + rows - 1,
    excelTable: true,
  }));
  const rest = listed.length === 0 ? grid : without(grid, listed);
  return [...listed, ...(yield* frames(rest, { top: 0, bottom: rest.rows - 1, left: 0, right: rest.columns - 1 }))];
}

function without(grid: SheetGrid, regions: readonly SheetRegion[]): SheetGrid {
  const taken = (row: number, column: number): boolean =>
    regions.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return { ...grid, kind: (row, column) => (taken(row, column) ? empty : grid.kind(row, column)) };
}

function* frames(grid: SheetGrid, region: SheetRegion): Breathing<TableFrame[]> {
  const found: TableFrame[] = [];
  const bands = yield* columnBands(grid, region);
  if (bands.length > 1) {
    for (const band of bands) found.push(...(yield* frames(grid, band)));
    return found;
  }
  const [band] = bands;
  if (!band) return [];
  const groups = yield* rowGroups(grid, band);
  const [only] = groups;
  if (groups.length === 1 && only && only.top === band.top && only.last === band.bottom && sameColumns(band, region)) {
    return [frameOf(band, only)];
  }
  for (const group of groups) {
    const inner: SheetRegion = { ...band, top: group.top, bottom: group.last };
    const parts = yield* columnBands(grid, inner);
    const [part] = parts;
    if (parts.length === 1 && part && sameColumns(part, band)) {
      const apart = yield* columnBands(grid, { ...inner, top: belowTitles(group) });
      if (apart.length < 2) found.push(frameOf(band, group));
      else
        for (const one of apart)
          found.push(...(yield* frames(grid, { ...one, top: group.top })).filter(({ left }) => left >= one.left));
    } else for (const one of parts) found.push(...(yield* frames(grid, one)));
  }
  return found;
}

/** The first row over the figures that holds more than one cell: a title may reach over the gap between two tables. */
function belowTitles({ top, first, lookAt }: RowGroup): number {
  let row = top;
  while (row < first && lookAt(row).filled <= 1) row++;
  return row;
}

const sameColumns = (a: SheetRegion, b: SheetRegion): boolean => a.left === b.left && a.right === b.right;

const frameOf = ({ left, right }: SheetRegion, { top, first, last }: RowGroup): TableFrame => ({
  top,
  bottom: last,
  left,
  right,
  first,
  last,
});
