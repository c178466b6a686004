import { headingOf } from "../tableView";
import { wordPattern } from "../words";
import { fields, propose, type Rule } from "./rule";

const into = wordPattern([
  "tilflytt*",
  "indvandr*",
  "tilflytninger",
  "indflytt*",
  "immigr*",
  "in-migration",
  "arrivals",
  "moved in",
]);
const out = wordPattern([
  "fraflytt*",
  "udvandr*",
  "fraflytninger",
  "udflytt*",
  "emigr*",
  "out-migration",
  "departures",
  "moved out",
]);

/** Those who moved to a place and those who left it. */
export const migration: Rule = ({ reading, of, sources }) => {
  if (reading.orientation === "cross") return undefined;
  const counts = of("count");
  const arrived = counts.find((one) => into.test(headingOf(one)));
  const left = counts.find((one) => out.test(headingOf(one)));
  if (!arrived || !left) return undefined;
  const stock = [...of("population"), ...of("count", "stock")].find((one) => one !== arrived && one !== left);
  const lines = stock ? [arrived, left, stock] : [arrived, left];
  return [propose("NETTOTILFLYTNING", fields(["tilflyttere", "fraflyttere", "bestand"], sources(...lines)))];
};

/** Days on a benefit, with the degree where it is part-time. */
export const benefitDays: Rule = ({ reading, of, sources }) => {
  if (reading.orientation === "cross") return undefined;
  const [[days, another], [degree]] = [of("days"), of("degree")];
  if (!days || another) return undefined;
  return [propose("FULDTIDSPERSONER", fields(["dage", "grad"], sources(...(degree ? [days, degree] : [days]))))];
};

/** An amount and the price index of its own year and of another. */
export const priceLevel: Rule = ({ reading, of, sources }) => {
  if (reading.orientation === "cross") return undefined;
  const amount = of("amount")[0] ?? of("price")[0];
  const [from, to, more] = of("index");
  if (!amount || !from || !to || more) return undefined;
  return [propose("PRISNIVEAU", fields(["beløb", "fra_indeks", "til_indeks"], sources(amount, from, to)))];
};
