import type { ChoiceParameter, Option } from "./card";

/** What a rate can be given for, beyond 100. */
export const rateOptions = [
  { value: 1000, da: "en rate pr. 1.000", en: "a rate per 1,000" },
  { value: 10_000, da: "en rate pr. 10.000", en: "a rate per 10,000" },
  { value: 100_000, da: "en rate pr. 100.000", en: "a rate per 100,000" },
  { value: 1_000_000, da: "en rate pr. 1.000.000", en: "a rate per 1,000,000" },
] as const satisfies readonly Option[];

/** `pr`: how many persons a rate is given for. Anything else is `meant`, another argument, in the wrong place. */
export const rateBase = (meant: "sikkerhed" | "decimaler") =>
  ({
    kind: "choice",
    of: "number",
    options: [{ value: 100, da: "pr. 100", en: "per 100" }, ...rateOptions],
    meant,
    name: "pr",
    english: "per",
    default: 1000,
    help: { da: "Hvor mange personer raten er for.", en: "How many persons the rate is for." },
  }) as const satisfies ChoiceParameter;
