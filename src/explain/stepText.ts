import { danishNumber, danishShare, swappedSigns } from "../functions/danish";
import { roundedHalfAway } from "../functions/math/decimalRounding";
import type { StepText } from "../functions/steps";
import type { Unit } from "../sheet/unit";

/** Numbers and units within a step, and a figure with its unit. */
export interface FigureText extends StepText {
  readonly figure: (value: number, unit: Unit) => string;
}

export function stepText(language: StepText["language"]): FigureText {
  const say = (da: string, en: string): string => (language === "da" ? da : en);
  const punctuated = (danish: string): string => (language === "da" ? danish : swappedSigns(danish));
  const number = (value: number): string => punctuated(danishNumber(roundedHalfAway(value, 3)));
  const share = (value: number): string => punctuated(danishShare(roundedHalfAway(value, 5)));
  const kr = (value: number): string => `${punctuated(danishNumber(roundedHalfAway(value, 2)))} kr.`;
  return {
    language,
    number,
    share,
    kr,
    say,
    figure: (value, unit) => (unit === "share" ? share(value) : unit === "kr" ? kr(value) : number(value)),
    term: (value) => (value < 0 ? `(${number(value)})` : number(value)),
  };
}
