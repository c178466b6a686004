import { fields, propose, type Rule } from "./rule";

/** Counts, or one column of amounts, of groups that make up a whole. */
export const distribution: Rule = ({ reading, marked, series, of, beside, sources }) => {
  if (
    reading.orientation !== "down" ||
    series ||
    (["municipality", "step", "line"].includes(reading.items) === true && reading.items !== "line")
  )
    return undefined;
  const [first, ...rest] = marked;
  if (!first || beside("share", "population", "refund", "price", "week")) return undefined;
  const counts = of("count");
  const alone = rest.length === 0 && ["count", "amount"].includes(first.role);
  if (!alone && counts.length !== marked.length) return undefined;
  return [propose("FORDELING", fields(["antal"], sources(first)))];
};
