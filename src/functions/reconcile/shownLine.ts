import { danishNumber } from "../danish";
import { populationLimits, type PopulationLimits } from "../math/populationLimits";
import { shownText, shownUnits, type Shown } from "./shownUnits";

/** A line of a page: what it says, and the populations that allow it. */
export interface ShownLine extends PopulationLimits {
  readonly text: string;
}

export function shownLine(count: number, value: number, as: Shown): ShownLine {
  const scale = BigInt(as.per) * 10n ** BigInt(as.decimals);
  return {
    ...populationLimits(count, shownUnits(value, as), scale, as.per === 100),
    text: `${danishNumber(count)} vist som ${shownText(value, as)}`,
  };
}

/** No population at all allows the line. */
export const isEmpty = ({ least, most }: ShownLine): boolean => most !== undefined && most < least;

/** Whether line a's largest population is smaller than b's. */
export const isBelow = (a: ShownLine, b: ShownLine): boolean =>
  a.most !== undefined && (b.most === undefined || a.most < b.most);

/** "624 vist som 46 pr. 1.000 kræver 13.420–13.714" */
export const demand = ({ text, least, most }: ShownLine): string =>
  most === undefined
    ? `${text} kræver mindst ${danishNumber(Number(least))}`
    : `${text} kræver ${danishNumber(Number(least))}–${danishNumber(Number(most))}`;
