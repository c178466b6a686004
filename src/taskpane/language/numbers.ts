import type { Unit } from "../../sheet/unit";
import { danishNumber, fixedDanish } from "../../functions/danish";
import { roundedHalfAway } from "../../functions/math/decimalRounding";

/** How numbers are shown: as this Excel shows them. */
export type Culture = "da" | "en";

/** Most decimals shown of a figure whose formula does not round; a share's are decimals of the percentage. */
const most: Record<Unit, number> = {
  share: 2,
  rate: 2,
  count: 1,
  kr: 2,
  index: 1,
  number: 2,
  weeks: 1,
  years: 1,
  rank: 0,
  p: 4,
  ratio: 3,
  text: 0,
};

/** A probability is never shown as 0. */
const leastProbability = 0.0001;

const punctuated = (danish: string, culture: Culture): string =>
  culture === "da" ? danish : danish.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));

/** 1234.5 → "1.234,5" or "1,234.5". */
export const numberText = (value: number, culture: Culture): string => punctuated(danishNumber(value), culture);

/** A figure with its unit as people write it; at most the unit's usual decimals, or just so many when they are given. */
export function figureText(value: number, unit: Unit, culture: Culture, decimals?: number): string {
  const share = unit === "share";
  const size = share ? Number((value * 100).toPrecision(15)) : value;
  if (unit === "p" && decimals === undefined && size > 0 && size < leastProbability) {
    return `< ${punctuated(danishNumber(leastProbability), culture)}`;
  }
  const rounded = roundedHalfAway(size, decimals ?? most[unit]);
  const text = punctuated(decimals === undefined ? danishNumber(rounded) : fixedDanish(rounded, decimals), culture);
  const unitText = unitTexts[unit]?.[culture];
  if (unitText === undefined) return text;
  return share && culture === "en" ? `${text}%` : `${text}\u00a0${unitText}`;
}

const unitTexts: Partial<Record<Unit, Record<Culture, string>>> = {
  share: { da: "%", en: "%" },
  kr: { da: "kr.", en: "kr." },
  weeks: { da: "uger", en: "weeks" },
  years: { da: "år", en: "years" },
};
