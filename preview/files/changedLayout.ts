import { sameArea } from "../cells/area";
import type { SheetData } from "../cells/workbookData";
import type { Area } from "../../src/sheet/place";

/** What is different in how a sheet is laid out; a part that is as it was is left out. */
export interface LayoutChange {
  /** Points. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly hiddenColumns?: ReadonlyMap<number, boolean>;
  readonly rowHeights?: ReadonlyMap<number, number | undefined>;
  readonly hiddenRows?: ReadonlyMap<number, boolean>;
  /** All of them. */
  readonly merges?: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly isProtected?: boolean;
  readonly isVisible?: boolean;
}

/** Columns beyond the used ones whose width a new sheet keeps too. */
const spareColumns = 4;
const usedColumns = ({ rows }: SheetData): number => rows.reduce((most, cells) => Math.max(most, cells.length), 0);

export function changedLayout(before: SheetData | undefined, now: SheetData): LayoutChange {
  const was: SheetData = before ?? { name: now.name, rows: [] };
  const measured = before ? (before.columnWidths ?? []).length : usedColumns(now) + spareColumns;
  const columnWidths = new Map<number, number>();
  now.columnWidths?.slice(0, measured).forEach((width, column) => {
    if (width !== undefined && width !== was.columnWidths?.[column]) columnWidths.set(column, width);
  });
  const frozen = { rows: now.freezeRows ?? 0, columns: now.freezeColumns ?? 0 };
  return {
    ...filled("columnWidths", columnWidths),
    ...filled("rowHeights", changedHeights(was.rowHeights ?? [], now.rowHeights ?? [])),
    ...filled("hiddenColumns", changedMembers(was.hiddenColumns ?? [], now.hiddenColumns ?? [])),
    ...filled("hiddenRows", changedMembers(was.hiddenRows ?? [], now.hiddenRows ?? [])),
    ...(sameAreas(was.merges ?? [], now.merges ?? []) ? {} : { merges: now.merges ?? [] }),
    ...(frozen.rows === (was.freezeRows ?? 0) && frozen.columns === (was.freezeColumns ?? 0) ? {} : { frozen }),
    ...(Boolean(now.isProtected) === Boolean(was.isProtected) ? {} : { isProtected: Boolean(now.isProtected) }),
    ...((now.state === undefined) === (was.state === undefined) ? {} : { isVisible: now.state === undefined }),
  };
}

const filled = <K extends string, V>(name: K, map: ReadonlyMap<number, V>): { [name in K]?: ReadonlyMap<number, V> } =>
  (map.size > 0 ? { [name]: map } : {}) as { [name in K]?: ReadonlyMap<number, V> };

function changedHeights(
  before: readonly (number | undefined)[],
  now: readonly (number | undefined)[],
): ReadonlyMap<number, number | undefined> {
  const changed = new Map<number, number | undefined>();
  for (let row = 0; row < Math.max(before.length, now.length); row++) {
    if (before[row] !== now[row]) changed.set(row, now[row]);
  }
  return changed;
}

function changedMembers(before: readonly number[], now: readonly number[]): ReadonlyMap<number, boolean> {
  const [were, are] = [new Set(before), new Set(now)];
  return new Map([
    ...before.filter((each) => !are.has(each)).map((each) => [each, false] as const),
    ...now.filter((each) => !were.has(each)).map((each) => [each, true] as const),
  ]);
}

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area) => b.some((other) => sameArea(area, other)));
