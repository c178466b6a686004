import { momentIn } from "./moment";
import { periodKind, type Day, type PeriodKind } from "./period";

/** A time in whole months since year 0, both ends in it: a month, a quarter, a year. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const monthsIn: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  halfyear: 6,
  year: 12,
  week: 1,
  date: 1,
};

export const monthOf = ({ year, month }: Pick<Day, "year" | "month">): number => year * 12 + month - 1;

/** "07-2017", or "01-2017 – 12-2018" of a longer time. */
export function spanText({ from, until }: Span): string {
  const text = (number: number): string =>
    `${String((number % 12) + 1).padStart(2, "0")}-${String(Math.floor(number / 12))}`;
  return from === until ? text(from) : `${text(from)} – ${text(until)}`;
}

/** The time that a text names, all of it: "sep 2017", "2017K3", "2016/17". */
export function spanIn(text: string): Span | undefined {
  const kind = periodKind(text);
  const day = momentIn(text);
  if (!kind || !day) return undefined;
  const from = monthOf(day);
  const [, first = "", last] = /(\d{4})\s?[/–-]\s?(\d{4}|\d{2})(?!\d)/u.exec(text) ?? [];
  // "2017-09" is a month, and momentIn says so.
  const years =
    kind === "year" && last !== undefined && day.month === 1 ? Number(last) - Number(first.slice(-last.length)) : 0;
  return {
    from,
    until: from + (kind === "year" && day.month !== 1 ? 1 : monthsIn[kind]) + 12 * Math.max(0, years) - 1,
  };
}

/** All the time that a title names, from the first to the last: "sep 2016 – aug 2017". */
export function spanWithin(text: string): Span | undefined {
  const words = text.split(/[\s,;()…]+/u).filter((word) => word !== "");
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = [3, 2, 1].find((some) => spanIn(words.slice(at, at + some).join(" ")) !== undefined);
    const found = length === undefined ? undefined : spanIn(words.slice(at, at + length).join(" "));
    if (!found || length === undefined) continue;
    spans.push(found);
    at += length - 1;
  }
  return hull(spans);
}

/** From the first to the last of several. */
export const hull = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : { from: Math.min(...spans.map(({ from }) => from)), until: Math.max(...spans.map(({ until }) => until)) };

/** Months from the end of the one to the beginning of the other; 0 where they share any. */
export const monthsBetween = (a: Span, b: Span): number => Math.max(0, b.from - a.until, a.from - b.until);
