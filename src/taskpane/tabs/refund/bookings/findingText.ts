import type { Language } from "../../../../blocks/block";
import type { CheckedBookings } from "../../../../checks/bookings/bookingCheck";
import type { BookingSum } from "../../../../checks/bookings/bookingSums";
import { weekOf } from "../../../../checks/bookings/bookingWeek";
import { faultKinds, findingKinds, type Finding, type FindingKind } from "../../../../checks/bookings/findings";
import { exactSum, nearestNumber } from "../../../../functions/math/exactDecimal";
import { figureText, type Culture } from "../../../language/numbers";
import { columnNames, kindWords, type BookingWords } from "./bookingWords";

/** The findings of one kind, and what they come to. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  readonly sum: number;
}

export const groupsOf = (findings: readonly Finding[]): readonly FindingGroup[] =>
  findingKinds.flatMap((kind) => {
    const own = findings.filter((one) => one.kind === kind);
    const sum = nearestNumber(exactSum(own.map(({ difference = 0 }) => difference)));
    return own.length === 0 ? [] : [{ kind, findings: own, sum }];
  });

/** How many lines have something wrong in them. */
export const faultyLines = (findings: readonly Finding[]): number =>
  new Set(findings.filter(({ kind }) => faultKinds.includes(kind)).map(({ line }) => line)).size;

export const kroner = (value: number, culture: Culture): string => figureText(value, "kr", culture, 2);
/** With + in front of what is above nothing. */
export const change = (value: number, culture: Culture): string => `${value > 0 ? "+" : ""}${kroner(value, culture)}`;
export const rateText = (rate: number, culture: Culture): string => figureText(rate, "share", culture);

/** "1/2026". */
export function weekText(monday: number): string {
  const { year, week } = weekOf(monday);
  return `${week}/${year}`;
}

/** What there is to say of a finding beyond its line and its kind. */
export function findingText(
  { kind, booked, expected, rate, other, column, difference, scheme }: Finding,
  words: BookingWords,
  language: Language,
  culture: Culture,
): string {
  const shown = (value: number | undefined): string => (value === undefined ? "" : kroner(value, culture));
  const said: string[] = [];
  if (column !== undefined) said.push(words.cannotRead(columnNames[column]));
  else if (kind === "rates") said.push(words.rates(rateText(rate ?? 0, culture), rateText(booked ?? 0, culture)));
  else if (booked !== undefined) said.push(words.bookedExpected(shown(booked), shown(expected)));
  else if (rate !== undefined) said.push(words.atRate(rateText(rate, culture)));
  if (scheme) said.push(scheme[language]);
  if (other !== undefined) said.push(kind === "duplicate" ? words.sameAs(other) : words.cancels(other));
  if (difference !== undefined) said.push(booked === undefined ? shown(difference) : change(difference, culture));
  return said.join(", ");
}

/** The findings as rows to be pasted into a sheet: our words and figures, nothing of the file. */
export function findingRows(
  { findings }: CheckedBookings,
  words: BookingWords,
  language: Language,
  culture: Culture,
): string {
  const decimal = (value: number | undefined): string =>
    value === undefined ? "" : culture === "da" ? String(value).replace(".", ",") : String(value);
  const { kind, line, rate, booked, expected, difference, other } = words;
  return [
    [kind, line, rate, booked, expected, difference, other],
    ...findings.map((one) => [
      kindWords[one.kind][language][0],
      String(one.line),
      ...[one.rate, one.booked, one.expected, one.difference, one.other].map(decimal),
    ]),
  ]
    .map((cells) => cells.join("\t"))
    .join("\n");
}

/** What a sum is of, in our own words. */
export const benefitText = (
  sum: BookingSum,
  all: readonly BookingSum[],
  words: BookingWords,
  language: Language,
): string => {
  const name = sum.benefit?.[language];
  if (name === undefined) return words.unnamed(sum.line);
  const shared = all.some((one) => one.line !== sum.line && one.benefit === sum.benefit);
  return shared ? `${name} (${words.unnamed(sum.line).toLowerCase()})` : name;
};
