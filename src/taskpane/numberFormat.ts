import type { Unit } from "../functions/card";

/** Excel's English format codes; a share's decimals are those of the percentage. */
export function numberFormat(unit: Unit, decimals?: number): string | undefined {
  const fraction = (standard: number) => {
    const places = decimals ?? standard;
    return places === 0 ? "" : `.${"0".repeat(places)}`;
  };
  switch (unit) {
    case "share":
      return `0${fraction(1)}%`;
    case "kr":
      return `#,##0${fraction(0)}`;
    case "count":
    case "rate":
    case "index":
    case "weeks":
    case "years":
    case "number":
      return decimals === undefined ? "#,##0.##" : `#,##0${fraction(decimals)}`;
    case "p":
      return "0.0000";
    case "ratio":
      return `0${fraction(2)}`;
    case "rank":
      return "0";
    case "text":
      return undefined;
  }
}
