import type { Parameter } from "./card";
import { danishNumber, swappedSigns } from "./danish";

/** What a parameter means, with the values it can choose among and the one it takes by itself: Excel's help and ours. */
export function helpText(parameter: Parameter, language: "da" | "en"): string {
  const help = parameter.help[language];
  if (parameter.kind !== "choice" || !parameter.options || parameter.open) return help;
  const meanings = parameter.options.map((option) => `${shown(option.value, language)}: ${option[language]}.`);
  const { default: standard } = parameter;
  const otherwise =
    typeof standard === "number" || typeof standard === "string"
      ? [`${language === "da" ? "Standard er" : "The default is"} ${shown(standard, language)}.`]
      : [];
  return [help, ...meanings, ...otherwise].join(" ");
}

function shown(value: number | string, language: "da" | "en"): string {
  if (typeof value === "string") return `"${value}"`;
  return language === "da" ? danishNumber(value) : swappedSigns(danishNumber(value));
}
