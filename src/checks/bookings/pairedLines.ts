import type { Booking } from "./booking";
import type { Finding } from "./findings";

/** Gathers lines as they come, and pairs those that cancel each other and those that are the same. */
export class PairedLines {
  private readonly groups = new Map<string, { readonly plus: Booking[]; readonly minus: Booking[] }>();

  add(booking: Booking): void {
    const { week, benefit, rate, coRate, amount, refund, coAmount } = booking;
    if (amount === 0 && refund === 0) return;
    const sign = amount < 0 || (amount === 0 && refund < 0) ? -1 : 1;
    const key = [week, benefit, rate, coRate, amount * sign, refund * sign, (coAmount ?? 0) * sign].join("\u0001");
    const group = this.groups.get(key) ?? { plus: [], minus: [] };
    this.groups.set(key, group);
    (sign > 0 ? group.plus : group.minus).push(booking);
  }

  /** The later line of each pair. A correction and what it corrects are a pair before two lines are the same. */
  findings(): Finding[] {
    return [...this.groups.values()].flatMap(({ plus, minus }) => {
      if (plus.length + minus.length === 1) return [];
      const pairs = Math.min(plus.length, minus.length);
      const cancelled = plus.slice(0, pairs).map((one, place) => cancelling(one, minus[place] ?? one));
      return [...cancelled, ...repeated(plus.slice(pairs)), ...repeated(minus.slice(pairs))];
    });
  }
}

const cancelling = (one: Booking, another: Booking): Finding => {
  const [first, second] = one.line < another.line ? [one, another] : [another, one];
  return { kind: "cancelled", line: second.line, other: first.line, difference: second.amount };
};

/** Lines that are the same in every column, the file's own ones too. */
function repeated(lines: readonly Booking[]): Finding[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ line, rest, refund, count }): Finding[] => {
    const key = `${count} ${rest}`;
    const other = first.get(key);
    if (other !== undefined) return [{ kind: "duplicate", line, other, difference: refund }];
    first.set(key, line);
    return [];
  });
}
