import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { numberText } from "../language/numbers";
import type { Tongue } from "../language/tongue";

/** "12 ms", "3,4 sek.". */
export function durationText(milliseconds: number, { language, culture }: Tongue): string {
  if (milliseconds < 1000) return `${numberText(Math.max(1, roundedHalfAway(milliseconds, 0)), culture)} ms`;
  const seconds = numberText(roundedHalfAway(milliseconds / 1000, 1), culture);
  return language === "da" ? `${seconds} sek.` : `${seconds} s`;
}
