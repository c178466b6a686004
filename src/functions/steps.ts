import { roundedHalfAway, roundedShare } from "./math/decimalRounding";

/** One line each of how a figure came about. */
export type Steps = readonly string[];

/** Numbers and units within a step, in the reader's language. */
export interface StepText {
  readonly language: "da" | "en";
  /** 2098.959 → "2.098,959"; at most three decimals. */
  readonly number: (value: number) => string;
  /** 0.14158 → "14,158 %"; at most three decimals of the percentage. */
  readonly share: (value: number) => string;
  readonly kr: (value: number) => string;
  /** A negative number in brackets, to stand after a sign. */
  readonly term: (value: number) => string;
  readonly say: (da: string, en: string) => string;
}

/** "= 2.098,959", and ", afrundet 2.099" where the call rounds. */
export function roundedStep(
  exact: number,
  decimals: number | undefined,
  unit: "share" | "number",
  t: StepText,
): string {
  const write = unit === "share" ? t.share : t.number;
  const shown = `= ${write(exact)}`;
  if (decimals === undefined) return shown;
  const result = unit === "share" ? roundedShare(exact, decimals) : roundedHalfAway(exact, decimals);
  return `${shown}, ${t.say("afrundet", "rounded")} ${write(result)}`;
}
