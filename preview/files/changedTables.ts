import { sameArea } from "../cells/area";
import type { SheetData, TableData } from "../cells/workbookData";
import type { CellChange } from "./changes";
import type { Renaming } from "./renaming";

export type TableChange =
  | { readonly kind: "added"; readonly table: TableData; readonly headings: readonly string[] }
  | { readonly kind: "removed"; readonly name: string }
  | {
      readonly kind: "changed";
      /** The name that it had when the workbook was opened. */
      readonly name: string;
      readonly to: TableData;
      /** Undefined where the headings are as they were. */
      readonly headings: readonly string[] | undefined;
    };

interface ChangedTables {
  readonly changes: readonly TableChange[];
  readonly renamings: readonly Renaming[];
  /** Cells that must hold a heading as text: two of one name, a number or nothing is not allowed. */
  readonly headings: readonly CellChange[];
}

export function changedTables(before: SheetData | undefined, now: SheetData): ChangedTables {
  const were = before?.tables ?? [];
  const changes: TableChange[] = [];
  const renamings: Renaming[] = [];
  const headings: CellChange[] = [];
  const kept = new Set<TableData>();
  for (const table of now.tables ?? []) {
    const was = were.find((other) => isSame(other, table));
    const shown = headingsOf(now, table);
    if (!before || !was) {
      changes.push({ kind: "added", table, headings: shown });
      headings.push(...headingCells(now, table, shown));
      continue;
    }
    kept.add(was);
    const earlier = headingsOf(before, was);
    const isRenamed = was.name !== table.name;
    const hasOthers = !table.withoutHeadings && !sameTexts(earlier, shown);
    if (isRenamed) renamings.push({ kind: "table", from: was.name, to: table.name });
    if (hasOthers && was.area.column === table.area.column) {
      headings.push(...headingCells(now, table, shown));
      earlier.forEach((from, column) => {
        const to = shown[column];
        if (to !== undefined && to !== from) renamings.push({ kind: "column", table: was.name, from, to });
      });
    }
    if (isRenamed || hasOthers || !sameArea(was.area, table.area))
      changes.push({ kind: "changed", name: was.name, to: table, headings: hasOthers ? shown : undefined });
  }
  const removed = were.filter((table) => !kept.has(table));
  return {
    changes: [...removed.map(({ name }): TableChange => ({ kind: "removed", name })), ...changes],
    renamings,
    headings,
  };
}

/** By the grid's word for it, else by its name. */
const isSame = (a: TableData, b: TableData): boolean =>
  a.id === undefined || b.id === undefined ? a.name.toLowerCase() === b.name.toLowerCase() : a.id === b.id;

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, place) => text === b[place]);

/** As Excel names columns: what stands there, "Kolonne2" for nothing, a number behind one that is taken. */
function headingsOf({ rows }: SheetData, { area, withoutHeadings = false }: TableData): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, column) => {
    const { value, result } = (withoutHeadings ? undefined : rows[area.row]?.[area.column + column]) ?? {};
    const found = value ?? (typeof result === "object" ? result.error : result);
    const wanted = found === undefined || found === "" ? `Kolonne${column + 1}` : String(found);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function headingCells(
  { rows }: SheetData,
  { area, withoutHeadings }: TableData,
  shown: readonly string[],
): CellChange[] {
  if (withoutHeadings) return [];
  return shown.flatMap((value, right) => {
    const column = area.column + right;
    return rows[area.row]?.[column]?.value === value ? [] : [{ row: area.row, column, contents: { value } }];
  });
}
