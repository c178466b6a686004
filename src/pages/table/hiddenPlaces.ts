import { exactSum, nearestNumber } from "../../functions/math/exactDecimal";
import { hiddenCells } from "../../functions/publish/hiddenCells";

type Row = readonly (number | null)[];

/** Which counts of a table without its totals must be hidden, and which of the sums that a reader could have. */
export interface HiddenPlaces {
  readonly cell: (row: number, column: number) => boolean;
  readonly rowTotal: (row: number) => boolean;
  readonly columnTotal: (column: number) => boolean;
  readonly grandTotal: () => boolean;
  readonly inRow: (row: number) => boolean;
  readonly inColumn: (column: number) => boolean;
  readonly any: () => boolean;
}

/** DISKRETION's answer for counts whose sums are known down, across, both ways or neither. */
export function hiddenPlaces(
  body: readonly Row[],
  limit: number,
  sums: { readonly down: boolean; readonly across: boolean },
): HiddenPlaces {
  const width = body[0]?.length ?? 0;
  const marks = marked(body, limit, { down: sums.down && body.length > 1, across: sums.across && width > 1 });
  const at = (row: number, column: number): boolean => marks[row]?.[column] === true;
  const rows = body.map((_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  const inRow = (row: number): boolean => columns.some((column) => at(row, column));
  return {
    cell: at,
    rowTotal: (row) => at(row, width),
    columnTotal: (column) => at(body.length, column),
    grandTotal: () => at(body.length, width),
    inRow,
    inColumn: (column) => rows.some((row) => at(row, column)),
    any: () => rows.some(inRow),
  };
}

function marked(
  body: readonly Row[],
  limit: number,
  { down, across }: { readonly down: boolean; readonly across: boolean },
): boolean[][] {
  const column = (at: number): (number | null)[] => body.map((row) => row[at] ?? null);
  const width = body[0]?.length ?? 0;
  if (down && across) {
    const rows = body.map(withSum);
    const totals = Array.from({ length: width + 1 }, (_, at) => sumOf(rows.map((row) => row[at] ?? null)));
    return hiddenCells([...rows, totals], limit, true);
  }
  if (across) return body.map((row) => hiddenCells([withSum(row)], limit, true)[0] ?? []);
  if (!down) return hiddenCells(body, limit, false);
  const columns = Array.from({ length: width }, (_, at) =>
    hiddenCells(
      withSum(column(at)).map((one) => [one]),
      limit,
      true,
    ),
  );
  return Array.from({ length: body.length + 1 }, (_, row) => columns.map((marks) => marks[row]?.[0] === true));
}

const sumOf = (figures: Row): number => nearestNumber(exactSum(figures.map((figure) => figure ?? 0)));
const withSum = (figures: Row): (number | null)[] => [...figures, sumOf(figures)];
