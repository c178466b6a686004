import type { fixed } from "../formula";

/** The names of the cells of one period that other parts of the block reckon from. */
export interface PeriodCells {
  readonly actual: string;
  readonly population: string;
  readonly baseShare: string;
}

/** The names of the cells that hold the decimals; none where nothing is rounded. */
export interface DecimalCells {
  readonly share: readonly [ReturnType<typeof fixed>] | readonly [];
  readonly count: readonly [ReturnType<typeof fixed>] | readonly [];
}
