/** An error value in a cell; message is what a hovering user reads, where a function gave one. */
export interface GridError {
  readonly error: string;
  readonly message?: string;
}

/** A cell's value; null is an empty cell. Dates are serial numbers. */
export type GridValue = number | string | boolean | null | GridError;

/** A text that is not read: one that begins with "=", or that has no signs. */
export interface GridText {
  readonly text: string;
}

/** What is put into a cell: a value, a formula ("=…"), null to empty it, undefined to leave it as it is. */
export type GridInput = number | string | boolean | null | undefined | GridText;

export const isGridError = (value: unknown): value is GridError =>
  typeof value === "object" && value !== null && "error" in value;
