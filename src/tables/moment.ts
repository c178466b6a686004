import { periodKind, type Day } from "./period";
import { monthNames } from "./vocabulary/months";
import { plainText } from "./words";

/** The first day of the period that a text names, where it says its year: "sep 2017", "2017K3", "1. kvartal 2015", "2019". */
export function momentIn(text: string): Day | undefined {
  const plain = plainText(text);
  switch (periodKind(text)) {
    case "month":
      return monthIn(plain);
    case "quarter":
      return quarterIn(plain);
    case "year": {
      const year = yearIn(plain);
      // "2017-18" is two years, "2017-09" a month.
      const [, month] = /^\d{4}-(0[1-9]|1[0-2])$/u.exec(plain) ?? [];
      if (year !== undefined && month !== undefined && Number(month) !== (year + 1) % century)
        return { year, month: Number(month), day: 1 };
      return year === undefined ? undefined : { year, month: 1, day: 1 };
    }
    case "date":
      return dateIn(plain);
    default:
      return undefined;
  }
}

const century = 100;

/** A year in full, or its last two digits at the end: 2017, '17, 17. */
function yearIn(text: string): number | undefined {
  const [full] = /(?:19|20)\d{2}/u.exec(text) ?? [];
  if (full !== undefined) return Number(full);
  const [, short] = /(?:^|\D)(\d{2})$/u.exec(text) ?? [];
  return short === undefined ? undefined : 20 * century + Number(short);
}

const monthNamed = (text: string): number =>
  monthNames.findIndex((names) => names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text))) + 1;

function monthIn(text: string): Day | undefined {
  const [, before, after] = /^(?:\d{4})\s?[m./-]\s?(\d{1,2})\b|^(\d{2})[./-]\d{4}/u.exec(text) ?? [];
  const month = monthNamed(text) || Number(before ?? after ?? 0);
  const year = yearIn(text);
  return year === undefined || month < 1 || month > 12 ? undefined : { year, month, day: 1 };
}

const ordinals = ["first", "second", "third", "fourth"];

function quarterIn(text: string): Day | undefined {
  const year = yearIn(text);
  const [, digit] = /(?<!\d)([1-4])(?!\d)/u.exec(text.replace(/(?:19|20)\d{2}/u, " ")) ?? [];
  const named = ordinals.findIndex((word) => text.startsWith(word)) + 1;
  const quarter = named || Number(digit ?? 0) || Math.ceil(monthNamed(text) / 3);
  return year === undefined || quarter < 1 ? undefined : { year, month: quarter * 3 - 2, day: 1 };
}

function dateIn(text: string): Day | undefined {
  const [, iso, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text) ?? [];
  if (iso !== undefined) return { year: Number(iso), month: Number(isoMonth), day: Number(isoDay) };
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})/u.exec(text) ?? [];
  if (year !== undefined)
    return { year: Number(year) + (year.length === 2 ? 20 * century : 0), month: Number(month), day: Number(day) };
  const named = monthNamed(text);
  const [, of] = /(?<!\d)(\d{1,2})(?!\d)/u.exec(text) ?? [];
  const written = yearIn(text);
  return named === 0 || of === undefined || written === undefined
    ? undefined
    : { year: written, month: named, day: Number(of) };
}

/** The first period that a title names: "Ledige unge, februar 2019". */
export function momentWithin(text: string): Day | undefined {
  const words = text.split(/[\s,;()]+/u).filter((word) => word !== "");
  for (let at = 0; at < words.length; at++) {
    for (const length of [3, 2, 1]) {
      const found = momentIn(words.slice(at, at + length).join(" "));
      if (found) return found;
    }
  }
  return undefined;
}
