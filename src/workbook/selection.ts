import type { RangeReading } from "./rangeReading";
import type { Place } from "./place";

/** Where the user is, and what is marked. */
export interface Selection {
  /** One reading for each marked area, in the order of marking. */
  readonly areas: readonly RangeReading[];
  readonly active: Place;
  /** The active cell's formula in English, when it has one. */
  readonly formula: string | undefined;
  readonly protectedSheet: boolean;
  readonly manualCalculation: boolean;
}
