import { exactSum, nearestNumber } from "../../functions/math/exactDecimal";
import type { Bilingual } from "../../functions/card";
import { benefitOf } from "./benefits";
import type { Booking } from "./booking";

/** What lines come to: of a benefit, of a rate, or of both. */
export interface BookingSum {
  /** The benefit by our name; where that is unknown, or another line's too, `line` is the first that it stands in. */
  readonly benefit: Bilingual | undefined;
  readonly line: number;
  /** Undefined where the lines tell no rate. */
  readonly rate: number | undefined;
  readonly lines: number;
  readonly amount: number;
  readonly refund: number;
  readonly coAmount: number | undefined;
}

/** Sums of the lines: by benefit and by rate, without rounding on the way. */
export class BookingSums {
  private readonly groups = new Map<string, Booking[]>();
  private readonly names = new Map<string, { readonly benefit: Bilingual | undefined; readonly line: number }>();

  add(booking: Booking): void {
    const benefit = booking.benefit.toLowerCase();
    const key = `${booking.rate ?? ""}\u0001${benefit}`;
    const group = this.groups.get(key);
    if (group) group.push(booking);
    else this.groups.set(key, [booking]);
    if (!this.names.has(benefit)) this.names.set(benefit, { benefit: benefitOf(benefit)?.name, line: booking.line });
  }

  /** Each benefit at each rate. */
  all(): BookingSum[] {
    return [...this.groups.values()]
      .map((lines) => this.sumOf(lines, lines[0]?.rate))
      .toSorted((a, b) => a.line - b.line || (b.rate ?? 0) - (a.rate ?? 0));
  }

  byBenefit(): BookingSum[] {
    return this.gathered(({ benefit }) => benefit.toLowerCase())
      .map((lines) => this.sumOf(lines, undefined))
      .toSorted((a, b) => a.line - b.line);
  }

  byRate(): BookingSum[] {
    return this.gathered(({ rate }) => String(rate))
      .map((lines) => ({ ...this.sumOf(lines, lines[0]?.rate), benefit: undefined }))
      .toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
  }

  private gathered(key: (booking: Booking) => string): Booking[][] {
    const found = new Map<string, Booking[]>();
    for (const lines of this.groups.values()) {
      const [first] = lines;
      if (first === undefined) continue;
      const own = found.get(key(first)) ?? [];
      found.set(key(first), own);
      for (const line of lines) own.push(line);
    }
    return [...found.values()];
  }

  private sumOf(lines: readonly Booking[], rate: number | undefined): BookingSum {
    const sum = (of: (booking: Booking) => number): number => nearestNumber(exactSum(lines.map(of)));
    const [first] = lines;
    const name = this.names.get(first?.benefit.toLowerCase() ?? "");
    const told = lines.some(({ coAmount }) => coAmount !== undefined);
    return {
      benefit: name?.benefit,
      line: name?.line ?? 0,
      rate,
      lines: lines.length,
      amount: sum(({ amount }) => amount),
      refund: sum(({ refund }) => refund),
      coAmount: told ? sum(({ coAmount = 0 }) => coAmount) : undefined,
    };
  }
}
