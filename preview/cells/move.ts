/** Rows or columns put into a sheet, or taken out of it. What stood behind them has moved. */
export interface Move {
  /** As the grid calls it. */
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly kind: "inserted" | "removed";
  readonly at: number;
  readonly count: number;
}
