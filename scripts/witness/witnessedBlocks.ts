import type { BlockPlan } from "../../src/blocks/plan";
import cluster from "../../src/blocks/cluster/cluster";
import goal from "../../src/blocks/goal";
import priceVolume from "../../src/blocks/priceVolume";
import type { Column } from "../../src/blocks/block";
import saving from "../../src/blocks/saving/saving";
import type { SavingInputs } from "../../src/blocks/saving/savingParts";
import yearForecast from "../../src/blocks/yearForecast/yearForecast";
import { figures } from "./figures";

export type DataCell = string | number | null;

export interface WitnessedBlocks {
  /** The sheet that the blocks read: columns below each other from the first row. */
  readonly data: readonly (readonly DataCell[])[];
  readonly plans: Readonly<Record<string, BlockPlan>>;
}

export const dataSheet = "Data";

const rows = <T>(count: number, row: (k: number) => T): T[] => Array.from({ length: count }, (_, k) => row(k));

/** Every block that the pane writes, over sheets with holes. */
export function witnessedBlocks(): WitnessedBlocks {
  const between = figures(20170901);
  const columns: (readonly DataCell[])[] = [];
  const column = (cells: readonly DataCell[], labels?: Column): Column => {
    columns.push(cells);
    return {
      place: { sheet: dataSheet, row: 0, column: columns.length - 1, rows: cells.length, columns: 1 },
      values: cells.map((cell) => [cell]),
      heading: undefined,
      labels: labels && { place: labels.place },
    };
  };
  const oneCell = (value: number): Column => column([value]);
  // Populations in whole five hundreds: 15.9 % of them ends in a half as often as not.
  const months = 36;
  const monthly = {
    countAfter: column(
      rows(months, (k) => (k % 11 === 7 ? null : between(1500, 2300))),
      column(rows(months, (k) => `Måned ${k + 1}`)),
    ),
    populationAfter: column(rows(months, (k) => (k % 13 === 5 ? null : 12000 + 500 * between(0, 8)))),
  };
  const towns = 98;
  const towned = {
    names: column(rows(towns, (k) => `Kommune ${k + 1}`)),
    populations: column(rows(towns, (k) => (k % 29 === 11 ? null : between(1800, 90000)))),
    counts: column(rows(towns, (k) => (k % 31 === 4 ? null : between(90, 1800)))),
  };
  type FollowUp = Pick<SavingInputs, "countAfter" | "populationAfter">;
  type Base = Pick<SavingInputs, "countBefore" | "populationBefore" | "baseShare">;
  const counted: Base = {
    countBefore: oneCell(1959).place,
    populationBefore: oneCell(12320).place,
    baseShare: undefined,
  };
  const shared: Base = { countBefore: undefined, populationBefore: undefined, baseShare: oneCell(0.159).place };
  const worth = (rounding: SavingInputs["rounding"], followUp: FollowUp, base = counted): BlockPlan =>
    saving.make(
      {
        ...base,
        priceYear: undefined,
        ...followUp,
        price: 67772,
        rounding,
        sensitivity: true,
        clusterCount: towned.counts,
        clusterPopulation: towned.populations,
      },
      "da",
    );
  const one = { countAfter: oneCell(1869), populationAfter: oneCell(13201) };
  const ofCluster = (measure: "share" | "rate", mean: "weighted" | "plain", price?: number): BlockPlan =>
    cluster.make({ ...towned, own: "Kommune 1", measure, mean, price, priceYear: undefined }, "da");
  const items = 40;
  const amounts = (): Column => column(rows(items, (k) => (k % 17 === 9 ? null : between(1, 900) / 4)));
  const prices = (): Column => column(rows(items, () => between(4000, 22000) + between(0, 100) / 100));
  const known = 7;
  return {
    plans: {
      "Besparelse, én periode, afrundet": worth("asPrinted", one),
      "Besparelse, én periode": worth("unrounded", one),
      "Besparelse, måneder, afrundet": worth("asPrinted", monthly),
      "Besparelse, måneder": worth("unrounded", monthly),
      "Besparelse af andel, måneder": worth("asPrinted", monthly, shared),
      "Klynge, andel, vægtet": ofCluster("share", "weighted", 67772.5),
      "Klynge, pr. 1.000, simpelt": ofCluster("rate", "plain", 67772.5),
      "Klynge uden pris": ofCluster("rate", "weighted"),
      Budget: priceVolume.make(
        { budgetCount: amounts(), budgetPrice: prices(), actualCount: amounts(), actualPrice: prices() },
        "da",
      ),
      Årsprognose: yearForecast.make(
        {
          lastYear: column(rows(12, () => between(800, 1400))),
          thisYear: column(rows(12, (k) => (k < known ? between(800, 1400) : null))),
          window: 3,
          unit: "stock",
        },
        "da",
      ),
      "Årsprognose, én kolonne": yearForecast.make(
        { lastYear: column(rows(17, () => between(800, 1400))), thisYear: undefined, window: 4, unit: "flow" },
        "da",
      ),
      Mål: goal.make(
        {
          start: column(rows(items, () => between(60, 100))),
          status: column(rows(items, (k) => (k % 9 === 3 ? null : between(5, 110)))),
          goal: column(rows(items, () => between(10, 50))),
        },
        "da",
      ),
    },
    data: rows(Math.max(...columns.map(({ length }) => length)), (r) => columns.map((cells) => cells[r] ?? null)),
  };
}
