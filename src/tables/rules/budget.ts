import type { ColumnReading } from "../reading";
import { headingOf } from "../tableView";
import { budgetWords } from "../vocabulary/roleWords";
import { wordPattern } from "../words";
import { fields, propose, type Rule } from "./rule";

const budget = wordPattern(budgetWords.budget);
const corrected = wordPattern(budgetWords.corrected);
const addition = wordPattern(budgetWords.addition);
const actual = wordPattern(budgetWords.actual);
const expected = wordPattern(budgetWords.expected);
const deviation = wordPattern(budgetWords.deviation);

/** Budget and what is used or expected, where the deviation is not there yet. Nothing where it is. */
export const budgetDeviation: Rule = ({ reading, marked, sources, length }) => {
  if (reading.orientation === "cross") return undefined;
  const amounts = reading.columns.filter(({ role }) => role === "amount");
  const headed = amounts.filter((one) =>
    [budget, actual, expected, deviation].some((word) => word.test(headingOf(one))),
  );
  if (headed.length < 2 || !amounts.some((one) => isBudget(one))) return undefined;
  if (amounts.some((one) => deviation.test(headingOf(one)) && one.missing.length < length)) return [];
  const offered = marked.filter(({ role }) => role === "amount");
  const among = offered.length >= 2 ? offered : amounts;
  const planned = among.filter(isBudget);
  const plan = planned.find((one) => corrected.test(headingOf(one))) ?? planned.at(-1);
  const outcomes = among.filter((one) => !isBudget(one) && !addition.test(headingOf(one)));
  const outcome =
    outcomes.find((one) => expected.test(headingOf(one))) ?? outcomes.find((one) => actual.test(headingOf(one)));
  if (!plan || !outcome) return [];
  return [propose("AFVIGELSE", fields(["budget", "faktisk"], sources(plan, outcome)))];
};

const isBudget = (column: ColumnReading): boolean => {
  const heading = headingOf(column);
  return budget.test(heading) && !addition.test(heading) && !deviation.test(heading) && !expected.test(heading);
};
