import type { Area } from "./place";

/** Scattered cells as few rectangles: cells side by side in a row, and below each other where the rows are alike. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const done: Area[] = [];
  let open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next: typeof open = new Map();
    for (const { from, columns } of runs(rows.get(row) ?? [])) {
      const key = `${from}+${columns}`;
      const above = open.get(key);
      if (above && above.row + above.rows === row) {
        above.rows++;
        next.set(key, above);
      } else {
        const area = { row, column: from, rows: 1, columns };
        done.push(area);
        next.set(key, area);
      }
    }
    open = next;
  }
  return done;
}

function runs(columns: readonly number[]): { from: number; columns: number }[] {
  const found: { from: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.from + last.columns === column) last.columns++;
    else found.push({ from: column, columns: 1 });
  }
  return found;
}
