import type { ChoiceParameter } from "./card";

/** `sikkerhed`: how often an interval made this way holds the true value. */
export const confidence = {
  kind: "choice",
  of: "confidence",
  name: "sikkerhed",
  english: "confidence",
  default: 0.95,
  help: {
    da: "Hvor sikkert intervallet skal være, 50 % til under 100 %. Standard er 95 %.",
    en: "How sure the interval shall be, 50 % to below 100 %. The default is 95 %.",
  },
} as const satisfies ChoiceParameter;
