import { areaAddress } from "../sheet/place";

/** Numbers that follow each other, as runs. */
export function runs(numbers: readonly number[]): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = [];
  for (const one of numbers) {
    const last = found.at(-1);
    if (last && one === last.until + 1) last.until = one;
    else found.push({ from: one, until: one });
  }
  return found;
}

/** The areas of some rows and columns, one for each run of both: "B3:D5", "B7:D9". */
export function areasOfLines(rows: readonly number[], columns: readonly number[]): string[] {
  return runs(rows).flatMap((down) =>
    runs(columns).map((along) =>
      areaAddress({
        row: down.from,
        column: along.from,
        rows: down.until - down.from + 1,
        columns: along.until - along.from + 1,
      }),
    ),
  );
}
