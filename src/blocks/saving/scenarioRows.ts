import type { Place } from "../../sheet/place";
import type { Formula, PlanRow } from "../plan";
import { call, cell, fixed, formula, guardedRows, source, tulu } from "../formula";
import { figure, headings, label, section } from "../planCells";
import type { DecimalCells, PeriodCells } from "./savingCells";
import type { SavingWords } from "./words";

/** The municipalities that are compared with: a column of counts and one of populations. */
export interface Scenarios {
  readonly counts: Place;
  readonly populations: Place;
}

/** What it would be worth to have the peer group's mean share, or its best one's. */
export function scenarioRows(
  scenarios: Scenarios,
  { actual, population }: PeriodCells,
  decimals: DecimalCells,
  words: SavingWords,
): PlanRow[] {
  const counts = source(scenarios.counts, "fixed");
  const populations = source(scenarios.populations, "fixed");
  const best = call("MIN", guardedRows([counts, populations], tulu("ANDEL", counts, populations)));
  const row = (scenario: string, name: string, share: Formula): PlanRow => {
    const then = tulu("FORVENTET", cell(name), fixed(population), ...decimals.count);
    return [
      label(scenario),
      figure("share", share, { name }),
      figure("count", then, { name: `${name}Count` }),
      figure("count", formula`MAX(0,${fixed(actual)}-${cell(`${name}Count`)})`),
      figure("kr", tulu("POTENTIALE", fixed(actual), fixed(population), cell(name), fixed("price"))),
    ];
  };
  return [
    section(words.scenarios, 5),
    headings(words.scenario, words.share, words.countThen, words.fewer, words.potential),
    row(words.clusterMean, "meanShare", tulu("KLYNGESNIT", counts, populations)),
    row(words.clusterBest, "bestShare", best),
  ];
}
