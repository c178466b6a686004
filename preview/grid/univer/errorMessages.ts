import type { FunctionResult } from "../../functions/marshalling";
import type { GridValue } from "../../cells/value";

interface Noted {
  readonly error: string;
  readonly message: string;
}

/** The texts that functions gave with their errors, by cell: what a hovering user reads. */
export class ErrorMessages {
  private readonly bySheet = new Map<string, Map<string, Noted>>();

  /** Notes what the formula in this cell gave, over the cells it spills to. */
  note(sheet: string, row: number, column: number, result: FunctionResult): void {
    if (!Array.isArray(result)) return this.noteCell(sheet, row, column, result);
    result.forEach((cells, down) =>
      cells.forEach((value, right) => this.noteCell(sheet, row + down, column + right, value)),
    );
  }

  /** The text for the error that the cell shows now. */
  of(sheet: string, row: number, column: number, error: string): string | undefined {
    const noted = this.bySheet.get(sheet)?.get(`${row}:${column}`);
    return noted?.error === error ? noted.message : undefined;
  }

  /** Rows or columns have moved: every text would stand at the wrong cell. */
  clear(): void {
    this.bySheet.clear();
  }

  private noteCell(sheet: string, row: number, column: number, value: GridValue): void {
    const cells = this.bySheet.get(sheet);
    const key = `${row}:${column}`;
    if (typeof value !== "object" || value === null || value.message === undefined) {
      cells?.delete(key);
      return;
    }
    const noted = { error: value.error, message: value.message };
    if (cells) cells.set(key, noted);
    else this.bySheet.set(sheet, new Map([[key, noted]]));
  }
}
