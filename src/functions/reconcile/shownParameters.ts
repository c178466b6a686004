import type { ChoiceParameter } from "../card";

/** `decimaler` of a figure that is already shown. */
export const shownDecimals = {
  kind: "choice",
  of: "decimals",
  name: "decimaler",
  english: "decimals",
  optional: true,
  help: {
    da: "De viste decimaler, 0–10. Standard er 1 i procent, 0 i en rate.",
    en: "The decimals shown, 0–10. The default is 1 in a percentage, 0 in a rate.",
  },
} as const satisfies ChoiceParameter;

/** `decimaler` of shares shown without decimals. */
export const wholePercentages = {
  kind: "choice",
  of: "decimals",
  name: "decimaler",
  english: "decimals",
  default: 0,
  help: {
    da: "Procentens viste decimaler, 0–10. Standard er 0.",
    en: "The decimals shown in the percentage, 0–10. The default is 0.",
  },
} as const satisfies ChoiceParameter;

/** `pr`: a percentage or a rate. */
export const shownPer = {
  kind: "choice",
  of: "positive",
  options: [100, 1000, 10000, 100000],
  name: "pr",
  english: "per",
  default: 100,
  help: {
    da: "100: vist er en andel. 1.000: vist er en rate pr. 1.000. Standard er 100.",
    en: "100: the figure is a share. 1000: a rate per 1,000. The default is 100.",
  },
} as const satisfies ChoiceParameter;
