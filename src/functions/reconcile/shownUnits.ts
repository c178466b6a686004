import { danishNumber, danishShare } from "../danish";
import { outsideDomain } from "../domain";
import { wholeUnits } from "../math/exactDecimal";
import { wrongValue } from "../refusal";

/** How a share or a rate is shown: decimals of the percentage, or of the rate per 1,000. */
export interface Shown {
  readonly decimals: number;
  readonly per: number;
}

/** One decimal for a percentage, none for a rate, as the committee slides have it. */
export const shownAs = (decimals: number | undefined, per: number): Shown => ({
  decimals: decimals ?? (per === 100 ? 1 : 0),
  per,
});

/** The shown figure in units of its last decimal: 4.8 % with one decimal → 48. Refuses a share over 1, more decimals. */
export function shownUnits(value: number, { decimals, per }: Shown, name = "vist"): bigint {
  const isShare = per === 100;
  if (isShare && value > 1) throw wrongValue(outsideDomain(name, value, "share"));
  const units = wholeUnits(value, isShare ? decimals + 2 : decimals);
  if (units !== undefined) return units;
  throw wrongValue(
    `${name} er ${isShare ? danishShare(value) : danishNumber(value)}, som har flere decimaler end decimaler, ${decimals}. Afrund vist, eller skriv et større tal i decimaler.`,
  );
}

/** "4,8 %" or "46 pr. 1.000". */
export const shownText = (value: number, { per }: Shown): string =>
  per === 100 ? danishShare(value) : `${danishNumber(value)} pr. ${danishNumber(per)}`;
