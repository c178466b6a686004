import { danishNumber } from "../danish";
import { tenTo } from "../math/exactDecimal";
import { populationLimits, type PopulationLimits } from "../math/populationLimits";
import { shownText, shownUnits, type Shown } from "./shownUnits";

/** A line of a page, and the populations that allow it. */
export interface ShownLine extends PopulationLimits {
  readonly count: number;
  readonly value: number;
}

export function shownLine(count: number, value: number, as: Shown, name: string): ShownLine {
  const scale = BigInt(as.per) * tenTo(as.decimals);
  return { ...populationLimits(count, shownUnits(value, as, name), scale, as.per === 100), count, value };
}

/** "624 vist som 46 pr. 1.000" */
export const lineText = ({ count, value }: ShownLine, as: Shown): string =>
  `${danishNumber(count)} vist som ${shownText(value, as)}`;

/** No population at all allows the line. */
export const isEmpty = ({ least, most }: ShownLine): boolean => most !== undefined && most < least;

/** Whether line a's largest population is smaller than b's. */
export const isBelow = (a: ShownLine, b: ShownLine): boolean =>
  a.most !== undefined && (b.most === undefined || a.most < b.most);

/** "624 vist som 46 pr. 1.000 kræver 13.420–13.714" */
export function demand(line: ShownLine, as: Shown): string {
  const least = danishNumber(Number(line.least));
  const populations = line.most === undefined ? `mindst ${least}` : `${least}–${danishNumber(Number(line.most))}`;
  return `${lineText(line, as)} kræver ${populations}`;
}
