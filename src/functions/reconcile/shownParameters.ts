import type { ChoiceParameter } from "../card";
import { rateOptions } from "../rateBase";

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
  of: "number",
  options: [{ value: 100, da: "en andel i procent", en: "a share in per cent" }, ...rateOptions],
  meant: "decimaler",
  name: "pr",
  english: "per",
  default: 100,
  help: { da: "Hvad vist er.", en: "What the shown figure is." },
} as const satisfies ChoiceParameter;
