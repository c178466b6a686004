import type { Cell } from "../../../src/sheet/cell";
import type { Items, Orientation, SheetCells } from "../../../src/tables/reading";

/** The right reading of a sheet; what is left out is not compared. */
export interface RightReading {
  readonly table: string | null;
  readonly headings: readonly number[];
  readonly labels: string | null;
  readonly body: string | null;
  readonly items?: Items;
  readonly orientation?: Orientation;
  readonly totals?: readonly (number | string)[];
  readonly references?: readonly (number | string)[];
  /** Roles of the body's columns (across: rows), in order: "count population share". */
  readonly roles?: string;
  readonly scales?: readonly number[];
  readonly natures?: string;
  /** Cells without a figure, and cells that need a word. */
  readonly missing?: readonly string[];
  readonly odd?: Readonly<Record<string, string>>;
  readonly sections?: readonly number[];
}

export interface OwnSheet extends SheetCells {
  readonly name: string;
  readonly selection: string;
  readonly reading: RightReading;
  /** The first proposal is one of these; "silence" among them: nothing is right too. */
  readonly first?: readonly string[];
  readonly also?: readonly string[];
  readonly never?: readonly string[];
}

interface Beside extends Omit<SheetCells, "cells"> {
  readonly selection?: string;
  readonly reading: RightReading;
  readonly first?: string;
  readonly also?: string;
  readonly never?: string;
}

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** "1869" a number, "'1.869" a text, "@2018-01-01" a date's serial number, "" nothing. */
function cellOf(written: string): Cell {
  const text = written.trim();
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith("@")) return (Date.parse(`${text.slice(1)}T00:00:00Z`) - epoch) / dayLength;
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

const words = (text: string | undefined): { readonly list: readonly string[] } | undefined =>
  text === undefined ? undefined : { list: text.split(" ").filter((word) => word !== "") };

/** A sheet drawn as lines of cells between bars, and its right reading. */
export function sheet(
  name: string,
  drawing: string,
  { selection, reading, first, also, never, ...rest }: Beside,
): OwnSheet {
  const lines = drawing.replace(/^\n|\n[ ]*$/gu, "").split("\n");
  const cells = lines.map((line) => (line.trim() === "" ? [] : line.split("|").map(cellOf)));
  const [firstBody = "A1"] = (reading.body ?? reading.table ?? "A1").split(/[:,]/u);
  const proposed = { first: words(first)?.list, also: words(also)?.list, never: words(never)?.list };
  return {
    name,
    cells,
    selection: selection ?? firstBody,
    reading,
    ...rest,
    ...Object.fromEntries(Object.entries(proposed).filter(([, list]) => list !== undefined)),
  };
}
