import { timeless, timeOf } from "./periods";
import { fields, propose, type Rule } from "./rule";

const year = 12;

/** Twelve months of last year beside those known of this year; or both in one column. */
export const yearForecast: Rule = ({ reading, marked, length, part, sources }) => {
  if (reading.items !== "month" || reading.orientation === "cross") return undefined;
  const [one, other, more] = marked;
  if (!one || more || !["amount", "count"].includes(one.role)) return undefined;
  if (!other) {
    if (one.nature !== "flow" || length <= year || length >= 2 * year || one.missing.length > 0) return undefined;
    const cells = [part(one, length - year - rest(length), year), part(one, year, length)];
    return both(cells);
  }
  if (length !== year || one.role !== other.role || one.nature !== other.nature) return undefined;
  const [first, second] = [timeOf(one), timeOf(other)];
  if (first === undefined || second === undefined || first === second || timeless(one) !== timeless(other))
    return undefined;
  const [last, current] = first < second ? [one, other] : [other, one];
  if (last.missing.length > 0 || current.missing.length === 0) return undefined;
  return both(sources(last, current));
};

const rest = (length: number): number => length - year;

const both = (cells: ReturnType<Parameters<Rule>[0]["sources"]>) => [
  propose("forecast", fields(["lastYear", "thisYear"], cells)),
  propose("AARSPROGNOSE", fields(["sidste_år", "i_år"], cells)),
];
