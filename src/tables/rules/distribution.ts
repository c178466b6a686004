import { fields, propose, type Rule } from "./rule";

/** Counts, or one column of amounts, of groups that make up a whole. */
export const distribution: Rule = ({ reading, marked, series, of, beside, sources }) => {
  if (reading.orientation !== "down" || series || reading.repeated) return undefined;
  if (reading.items === "municipality" || reading.items === "step") return undefined;
  const [first, ...rest] = marked;
  if (!first || beside("share")) return undefined;
  const alone = rest.length === 0 && ["count", "amount"].includes(first.role);
  if (!alone && beside("population", "refund", "price", "week")) return undefined;
  if (!alone && of("count").length !== marked.length) return undefined;
  return [propose("FORDELING", fields(["antal"], sources(first)))];
};
