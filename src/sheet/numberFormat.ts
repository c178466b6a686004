import type { Unit } from "./unit";

/** Decimals shown of a figure that its formula does not round. A share's are decimals of the percentage. */
export const usualDecimals: Readonly<Record<Unit, number>> = {
  share: 1,
  rate: 1,
  count: 0,
  kr: 0,
  index: 1,
  number: 2,
  weeks: 1,
  years: 1,
  rank: 0,
  p: 4,
  ratio: 3,
  text: 0,
};

const suffixes: Partial<Record<Unit, string>> = { share: "%", kr: ' "kr."' };
const grouped: ReadonlySet<Unit> = new Set<Unit>(["rate", "count", "kr", "index", "number"]);

/** The English number format code of a unit: 0.0%, #,##0, #,##0 "kr.". A text has none. */
export function numberFormat(unit: Unit, decimals: number = usualDecimals[unit]): string {
  if (unit === "text") return "General";
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return `${grouped.has(unit) ? "#,##0" : "0"}${places}${suffixes[unit] ?? ""}`;
}

/** A change, with + or − in front: +140, −230, 0. */
export function changeFormat(unit: Unit, decimals?: number): string {
  const plain = numberFormat(unit, decimals);
  return `+${plain};-${plain};${plain}`;
}
