import { monthNames } from "./vocabulary/months";
import { plainText } from "./words";

export type PeriodKind = "month" | "quarter" | "halfyear" | "year" | "week" | "date";

const month = `(?:${monthNames
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join("|")})\\.?`;
/** A year, in full or its last two digits: 2019, 19, '19. */
const year = "(?:'?\\d{2}|(?:19|20)\\d{2})";
const fullYear = "(?:19|20)\\d{2}";
/** Marks after a period: 2019*, 2019 1), 2019p, (foreløbig). */
const marks =
  "(?:\\s?(?:\\*+|\\d\\)|\\(\\d\\)|[¹²³⁴⁵]|[pre](?![\\p{L}])|\\((?:p|r|e|foreløbig\\w*|prov\\w*|prel\\w*|est\\w*|budget|regnskab)\\)))?";

const patterns: readonly (readonly [PeriodKind, RegExp])[] = (
  [
    [
      "year",
      `(?:år |year |ultimo |primo |medio |fy ?|cy ?|budget ?|regnskab ?|b ?|r ?)?${fullYear}(?:\\s?[/–-]\\s?(?:${fullYear}|\\d{2}))?`,
    ],
    ["month", `${month}[\\s.,/'-]*(?:${year})?`],
    ["month", `(?:primo |ultimo |medio )${month} ${fullYear}`],
    ["month", `${fullYear}[\\s.,/-]*${month}`],
    ["month", `${fullYear}\\s?m\\s?\\d{1,2}`],
    ["month", `${fullYear}[-/.](?:0[1-9]|1[0-2])`],
    ["month", `(?:0[1-9]|1[0-2])[-/.]${fullYear}`],
    ["quarter", `${fullYear}\\s?-?[kq]v?\\s?[1-4]`],
    ["quarter", `[kq]v?\\.?\\s?[1-4](?:[\\s.,/'-]*${year})?`],
    ["quarter", `[1-4]\\.? ?(?:kvartal|kvt|kv|qtr|quarter|q|k)\\.?(?:[\\s.,/'-]*${year})?`],
    ["quarter", `(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter(?:,? (?:of )?${year})?`],
    ["quarter", `(?:jan|apr|jul|okt|oct)\\p{L}*\\.?\\s?[-–]\\s?(?:mar|jun|sep|de[ck])\\p{L}*\\.?(?: ${year})?`],
    ["halfyear", `(?:[12]\\.? ?halvår|h[12]|[12]h)(?:[\\s.,/'-]*${year})?`],
    ["halfyear", `${fullYear}\\s?h[12]`],
    ["week", `(?:uge|week|wk|u|w)\\.? ?\\d{1,2}(?:[\\s.,/'-]*${year})?`],
    ["week", `${fullYear}[\\s-]?[uw]\\s?\\d{1,2}`],
    ["date", `\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}`],
    ["date", `${fullYear}-\\d{2}-\\d{2}`],
    ["date", `\\d{1,2}\\.? ${month},? ?(?:${year})?`],
    ["date", `${month} \\d{1,2},? ${fullYear}`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(`^(?:${source})${marks}$`, "u")]);

/** How a period without a figure begins. */
const wordy =
  /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec|primo|ultimo|medio|first|second|third|fourth)/u;

/** What period a text names, all of it: "jan 2017", "2017K3", "1. kvartal 2015", "uge 12", "2016/17". */
export function periodKind(text: string): PeriodKind | undefined {
  if (text.length > 32 || text.length < 2) return undefined;
  const plain = plainText(text);
  if (!/\d/u.test(plain) && !wordy.test(plain)) return undefined;
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A whole number that can be a year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number. */
export function dayOf(serial: number): Day {
  const at = new Date(epoch + Math.floor(serial) * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** What a run of dates is: the first (or last) of each month a month, of each quarter a quarter, of each year a year. */
export function datesKind(serials: readonly number[]): PeriodKind {
  const days = serials.map(dayOf);
  const firsts = days.every(({ day }) => day === 1);
  const lasts = days.every((_, k) => dayOf((serials[k] ?? 0) + 1).day === 1);
  if (days.length === 0 || (!firsts && !lasts)) return "date";
  const steps = days.slice(1).map((one, k) => {
    const before = days[k] ?? one;
    return Math.abs((one.year - before.year) * 12 + one.month - before.month);
  });
  if (steps.length > 0 && steps.every((step) => step > 0 && step % 12 === 0)) return "year";
  if (steps.length > 0 && steps.every((step) => step > 0 && step % 3 === 0)) return "quarter";
  return "month";
}

/** Months by number of a date's day, shown as a heading: 43101 → "jan-18". */
export function dateText(serial: number, format: string): string {
  const { year: y, month: m, day: d } = dayOf(serial);
  const short =
    (["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const)[m - 1] ?? "";
  const years = /yyy/iu.test(format) ? String(y) : String(y).slice(2);
  if (/mmm/iu.test(format) && !/d/iu.test(format)) return `${short}${/mmm+-/iu.test(format) ? "-" : " "}${years}`;
  if (/^\W*y+\W*$/iu.test(format)) return years;
  return [String(d).padStart(2, "0"), String(m).padStart(2, "0"), String(y)].join("-");
}
