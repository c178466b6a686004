import type { Role } from "./reading";

/** What a line of figures measures, and the text that says so. */
export interface Measure {
  readonly heading: string;
  readonly role: Role;
}

/** By column; across, by row. */
export type MeasureByLine = Map<number, Measure>;
