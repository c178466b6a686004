import { areasOf } from "../../tables/addressedAreas";
import type { TableReading } from "../../tables/reading";
import type { SheetGrid } from "../../tables/sheetGrid";
import { columnNumber } from "../../sheet/place";
import { isUnitLine } from "../../tables/unitLine";
import { listed } from "../text/words";
import { nameIn } from "./nameIn";
import type { PageColumn, PageLine, PageTable } from "./pageTable";

interface Bare {
  readonly lines: readonly PageLine[];
  readonly columns: readonly PageColumn[];
  readonly hides: boolean;
}

/** Adds what the sheet says of the figures: title, source and notes. */
export function describedTable(grid: SheetGrid, reading: TableReading, bare: Bare): PageTable {
  const texts = (rows: readonly number[]): string[] =>
    rows.map((row) => rowText(grid, row - 1)).filter((text) => text !== "");
  const titles = texts(reading.titles).filter((text) => !isUnitLine(text));
  const notes = texts(reading.notes);
  const source = notes.map(sourceIn).find((found) => found !== "") ?? "";
  return {
    lineHead: lineHead(grid, reading),
    items: reading.items,
    lines: bare.lines,
    columns: bare.columns,
    crossed: reading.orientation === "cross",
    title: titles[0] ?? "",
    source,
    note: [
      reading.hiddenRows.length > 0 && reading.orientation !== "across" ? "Skjulte rækker er ikke med." : "",
      provisionalNote(grid, reading, bare.lines.length),
    ]
      .filter((text) => text !== "")
      .join(" "),
  };
}

function rowText(grid: SheetGrid, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts.join(" ").replace(/\s+/gu, " ");
}

/** "Kilde: Jobindsats.dk og egne beregninger." → "Jobindsats.dk og egne beregninger". */
const sourceIn = (note: string): string => /^(?:kilder?|sources?)\s*:\s*(.+?)\.?$/iu.exec(note)?.[1]?.trim() ?? "";

function lineHead(grid: SheetGrid, { headings, labels, orientation, table }: TableReading): string {
  const row = headings.at(-1);
  if (row === undefined || labels === null) return "";
  const [area] = areasOf(table ?? "");
  return orientation === "across"
    ? area
      ? grid.text(row - 1, area.column)
      : ""
    : grid.text(row - 1, columnNumber(labels));
}

function provisionalNote(grid: SheetGrid, { provisional, labels, orientation }: TableReading, lines: number): string {
  if (provisional.length === 0 || provisional.length >= lines || labels === null || orientation === "across") return "";
  return `Foreløbige tal: ${listed(provisional.map((row) => nameIn(grid, row - 1, columnNumber(labels))))}.`;
}
