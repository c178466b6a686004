import type { Place } from "../../sheet/place";
import type { PlanCell } from "../plan";
import { cell, fixed, formula, tulu } from "../formula";
import type { DecimalCells } from "./savingCells";
import { assumption, figure, type Given, type PlanRow } from "../planCells";
import type { Scenarios } from "./scenarioRows";
import type { Sensitivity } from "./sensitivityRows";
import type { PlanLanguage, PlanWords } from "../words";

/** What the block "Forventet og besparelse" is made from. */
export interface SavingInputs {
  readonly language: PlanLanguage;
  readonly base: { readonly count: Given; readonly population: Given };
  /** One cell or number each, or columns of equal length, one row a period. */
  readonly followUp: {
    readonly count: Given;
    readonly population: Given;
    readonly labels?: LabelColumn;
    /** Row of the latest period that has figures, from 0: sensitivity and scenarios are about it. Usually the last. */
    readonly latest?: number;
  };
  /** Kr. per person per year, net of refund. */
  readonly price: Given;
  /** `asPrinted`: the share to one decimal of the percentage, the expected count to none, as the documents do. */
  readonly rounding: "asPrinted" | "unrounded";
  readonly sensitivity?: Sensitivity;
  readonly scenarios?: Scenarios;
}

/** The column that names the periods, with its own number format: it may hold dates. */
export interface LabelColumn {
  readonly place: Place;
  readonly format?: string;
}

export const decimalsOf = ({ rounding }: SavingInputs): DecimalCells =>
  rounding === "asPrinted"
    ? { share: [fixed("shareDecimals")], count: [fixed("countDecimals")] }
    : { share: [], count: [] };

/** The assumptions that one period and many have in common. */
export function commonAssumptions(inputs: SavingInputs, words: PlanWords): { before: PlanRow[]; after: PlanRow[] } {
  const rounded = inputs.rounding === "asPrinted";
  return {
    before: [
      assumption(words.countBefore, "countBefore", inputs.base.count, "count"),
      assumption(words.populationBefore, "populationBefore", inputs.base.population, "count"),
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
