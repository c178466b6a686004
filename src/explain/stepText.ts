import { danishNumber, danishShare } from "../functions/danish";
import { roundedHalfAway } from "../functions/math/decimalRounding";
import type { Unit } from "../sheet/unit";

export type StepLanguage = "da" | "en";

/** Numbers and units within a step, in the pane's language. */
export interface StepText {
  readonly language: StepLanguage;
  /** 2098.959 → "2.098,959"; at most three decimals. */
  readonly number: (value: number) => string;
  /** 0.14158 → "14,158 %"; at most three decimals of the percentage. */
  readonly share: (value: number) => string;
  readonly kr: (value: number) => string;
  readonly figure: (value: number, unit: Unit) => string;
  /** A negative number in brackets, to stand after a sign. */
  readonly term: (value: number) => string;
  readonly say: (da: string, en: string) => string;
}

const english = (danish: string): string => danish.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));

export function stepText(language: StepLanguage): StepText {
  const say = (da: string, en: string): string => (language === "da" ? da : en);
  const punctuated = (danish: string): string => (language === "da" ? danish : english(danish));
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
