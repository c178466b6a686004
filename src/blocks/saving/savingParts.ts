import type { Column } from "../entryValue";
import { cell, fixed, formula, tulu } from "../formula";
import type { Formula, PlanCell, PlanRow } from "../plan";
import { assumption, figure, label, periodOf, pricedIn, type Given } from "../planCells";
import type { DecimalCells } from "./savingCells";
import type { SavingWords } from "./words";

/** What the block "Forventet og besparelse" is made from. */
export interface SavingInputs {
  /** The base year: count and population, or the share itself. */
  readonly countBefore: Given | undefined;
  readonly populationBefore: Given | undefined;
  readonly baseShare: Given | undefined;
  /** One cell or number each, or columns of equal length, one row a period. */
  readonly countAfter: number | Column;
  readonly populationAfter: number | Column;
  /** Kr. per person per year, net of refund. */
  readonly price: Given;
  readonly priceYear: string | undefined;
  /** `asPrinted`: the share to one decimal of the percentage, the expected count to none, as the documents do. */
  readonly rounding: "unrounded" | "asPrinted";
  readonly sensitivity: boolean;
  /** The municipalities of the scenarios. */
  readonly clusterCount: Column | undefined;
  readonly clusterPopulation: Column | undefined;
}

/** Whether the base year's count is known, so that the change since can be split. */
export const countsBefore = ({ countBefore, populationBefore }: SavingInputs): boolean =>
  countBefore !== undefined && populationBefore !== undefined;

/** The name of the cell that the base share stands in: reckoned, or given. */
export const baseShareOf = (inputs: SavingInputs): string => (countsBefore(inputs) ? "shareBefore" : "baseShare");

export const decimalsOf = ({ rounding }: SavingInputs): DecimalCells =>
  rounding === "asPrinted"
    ? { share: [fixed("shareDecimals")], count: [fixed("countDecimals")] }
    : { share: [], count: [] };

/** The assumptions that one period and many have in common. */
export function commonAssumptions(inputs: SavingInputs, words: SavingWords): { before: PlanRow[]; after: PlanRow[] } {
  const { countBefore, populationBefore, baseShare, price } = inputs;
  const rounded = inputs.rounding === "asPrinted";
  const period = periodOf(countBefore ?? baseShare);
  return {
    before: [
      ...(period ? [[label(words.basePeriod), period]] : []),
      ...(countBefore === undefined ? [] : [assumption(words.countBefore, "countBefore", countBefore, "count")]),
      ...(populationBefore === undefined
        ? []
        : [assumption(words.populationBefore, "populationBefore", populationBefore, "count")]),
      ...(baseShare === undefined ? [] : [assumption(words.shareBefore, "baseShare", baseShare, "share")]),
    ],
    after: [
      assumption(pricedIn(words.price, price, inputs.priceYear), "price", price, "kr"),
      ...(rounded ? [assumption(words.shareDecimals, "shareDecimals", 1, "rank")] : []),
      ...(rounded ? [assumption(words.countDecimals, "countDecimals", 0, "rank")] : []),
    ],
  };
}

/** The base share where it is reckoned; one that is given stands among the assumptions. */
export const shareBeforeRow = (inputs: SavingInputs, words: SavingWords): PlanRow[] => {
  if (!countsBefore(inputs)) return [];
  const share = tulu("ANDEL", fixed("countBefore"), fixed("populationBefore"), ...decimalsOf(inputs).share);
  return [[label(words.shareBefore), figure("share", share, { name: "shareBefore" })]];
};

/** The saving with no step rounded, to stand beside the documents' own. */
export function unroundedSaving(inputs: SavingInputs, actual: Formula, population: Formula): Formula {
  const base = countsBefore(inputs)
    ? tulu("ANDEL", fixed("countBefore"), fixed("populationBefore"))
    : [fixed(baseShareOf(inputs))];
  return tulu("BESPARELSE", actual, base, population, fixed("price"));
}

/**
 * The change as population and share. Unrounded it is OPDELING; rounded as in the documents it must add up from the
 * rounded expected count that stands in the block.
 */
export function changeCells(inputs: SavingInputs, actual: string, population: string, expected: string): PlanCell[] {
  if (!countsBefore(inputs)) return [];
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
