import type { BlockPlan } from "../../src/blocks/plan";
import { clusterPlan } from "../../src/blocks/clusterPlan";
import { goalPlan } from "../../src/blocks/goalPlan";
import { priceVolumePlan } from "../../src/blocks/priceVolumePlan";
import type { SavingInputs } from "../../src/blocks/saving/savingParts";
import { savingPlan } from "../../src/blocks/saving/saving";
import { usualSensitivity } from "../../src/blocks/saving/sensitivityRows";
import { yearForecastPlan } from "../../src/blocks/yearForecastPlan";
import type { Place } from "../../src/sheet/place";

export type DataCell = string | number | null;

export interface WitnessedBlocks {
  /** The sheet that the blocks read: columns below each other from the first row. */
  readonly data: readonly (readonly DataCell[])[];
  readonly plans: Readonly<Record<string, BlockPlan>>;
}

export const dataSheet = "Data";

/** The same figures each time: the minimal standard generator of Park and Miller. */
function figures(seed: number): (from: number, until: number) => number {
  let state = seed;
  return (from, until) => {
    state = (state * 48271) % 2147483647;
    return from + Math.floor((state / 2147483647) * (until - from));
  };
}

const rows = <T>(count: number, row: (k: number) => T): T[] => Array.from({ length: count }, (_, k) => row(k));

/** Every block that the pane writes, over sheets with holes. */
export function witnessedBlocks(): WitnessedBlocks {
  const between = figures(20170901);
  const columns: (readonly DataCell[])[] = [];
  const column = (cells: readonly DataCell[]): Place => {
    columns.push(cells);
    return { sheet: dataSheet, row: 0, column: columns.length - 1, rows: cells.length, columns: 1 };
  };
  const oneCell = (value: number): Place => column([value]);
  // Populations in whole five hundreds: 15.9 % of them ends in a half as often as not.
  const months = 36;
  const monthly = {
    count: column(rows(months, (k) => (k % 11 === 7 ? null : between(1500, 2300)))),
    population: column(rows(months, (k) => (k % 13 === 5 ? null : 12000 + 500 * between(0, 8)))),
    labels: { place: column(rows(months, (k) => `Måned ${k + 1}`)) },
    latest: months - 1,
  };
  const towns = 98;
  const cluster = {
    names: column(rows(towns, (k) => `Kommune ${k + 1}`)),
    populations: column(rows(towns, (k) => (k % 29 === 11 ? null : between(1800, 90000)))),
    counts: column(rows(towns, (k) => (k % 31 === 4 ? null : between(90, 1800)))),
  };
  const saving = (rounding: SavingInputs["rounding"], followUp: SavingInputs["followUp"]): BlockPlan =>
    savingPlan({
      language: "da",
      base: { count: oneCell(1959), population: oneCell(12320) },
      followUp,
      price: 67772,
      rounding,
      sensitivity: usualSensitivity,
      scenarios: { counts: cluster.counts, populations: cluster.populations },
    });
  const one = { count: oneCell(1869), population: oneCell(13201) };
  const ofCluster = (measure: "share" | { per: number }, mean: "weighted" | "plain"): BlockPlan =>
    clusterPlan({ language: "da", ...cluster, own: 0, measure, mean, price: 67772.5 });
  const items = 40;
  const amounts = (): Place => column(rows(items, (k) => (k % 17 === 9 ? null : between(1, 900) / 4)));
  const prices = (): Place => column(rows(items, () => between(4000, 22000) + between(0, 100) / 100));
  const known = 7;
  return {
    plans: {
      "Besparelse, én periode, afrundet": saving("asPrinted", one),
      "Besparelse, én periode": saving("unrounded", one),
      "Besparelse, måneder, afrundet": saving("asPrinted", monthly),
      "Besparelse, måneder": saving("unrounded", monthly),
      "Klynge, andel, vægtet": ofCluster("share", "weighted"),
      "Klynge, pr. 1.000, simpelt": ofCluster({ per: 1000 }, "plain"),
      Budget: priceVolumePlan({
        language: "da",
        budgetCount: amounts(),
        budgetPrice: prices(),
        actualCount: amounts(),
        actualPrice: prices(),
      }),
      Årsprognose: yearForecastPlan({
        language: "da",
        lastYear: column(rows(12, () => between(800, 1400))),
        thisYear: column(rows(12, (k) => (k < known ? between(800, 1400) : null))),
        window: 3,
        unit: "count",
      }),
      Mål: goalPlan({
        language: "da",
        start: column(rows(items, () => between(60, 100))),
        status: column(rows(items, (k) => (k % 9 === 3 ? null : between(5, 110)))),
        goal: column(rows(items, () => between(10, 50))),
      }),
    },
    data: rows(Math.max(...columns.map(({ length }) => length)), (r) => columns.map((cells) => cells[r] ?? null)),
  };
}
