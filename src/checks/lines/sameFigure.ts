import { roundedHalfAway } from "../../functions/math/decimalRounding";

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

/** How many digits of a figure say something: 1250 three, 0.05 one, 7000 one. */
export function tellingDigits(value: number): number {
  const [digits = ""] = Math.abs(value).toExponential(11).split("e");
  return value === 0 ? 0 : digits.replace(".", "").replace(/0+$/u, "").length;
}

const exact = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);

/** Whether a typed figure is the computed one, in full or rounded to the decimals it is typed with. */
export function isSameFigure(typed: number, computed: number): boolean {
  if (exact(typed, computed)) return true;
  return tellingDigits(typed) >= 3 && roundedHalfAway(computed, decimalsOf(typed)) === typed;
}
