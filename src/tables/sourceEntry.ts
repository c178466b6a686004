import { isCellError, type Cell } from "../sheet/cell";
import { contentsOf } from "../sheet/contents";
import type { RangeEntry } from "../sheet/entry";
import { areaAddress, columnNumber, placeAddress, sharedArea, type Area, type Place } from "../sheet/place";
import { monthText } from "../sheet/monthText";
import { showsDate } from "../sheet/rowLabels";
import type { Source } from "./proposal";
import type { SheetCells, TableReading } from "./reading";
import { areasOf } from "./addressedAreas";

/** An Excel table with the names of its columns, as formulas may call them. */
export interface NamedTable {
  readonly name: string;
  readonly body: Area;
  readonly columns: readonly string[];
}

/** The sheet that was read, where it lies, and what is marked on it. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly tables: readonly NamedTable[];
  /** "B2:C14", "B:B" or "B2:B6,E2:E6". */
  readonly selection: string;
}

/**
 * A field's cells from a reading, with their values, the names of their rows, their heading and what to multiply by.
 * Of cells that totals or section rows part, the part that is marked is taken, else the longest.
 */
export function sourceEntry(
  marked: MarkedSheet,
  reading: TableReading,
  source: Source,
  home: string,
): RangeEntry | undefined {
  const areas = source.areas.flatMap((address) => areasOf(address));
  const chosen = areasOf(marked.selection);
  const longest = areas.toSorted((a, b) => b.rows * b.columns - a.rows * a.columns)[0];
  const area = areas.find((one) => chosen.some((other) => sharedArea(one, other) !== undefined)) ?? longest;
  if (!area) return undefined;
  const place: Place = { sheet: marked.sheet, ...area };
  const values = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellAt(marked, area.row + row, area.column + column)),
  );
  const labels = labelsOf(marked, reading, area);
  const table = marked.tables.find(({ body }) => body.row === area.row && body.rows === area.rows);
  const first = table && area.column - table.body.column;
  const columns = table && first !== undefined && first >= 0 ? table.columns.slice(first, first + area.columns) : [];
  return {
    kind: "range",
    text: place.sheet === home ? areaAddress(area) : placeAddress(place),
    place,
    values,
    labels: labels.texts,
    labelColumn: labels.from,
    heading: reading.columns.find(({ at }) => at === source.at)?.heading ?? undefined,
    contents: contentsOf(values, area),
    table: table && columns.length === area.columns ? { name: table.name, columns } : undefined,
    hiddenRows: reading.hiddenRows.filter((row) => row > area.row && row <= area.row + area.rows).length,
    ...(source.scale === 1 ? {} : { scale: source.scale }),
  };
}

const cellAt = ({ cells }: MarkedSheet, row: number, column: number): Cell => cells.cells[row]?.[column] ?? null;

interface Labels {
  readonly texts: readonly (string | undefined)[];
  readonly from: RangeEntry["labelColumn"];
}

function labelsOf(marked: MarkedSheet, reading: TableReading, area: Area): Labels {
  const { labels, orientation } = reading;
  if (labels === null) return { texts: [], from: undefined };
  if (orientation === "across") {
    const row = Number(labels) - 1;
    const texts = Array.from({ length: area.columns }, (_, column) =>
      textOf(cellAt(marked, row, area.column + column)),
    );
    return { texts: area.rows === 1 ? texts : [], from: undefined };
  }
  const column = columnNumber(labels);
  const format = formatAt(marked, area.row, column);
  const isDate = showsDate(format);
  return {
    texts: Array.from({ length: area.rows }, (_, row) => {
      const cell = cellAt(marked, area.row + row, column);
      return isDate && typeof cell === "number" ? monthText(cell) : textOf(cell);
    }),
    from: {
      place: { sheet: marked.sheet, row: area.row, rows: area.rows, column, columns: 1 },
      ...(isDate && typeof format === "string" ? { format } : {}),
    },
  };
}

function textOf(cell: Cell): string | undefined {
  if (cell === null || isCellError(cell)) return undefined;
  return typeof cell === "string" ? cell : String(cell);
}

function formatAt({ cells }: MarkedSheet, row: number, column: number): unknown {
  const { formats } = cells;
  return Array.isArray(formats) ? ((formats as unknown[][])[row]?.[column] ?? undefined) : undefined;
}
