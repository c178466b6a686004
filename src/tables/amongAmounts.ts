import type { MeasureByLine } from "./measure";
import { budgetWords } from "./vocabulary/roleWords";
import { plainText, wordPattern } from "./words";

const { expected, actual, corrected, deviation } = budgetWords;
const money = wordPattern([
  ...[...expected, ...actual, ...corrected, ...deviation],
  ...["realiseret*", "resultat*", "disponeret", "*resultat", "årsresultat*", "ultimo*", "primo*"],
]);

/** Among columns of money "Forventet" and "Realiseret" are money too. */
export function findAmounts(of: MeasureByLine): void {
  if (![...of.values()].some(({ role }) => role === "amount")) return;
  for (const [line, { heading, role }] of of) {
    if (role === "unknown" && money.test(plainText(heading))) of.set(line, { heading, role: "amount" });
  }
}
