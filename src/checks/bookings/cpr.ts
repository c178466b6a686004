import type { Cell } from "../../sheet/cell";

/** What people put between the parts of a CPR number: spaces of every width, dashes of every kind, quotes, points. */
const gap = "[ .\\-/_'\"\\u00a0\\u00ad\\u2000-\\u2015\\u202f\\u2060\\u2212\\ufeff]";

/** Not within a longer number, and not the whole part of a decimal number. */
const apart = "(?!\\d|[.,]\\d)";
const number = new RegExp(
  `(?<!\\d)(\\d{2})${gap}?(\\d{2})${gap}?\\d{2}(?:${gap}{0,3}\\d{4}${apart}|${gap}?(?:\\d[\\dA-Z]{3}|[Xx*]{4})(?!\\p{L})${apart})`,
  "gu",
);
/** A number that has been through a column of numbers and lost its first 0. */
const withoutZero = new RegExp(`(?<![\\d.,])(\\d)${gap}?(\\d{2})${gap}?\\d{2}${gap}{0,3}\\d{4}${apart}`, "gu");

const shortest = 9;
const leastNumber = 101_000_000;
const mostNumber = 9_999_999_999;

/** Whether a cell holds a CPR number, or what looks like one, however it is written. Rather once too often. */
export function holdsCpr(cell: Cell | undefined): boolean {
  if (typeof cell === "number") {
    if (!Number.isInteger(cell) || cell < leastNumber || cell > mostNumber) return false;
    return isBirthday(String(cell).padStart(10, "0"));
  }
  if (typeof cell !== "string" || cell.length < shortest || !/\d.*\d/u.test(cell)) return false;
  return matches(cell, number) || matches(cell, withoutZero);
}

function matches(text: string, pattern: RegExp): boolean {
  for (const [, day = "", month = ""] of text.matchAll(pattern))
    if (isBirthday(`${day.padStart(2, "0")}${month}`)) return true;
  return false;
}

/** Whether day and month can begin a CPR number; the day of a substitute number is 60 later. */
function isBirthday(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

/** Whether a heading says that its column is of persons. */
export const isPersonHeading = (heading: string): boolean =>
  /cpr|person(?:nummer|nr|identifi)|fødselsda|fødselsnummer|civil registration/u.test(
    heading.replace(/[\s.\-_/]+/gu, ""),
  );
