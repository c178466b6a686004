import { decimalDifference } from "../../functions/math/decimalDifference";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { isAbove, sameDecimal } from "../../functions/math/decimalValue";
import type { Booking } from "./booking";
import type { Finding } from "./findings";
import { applyingSchemes, type RateVerdict } from "./knownRates";

type Judge = (rate: number, benefit: string, week: number) => RateVerdict;

/** What is found in one line by itself: amount × rate, rate + co-financing = 1, and whether the rate is known. */
export function lineFindings(booking: Booking, judge: Judge): Finding[] {
  const { rate, coRate, amount, refund, coAmount, line } = booking;
  const found: Finding[] = [];
  if (rate === undefined) return withoutRate(booking);
  const verdict = judge(rate, booking.benefit, booking.week);
  if (verdict.kind === "beside") found.push({ kind: "beside", line, rate, difference: refund, scheme: verdict.scheme });
  if (verdict.kind === "unknown") found.push({ kind: "unknownRate", line, rate, difference: refund });
  if (verdict.kind === "untried") found.push({ kind: "untried", line, rate, difference: refund });
  found.push(...product("refund", booking, refund, rate));
  const other = coRate ?? decimalDifference(1, rate);
  if (coAmount !== undefined) found.push(...product("coFinancing", booking, coAmount, other));
  if (!sameDecimal(decimalDifference(1, rate), other)) {
    const over = decimalDifference(other, decimalDifference(1, rate));
    found.push({
      kind: "rates",
      line,
      rate,
      difference: roundedHalfAway(amount * over, 2),
      booked: other,
      expected: decimalDifference(1, rate),
    });
  }
  return found;
}

const halfØre = 0.005;

/**
 * Amount × rate to the øre: at the 15 digits that are taken of it the product is exact up to 100 billion kr. Where a
 * line gathers many, each of them may have been rounded.
 */
function product(
  kind: "refund" | "coFinancing",
  { amount, count, line }: Booking,
  booked: number,
  rate: number,
): Finding[] {
  const expected = roundedHalfAway(amount * rate, 2);
  const difference = decimalDifference(booked, expected);
  if (difference === 0) return [];
  const off = Math.abs(decimalDifference(booked, amount * rate));
  const rounded = !isAbove(off, halfØre * count);
  return [{ kind: rounded ? "rounding" : kind, line, difference, booked, expected, rate }];
}

/** A line of a pivot table without rates: its parts make the whole, and no mixture of steps can give less or more. */
function withoutRate({ benefit, week, amount, refund, coAmount, count, line }: Booking): Finding[] {
  const found: Finding[] = [];
  if (coAmount !== undefined) {
    const expected = decimalDifference(amount, refund);
    const difference = decimalDifference(coAmount, expected);
    if (difference !== 0) found.push({ kind: "total", line, difference, booked: coAmount, expected });
  }
  const rates = applyingSchemes(benefit.toLowerCase(), week).flatMap(({ steps }) => steps.map((step) => step.rate));
  if (rates.length === 0) return [...found, { kind: "untried", line, difference: refund }];
  const bounds = [Math.min(...rates) * amount, Math.max(...rates) * amount];
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const nearest = Math.min(high, Math.max(low, refund));
  const expected = roundedHalfAway(nearest, 2);
  if (isAbove(Math.abs(decimalDifference(refund, nearest)), halfØre * count)) {
    const difference = decimalDifference(refund, expected);
    found.push({ kind: "unknownRate", line, difference, booked: refund, expected });
  }
  return found;
}
