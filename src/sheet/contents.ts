import { isCellError, type Cell, type Cells } from "./cell";
import { spotAddress, type Area } from "./place";

/** A cell that is not a number, with where and what. */
export interface OddCell {
  readonly address: string;
  readonly cell: Cell;
}

/** What kinds of content an area holds. Places are kept for the first hundred of each kind. */
export interface Contents {
  readonly cells: number;
  readonly numbers: number;
  readonly empty: number;
  readonly texts: number;
  readonly switches: number;
  readonly errors: number;
  readonly emptyAt: readonly string[];
  readonly textsAt: readonly OddCell[];
  readonly errorsAt: readonly OddCell[];
}

const kept = 100;

/** Counts what the cells of an area hold; SAND and FALSK are kept among the texts' places. */
export function contentsOf(cells: Cells, area: Area): Contents {
  const count = { numbers: 0, empty: 0, texts: 0, switches: 0, errors: 0 };
  const emptyAt: string[] = [];
  const textsAt: OddCell[] = [];
  const errorsAt: OddCell[] = [];
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "number") {
        count.numbers++;
        return;
      }
      const address = () => spotAddress(area.row + r, area.column + c);
      if (cell === null) {
        if (++count.empty <= kept) emptyAt.push(address());
      } else if (isCellError(cell)) {
        if (++count.errors <= kept) errorsAt.push({ address: address(), cell });
      } else {
        if (typeof cell === "boolean") count.switches++;
        else count.texts++;
        if (count.switches + count.texts <= kept) textsAt.push({ address: address(), cell });
      }
    }),
  );
  return { cells: area.rows * area.columns, ...count, emptyAt, textsAt, errorsAt };
}
