import { fixedDanish } from "../functions/danish";
import { roundedHalfAway } from "../functions/math/decimalRounding";

/** What figures of a page are shown in: a value is stored as it is shown, 43 for 43 %. Plain data. */
export interface PageUnit {
  readonly decimals: number;
  /** What follows the figure, its no-break space included. */
  readonly suffix: string;
  /** Whether a rise has a plus sign. */
  readonly signed?: true;
  /** The unit in a sentence: "fuldtidspersoner", "pct.", "mio. kr."; "" where it is not known. */
  readonly word: string;
  /** What a difference is called: fewer and more, smaller and larger, or percentage points. */
  readonly difference: "count" | "amount" | "points";
}

export const space = "\u00a0";

export const percent = (decimals: number): PageUnit => ({
  decimals,
  suffix: `${space}%`,
  word: "pct.",
  difference: "points",
});

export const counted = (word: string): PageUnit => ({ decimals: 0, suffix: "", word, difference: "count" });

/** How much two figures of the unit differ by; a share's difference is in percentage points. */
export function differenceWord(unit: PageUnit): string {
  if (unit.difference === "points") return "procentpoint";
  return unit.word;
}

/** A figure as it stands in the chart, the table and the text. */
export function figureText(value: number, unit: PageUnit): string {
  const rounded = roundedHalfAway(value, unit.decimals);
  const sign = unit.signed && rounded > 0 ? "+" : "";
  return sign + fixedDanish(rounded, unit.decimals) + unit.suffix;
}

/** The size of a difference without sign or unit: "230". */
export const sizeText = (value: number, { decimals }: PageUnit): string =>
  fixedDanish(roundedHalfAway(Math.abs(value), decimals), decimals);

export const thousandKroner = "1.000 kr.";

/** The size of a difference as it is said, without sign: "1,2 mio. kr.", "1,7 procentpoint", "77.000 kr." of thousands. */
export function saidSize(value: number, unit: PageUnit): string {
  const size = sizeText(value, unit);
  if (unit.word === thousandKroner) return `${size === "0" ? size : `${size}.000`} kr.`;
  return `${size} ${differenceWord(unit)}`.trim();
}

/** The number format of a cell that holds the figure as it is shown; English code. */
export function formatCode({ decimals, suffix, signed }: PageUnit): string {
  const plain = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${suffix === "" ? "" : `"${suffix}"`}`;
  return signed ? `+${plain};\u2212${plain};${plain}` : plain;
}
