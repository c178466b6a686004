import { columnNumber, spotAddress } from "../../../src/sheet/place";
import type { TableReading } from "../../../src/tables/reading";
import type { RightReading } from "./sheet";

const lineOf = (at: string, line: number | string, across: boolean): string =>
  across ? `${line}${at}` : `${at}${line}`;

const inOrder = (cells: readonly string[]): string[] =>
  cells.toSorted(
    (a, b) =>
      Number(a.replace(/\D/gu, "")) - Number(b.replace(/\D/gu, "")) ||
      columnNumber(a.replace(/\d/gu, "")) - columnNumber(b.replace(/\d/gu, "")),
  );

/** A reading in the form of a right one, as far as the right one says anything. */
export function compared(reading: TableReading, right: RightReading): RightReading {
  const across = reading.orientation === "across";
  const all: Required<RightReading> = {
    table: reading.table,
    headings: reading.headings,
    labels: reading.labels,
    body: reading.body,
    items: reading.items,
    orientation: reading.orientation ?? "down",
    totals: [...reading.totals.rows, ...reading.totals.columns],
    references: reading.references,
    roles: reading.columns.map(({ role }) => role).join(" "),
    scales: reading.columns.map(({ scale }) => scale),
    natures: reading.columns.map(({ nature }) => nature).join(" "),
    missing: inOrder(reading.columns.flatMap(({ at, missing }) => missing.map((line) => lineOf(at, line, across)))),
    odd: Object.fromEntries(
      reading.columns.flatMap(({ at, odd }) =>
        Object.entries(odd).map(([line, what]) => [lineOf(at, line, across), what]),
      ),
    ),
    sections: reading.sections,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in right)) as unknown as RightReading;
}

/** The cells of areas, by address. */
export function cellsOfAreas(areas: string | null): Set<string> {
  const found = new Set<string>();
  for (const area of (areas ?? "").split(",")) {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(area);
    if (!match) continue;
    const [, left = "", top = "", right = left, bottom = top] = match;
    for (let r = Number(top); r <= Number(bottom); r++) {
      for (let c = columnNumber(left); c <= columnNumber(right); c++) found.add(spotAddress(r - 1, c));
    }
  }
  return found;
}
