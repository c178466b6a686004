import type { ChoiceParameter } from "./card";

/** `pr`: how many persons a rate is given for. */
export const rateBase = {
  kind: "choice",
  of: "positive",
  name: "pr",
  english: "per",
  default: 1000,
  help: { da: "Grundtallet. Standard er 1.000.", en: "The base. The default is 1,000." },
} as const satisfies ChoiceParameter;
