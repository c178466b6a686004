import type { Measures } from "./measures";
import type { Items } from "./reading";
import { isSeries } from "./items";
import { budgetWords } from "./vocabulary/roleWords";
import { plainText, wordPattern } from "./words";

const budgetColumn = wordPattern([
  ...budgetWords.budget,
  ...budgetWords.actual,
  ...budgetWords.expected,
  ...budgetWords.deviation,
  ...budgetWords.addition,
]);

/** Rows of a table with budget columns are accounts, even where they bear the names of benefits. */
export function weighAccounts(items: Items, { of, orientation }: Measures): Items {
  if (orientation === "across" || isSeries(items) || items === "municipality" || items === "agegroup") return items;
  const amounts = [...of.values()].filter(
    ({ role, heading }) => role === "amount" && budgetColumn.test(plainText(heading)),
  );
  return amounts.length >= 2 ? "account" : items;
}
