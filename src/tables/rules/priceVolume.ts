import type { ColumnReading } from "../reading";
import { timeOf } from "./periods";
import { fields, propose, type Rule } from "./rule";

/** Number and price of the budget beside number and price as they are or are expected to be. */
export const priceVolume: Rule = ({ of, sources, reading }) => {
  if (reading.orientation === "cross") return undefined;
  const [counts, prices] = [inTime(of("count")), inTime(of("price"))];
  if (!counts || !prices) return undefined;
  const cells = sources(counts[0], prices[0], counts[1], prices[1]);
  return [
    propose("priceVolume", fields(["budgetCount", "budgetPrice", "actualCount", "actualPrice"], cells)),
    propose("PRISMAENGDE", fields(["budgetantal", "budgetpris", "faktiskantal", "faktiskpris"], cells)),
  ];
};

/** Two columns, the earlier first. */
function inTime(columns: readonly ColumnReading[]): readonly [ColumnReading, ColumnReading] | undefined {
  const [one, other, more] = columns;
  if (!one || !other || more) return undefined;
  const [first, second] = [timeOf(one), timeOf(other)];
  if (first === undefined && second === undefined) return undefined;
  return (first ?? 0) > (second ?? 1) ? [other, one] : [one, other];
}
