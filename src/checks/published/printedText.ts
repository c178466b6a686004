import type { Bilingual } from "../../functions/card";
import { fixedDanish, swappedSigns } from "../../functions/danish";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import type { PrintedFigure } from "./publishedFigures";

/** A figure as it is printed: "4,8 %", "46 pr. 1.000", "624". */
export function printed({ measure, value, decimals }: PrintedFigure): Bilingual {
  const number = fixedDanish(roundedHalfAway(measure === "share" ? value * 100 : value, decimals), decimals);
  const english = swappedSigns(number);
  if (measure === "share") return { da: `${number} %`, en: `${english}%` };
  return measure === "rate" ? { da: `${number} pr. 1.000`, en: `${english} per 1,000` } : { da: number, en: english };
}
