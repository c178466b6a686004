/**
 * Rounds half away from zero on the decimal value as written, as Excel's AFRUND does: 14.15 → 14.2, 1.005 → 1.01.
 *
 * The value is first taken at 15 significant digits, so binary noise never decides; the digits are then rounded as text.
 * decimals: whole, 0 or more. A value too large to have decimals is given back as it is.
 */
export function roundedHalfAway(value: number, decimals: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [digits = "", power = "0"] = Math.abs(value).toExponential(14).replace(".", "").split("e");
  const kept = Number(power) + 1 + decimals;
  if (kept >= digits.length) return Number(`${Math.sign(value) * Number(digits)}e${Number(power) - 14}`);
  if (kept < 0) return 0;
  const whole = kept === 0 ? 0 : Number(digits.slice(0, kept));
  const up = digits.charCodeAt(kept) >= 53 ? 1 : 0;
  return Number(`${Math.sign(value) * (whole + up)}e${-decimals}`) + 0;
}

/** Rounds a fraction so that its percentage has that many decimals: (0.145, 0) → 0.15. */
export const roundedShare = (fraction: number, decimals: number): number => roundedHalfAway(fraction, decimals + 2);
