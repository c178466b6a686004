import type { Booking } from "./booking";
import type { Finding } from "./findings";

/** Gathers lines as they come, and pairs those that cancel each other and those that are the same. */
export class PairedLines {
  /** Most lines are alone: only where there is another is a list made. */
  private readonly groups = new Map<string, Booking | Booking[]>();

  add(booking: Booking): void {
    const { week, benefit, rate, coRate, amount, refund, coAmount } = booking;
    if (amount === 0 && refund === 0) return;
    const sign = signOf(booking);
    const key = `${amount * sign};${refund * sign};${(coAmount ?? 0) * sign};${week};${rate};${coRate};${benefit}`;
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, booking);
    else if (Array.isArray(group)) group.push(booking);
    else this.groups.set(key, [group, booking]);
  }

  /** The later line of each pair. A correction and what it corrects are a pair before two lines are the same. */
  findings(): Finding[] {
    return [...this.groups.values()].flatMap((group) => {
      if (!Array.isArray(group)) return [];
      const [plus, minus] = [1, -1].map((sign) => group.filter((one) => signOf(one) === sign)) as [
        Booking[],
        Booking[],
      ];
      const pairs = Math.min(plus.length, minus.length);
      const cancelled = plus.slice(0, pairs).map((one, place) => cancelling(one, minus[place] ?? one));
      return [...cancelled, ...repeated(plus.slice(pairs)), ...repeated(minus.slice(pairs))];
    });
  }
}

const signOf = ({ amount, refund }: Booking): 1 | -1 => (amount < 0 || (amount === 0 && refund < 0) ? -1 : 1);

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
