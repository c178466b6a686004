import type { Card } from "../../src/functions/card";
import { asMatrix } from "../../src/functions/call/reading";

/** An argument as it stands in a sheet: rows of cells; undefined is a truly empty cell, a text with "=" a formula. */
export type CellRows = readonly (readonly (number | string | boolean | undefined)[])[];

/** Formulas whose arguments stand in cells of a sheet of their own, row by row; each has room to spill downwards. */
export class CallSheet {
  /** Arguments from column A on. */
  readonly inputs: (number | string | boolean)[][] = [];
  private readonly widest: number;

  constructor(
    readonly name: string,
    widest = 12,
  ) {
    this.widest = widest;
  }

  /** Puts a block of cells on the sheet's next free rows and gives its address. */
  put(rows: CellRows): string {
    const first = this.inputs.length + 1;
    const width = Math.max(...rows.map((row) => row.length));
    if (width > this.widest) throw new Error(`${width} columns do not fit.`);
    for (const row of rows) this.inputs.push(Array.from({ length: this.widest }, (_, c) => row[c] ?? ""));
    const last = `${columnName(width - 1)}${first + rows.length - 1}`;
    return `${this.name}!A${first}${last === `A${first}` ? "" : `:${last}`}`;
  }
}

export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** The call with every argument in cells; one that is left out stays left out. */
export function callInCells(card: Card, args: readonly unknown[], sheet: CallSheet): string {
  const texts = args.map((argument) =>
    argument === null || argument === undefined ? "" : sheet.put(cellRows(argument)),
  );
  while (texts.at(-1) === "") texts.pop();
  return `=TULU.${card.name}(${texts.join(",")})`;
}

const cellRows = (argument: unknown): CellRows => asMatrix(argument).map((row) => row.map((cell) => cellInput(cell)));

function cellInput(cell: unknown): number | string | boolean | undefined {
  if (cell === null || cell === undefined || cell === "") return undefined;
  // As in Excel, a text that looks like a number stays a text with an apostrophe in front.
  return typeof cell === "string" && !cell.startsWith("=") ? `'${cell}` : (cell as number | string | boolean);
}
