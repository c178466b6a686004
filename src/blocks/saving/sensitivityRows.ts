import { cell, fixed, formula, tulu } from "../formula";
import { figure, section, text } from "../planCells";
import type { PlanRow } from "../plan";
import type { DecimalCells, PeriodCells } from "./savingCells";
import type { SavingWords } from "./words";

/** By how much the unit price and the base share are varied: −0.1 is 10 % lower, 0.005 is half a percentage point. */
export interface Sensitivity {
  readonly price: readonly number[];
  readonly share: readonly number[];
}

/** A usual choice. */
export const usualSensitivity: Sensitivity = {
  price: [-0.1, -0.05, 0, 0.05, 0.1],
  share: [-0.005, 0, 0.005],
};

/** The saving at other prices (down) and base shares (across); both steps stand in cells and may be changed. */
export function sensitivityRows(
  { price, share }: Sensitivity,
  { actual, population, baseShare }: PeriodCells,
  decimals: DecimalCells,
  words: SavingWords,
): PlanRow[] {
  const head: PlanRow = [
    text("heading", words.corner),
    ...share.map((value, k) => ({ role: "input", value, format: "+0.0%;-0.0%;0.0%", name: `shareStep${k}` }) as const),
  ];
  const rows = price.map((value, r): PlanRow => [
    { role: "input", value, format: "+0%;-0%;0%", name: `priceStep${r}` },
    ...share.map((_, c) => {
      const base = formula`${fixed(baseShare)}+${cell(`shareStep${c}`, "fixedRow")}`;
      const unit = formula`${fixed("price")}*(1+${cell(`priceStep${r}`, "fixedColumn")})`;
      return figure("kr", tulu("BESPARELSE", fixed(actual), base, fixed(population), unit, ...decimals.count));
    }),
  ]);
  return [section(words.sensitivity, share.length + 1), head, ...rows];
}
