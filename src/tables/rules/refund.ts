import type { ColumnReading } from "../reading";
import { headingOf } from "../tableView";
import { wordPattern } from "../words";
import { fields, propose, type Rule } from "./rule";

const booked = wordPattern([
  "bogført*",
  "refusion*",
  "*refusion",
  "refund*",
  "booked",
  "reimburse*",
  "hjemtaget",
  "konteret",
]);
const municipal = wordPattern(["medfinansiering*", "co-financing"]);
const from = wordPattern(["fra uge", "start*", "from", "from week", "første uge"]);
const until = wordPattern(["til uge", "slut*", "to", "to week", "sidste uge", "until"]);

const seniority = wordPattern([
  "anciennitet*",
  "*anciennitet",
  "refusionsuge*",
  "ydelsesuge*",
  "seniority",
  "uger på ydelse",
  "varighed*",
]);

/** The steps of the staircase with the persons on each: as many rows as the staircase in force has steps. */
export const refundSteps: Rule = ({ reading, of, sources, length }) => {
  if (reading.items !== "step" || reading.orientation === "cross") return undefined;
  const [count] = of("count");
  if (!count || length !== stepsInForce) return [];
  const cells = sources(count);
  return [
    propose("REFUSIONSANDEL", fields(["fordeling"], cells)),
    propose("NETTOUDGIFT", fields(["fordeling"], cells)),
  ];
};

const stepsInForce = 4;

/** Weeks of seniority, with what was paid and booked, or alone. Dates are no weeks. */
export const refundWeeks: Rule = ({ reading, of, sources }) => {
  if (reading.orientation === "cross" || reading.datesAsWeeks.length > 0) return undefined;
  const weeks = of("week");
  const [week] = weeks;
  if (!week) return undefined;
  const amounts = [...of("amount")].filter((one) => !municipal.test(headingOf(one)));
  const refunded = amounts.filter((one) => booked.test(headingOf(one)));
  const paid = amounts.filter((one) => !refunded.includes(one));
  const [refund, payment] = [refunded[0], paid[0]];
  if (refund && payment && weeks.length === 1) {
    return [propose("REFUSIONSTJEK", fields(["beløb", "bogført", "uge"], sources(payment, refund, week)))];
  }
  const course = courseOf(weeks, [...of("price"), ...paid]);
  if (course) return [propose("FORLOEBSUDGIFT", fields(["fra_uge", "til_uge", "ugepris"], sources(...course)))];
  const cells = sources(week);
  const ofSeniority =
    seniority.test(headingOf(week)) ||
    [...of("amount"), ...of("price"), ...of("refund")].length > 0 ||
    reading.items === "benefit";
  if (weeks.length > 1 || !ofSeniority) return [];
  if (reading.columns.some(({ role }) => role === "refund"))
    return [propose("TRINFORDELING", fields(["anciennitet"], cells))];
  return [
    propose("REFUSIONSSATS", fields(["uge"], cells)),
    propose("MEDFINANSIERING", fields(["uge"], cells)),
    propose("TRINFORDELING", fields(["anciennitet"], cells)),
  ];
};

function courseOf(
  weeks: readonly ColumnReading[],
  prices: readonly ColumnReading[],
): readonly ColumnReading[] | undefined {
  const first = weeks.find((one) => from.test(headingOf(one)));
  const last = weeks.find((one) => until.test(headingOf(one)) && one !== first);
  const price = prices.find((one) => /uge|week/u.test(headingOf(one))) ?? prices.find(({ role }) => role === "price");
  return first && last && price ? [first, last, price] : undefined;
}

/** A gross price beside the refund rate that takes some of it. */
export const netPrices: Rule = ({ reading, of, sources }) => {
  if (reading.orientation === "cross") return undefined;
  const [price, another] = of("price");
  const [refund] = of("refund");
  if (!price || another || !refund || municipal.test(headingOf(refund)) || /netto|net\b/u.test(headingOf(price)))
    return undefined;
  return [propose("NETTOPRIS", fields(["bruttopris", "refusion"], sources(price, refund)))];
};
