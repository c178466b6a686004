import { looks, type Unit } from "./unit";

/** The English number format code of a unit: 0.0%, #,##0, #,##0 "kr.". A text has none. */
export function numberFormat(unit: Unit, decimals: number = looks[unit].decimals): string {
  if (unit === "text") return "General";
  const { grouped, suffix } = looks[unit];
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return `${grouped ? "#,##0" : "0"}${places}${suffix.format}`;
}

/** A change, with + or − in front: +140, −230, 0. */
export function changeFormat(unit: Unit, decimals?: number): string {
  const plain = numberFormat(unit, decimals);
  return `+${plain};-${plain};${plain}`;
}
