import type { Column } from "../entryValue";
import { cell, fixed, formula, tulu } from "../formula";
import type { PlanCell, PlanRow } from "../plan";
import { assumption, figure, type Given } from "../planCells";
import type { DecimalCells } from "./savingCells";
import type { SavingWords } from "./words";

/** What the block "Forventet og besparelse" is made from. */
export interface SavingInputs {
  readonly countBefore: Given;
  readonly populationBefore: Given;
  /** One cell or number each, or columns of equal length, one row a period. */
  readonly countAfter: number | Column;
  readonly populationAfter: number | Column;
  /** Kr. per person per year, net of refund. */
  readonly price: Given;
  /** `asPrinted`: the share to one decimal of the percentage, the expected count to none, as the documents do. */
  readonly rounding: "asPrinted" | "unrounded";
  readonly sensitivity: boolean;
  /** The municipalities of the scenarios. */
  readonly clusterCount: Column | undefined;
  readonly clusterPopulation: Column | undefined;
}

export const decimalsOf = ({ rounding }: SavingInputs): DecimalCells =>
  rounding === "asPrinted"
    ? { share: [fixed("shareDecimals")], count: [fixed("countDecimals")] }
    : { share: [], count: [] };

/** The assumptions that one period and many have in common. */
export function commonAssumptions(inputs: SavingInputs, words: SavingWords): { before: PlanRow[]; after: PlanRow[] } {
  const rounded = inputs.rounding === "asPrinted";
  return {
    before: [
      assumption(words.countBefore, "countBefore", inputs.countBefore, "count"),
      assumption(words.populationBefore, "populationBefore", inputs.populationBefore, "count"),
    ],
    after: [
      assumption(words.price, "price", inputs.price, "kr"),
      ...(rounded ? [assumption(words.shareDecimals, "shareDecimals", 1, "rank")] : []),
      ...(rounded ? [assumption(words.countDecimals, "countDecimals", 0, "rank")] : []),
    ],
  };
}

export const shareBefore = (inputs: SavingInputs): PlanCell =>
  figure("share", tulu("ANDEL", fixed("countBefore"), fixed("populationBefore"), ...decimalsOf(inputs).share), {
    name: "shareBefore",
  });

/**
 * The change as population and share. Unrounded it is OPDELING; rounded as in the documents it must add up from the
 * rounded expected count that stands in the block.
 */
export function changeCells(inputs: SavingInputs, actual: string, population: string, expected: string): PlanCell[] {
  const change = { change: true } as const;
  if (inputs.rounding === "unrounded") {
    const split = tulu("OPDELING", fixed("countBefore"), fixed("populationBefore"), cell(actual), cell(population));
    const spill = { rows: 1, columns: 3 };
    return [figure("count", split, { ...change, spill })];
  }
  return [
    figure("count", formula`${cell(actual)}-${fixed("countBefore")}`, change),
    figure("count", formula`${cell(expected)}-${fixed("countBefore")}`, change),
    figure("count", formula`${cell(actual)}-${cell(expected)}`, change),
  ];
}
