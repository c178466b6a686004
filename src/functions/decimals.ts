import type { ChoiceParameter } from "./card";

/** `decimaler` where the result is a number: decimals of the number as written. */
export const decimals = {
  kind: "choice",
  of: "decimals",
  name: "decimaler",
  english: "decimals",
  optional: true,
  help: {
    da: "Antal decimaler, 0–10. Uden: ingen afrunding.",
    en: "Number of decimals, 0–10. Left out: not rounded.",
  },
} as const satisfies ChoiceParameter;

/** `decimaler` where the result is a share: decimals of the percentage. */
export const percentageDecimals = {
  ...decimals,
  help: {
    da: "Procentens decimaler, 0–10. Uden: ingen afrunding.",
    en: "Decimals of the percentage, 0–10. Left out: not rounded.",
  },
} as const satisfies ChoiceParameter;
