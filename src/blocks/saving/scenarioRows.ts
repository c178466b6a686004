import type { Column } from "../entryValue";
import type { Formula, PlanRow } from "../plan";
import { call, cell, fixed, formula, guardedRows, quoted, scaled, source, tulu, type Part } from "../formula";
import { figure, headings, label, section } from "../planCells";
import type { DecimalCells, PeriodCells } from "./savingCells";
import type { SavingWords } from "./words";

/** The municipalities that are compared with: a column of counts and one of populations. */
export interface Scenarios {
  readonly counts: Column;
  readonly populations: Column;
}

/** What it would be worth to have the peer group's mean share, or its best one's. */
export function scenarioRows(
  scenarios: Scenarios,
  { actual, population }: PeriodCells,
  decimals: DecimalCells,
  words: SavingWords,
): PlanRow[] {
  const read = [source(scenarios.counts.place, "fixed"), source(scenarios.populations.place, "fixed")] as const;
  const counts = scaled(source(scenarios.counts.place, "fixed"), scenarios.counts.scale);
  const populations = scaled(source(scenarios.populations.place, "fixed"), scenarios.populations.scale);
  const best = call("MIN", guardedRows(read, tulu("ANDEL", counts, populations)));
  // A list hands an empty cell over as 0 in some Excels: a line with a hole is left out before it gets there.
  const mean = tulu("KLYNGESNIT", guardedRows(read, counts), populations);
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
    row(words.clusterMean, "meanShare", mean),
    row(words.clusterBest, "bestShare", best),
    [{ role: "note", name: "scenarioCoverage", formula: municipalitiesCounted(read, words) }],
  ];
}

/** How many municipalities have both figures, and so are in the mean and among the best. */
function municipalitiesCounted([counts, populations]: readonly [Part, Part], words: SavingWords): Formula {
  const both = formula`SUMPRODUCT((${counts}<>"")*(${populations}<>""))`;
  const [all, some] = [quoted(words.municipalitiesCounted), quoted(words.municipalitiesLacking)];
  return formula`${both}&${quoted(words.of)}&ROWS(${counts})&IF(${both}=ROWS(${counts}),${all},${some})`;
}
