import type { Proposal } from "./proposal";
import type { TableReading } from "./reading";
import { budgetDeviation } from "./rules/budget";
import { crosstab } from "./rules/crosstab";
import { distribution } from "./rules/distribution";
import { yearForecast } from "./rules/forecast";
import { goals } from "./rules/goals";
import { priceVolume } from "./rules/priceVolume";
import { netPrices, refundSteps, refundWeeks } from "./rules/refund";
import { benefitDays, migration, priceLevel } from "./rules/rest";
import type { Rule } from "./rules/rule";
import { timeSeries } from "./rules/series";
import { countAndPopulation, countAndShare, rankedShares, shareAndPopulation } from "./rules/shares";
import { writtenNumbers } from "./rules/texts";
import { twoPeriods } from "./rules/twoPeriods";
import { tableView } from "./tableView";

/** Kinds of table from the most to the least particular: the first that a table is of decides. */
const rules: readonly Rule[] = [
  writtenNumbers,
  goals,
  priceVolume,
  refundSteps,
  refundWeeks,
  budgetDeviation,
  twoPeriods,
  yearForecast,
  priceLevel,
  migration,
  benefitDays,
  netPrices,
  countAndPopulation,
  shareAndPopulation,
  countAndShare,
  crosstab,
  rankedShares,
  timeSeries,
  distribution,
];

/**
 * What fits a reading and what of it is marked, the best first, with the cells for each parameter. Nothing for a list
 * of persons, without headings, or where no role is known: a wrong proposal is worse than none.
 */
export function proposals(reading: TableReading): readonly Proposal[] {
  if (reading.table === null || reading.items === "person" || reading.columns.length === 0) return [];
  const view = tableView(reading);
  for (const rule of rules) {
    const found = rule(view);
    if (found) return found;
  }
  return [];
}
