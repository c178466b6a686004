import { roundedHalfAway } from "../functions/math/decimalRounding";

/** Half away from zero at the digits that one sees, as Excel rounds; negative decimals are tens and hundreds. */
export const rounded = (value: number, decimals: number): number => roundedHalfAway(value, Math.trunc(decimals)) + 0;

/** Away from zero or towards it, on the 15 digits that Excel sees. */
export function roundedTo(direction: "up" | "down", value: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const [digits = "0", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const scaled = Number(`${digits}e${Number(power) + places}`);
  if (!(scaled < 1e15)) return value;
  const whole = direction === "up" ? Math.ceil(scaled) : Math.floor(scaled);
  return Math.sign(value) * Number(`${whole}e${-places}`) + 0;
}
