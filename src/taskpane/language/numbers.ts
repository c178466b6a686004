import { looks, type Unit } from "../../sheet/unit";
import { danishNumber, fixedDanish, swappedSigns } from "../../functions/danish";
import { roundedHalfAway } from "../../functions/math/decimalRounding";

/** How numbers are shown: as this Excel shows them. */
export type Culture = "da" | "en";

/** A probability is never shown as 0. */
const leastProbability = 0.0001;

const punctuated = (danish: string, culture: Culture): string => (culture === "da" ? danish : swappedSigns(danish));

/** 1234.5 → "1.234,5" or "1,234.5". */
export const numberText = (value: number, culture: Culture): string => punctuated(danishNumber(value), culture);

/** A figure with its unit as people write it; at most the unit's usual decimals, or just so many when they are given. */
export function figureText(value: number, unit: Unit, culture: Culture, decimals?: number): string {
  const share = unit === "share";
  const size = share ? Number((value * 100).toPrecision(15)) : value;
  if (unit === "p" && decimals === undefined && size > 0 && size < leastProbability) {
    return `< ${punctuated(danishNumber(leastProbability), culture)}`;
  }
  const rounded = roundedHalfAway(size, decimals ?? looks[unit].mostDecimals);
  const text = punctuated(decimals === undefined ? danishNumber(rounded) : fixedDanish(rounded, decimals), culture);
  const word = looks[unit].suffix[culture];
  if (word === "") return text;
  return share && culture === "en" ? `${text}${word}` : `${text}\u00a0${word}`;
}
