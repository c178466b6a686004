import { roundedHalfAway } from "../../functions/math/decimalRounding";

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

/** How many digits of a figure say something: 1250 three, 0.05 one, 7000 one. */
export function tellingDigits(value: number): number {
  const [digits = ""] = Math.abs(value).toExponential(11).split("e");
  return value === 0 ? 0 : digits.replace(".", "").replace(/0+$/u, "").length;
}

/** Whether two figures are one, but for the binary noise of reckoning. */
export const isExactly = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);

/** Whether a typed figure is the computed one rounded to the decimals it is typed with. */
export const isRounded = (typed: number, computed: number): boolean =>
  !isExactly(typed, computed) && tellingDigits(typed) >= 3 && roundedHalfAway(computed, decimalsOf(typed)) === typed;
