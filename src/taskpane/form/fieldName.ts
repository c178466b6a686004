import type { Parameter } from "../../functions/card";

/** A parameter's name as a label: "antal_før" → "Antal før". */
export function fieldName({ name, english }: Parameter, language: "da" | "en"): string {
  const words = (language === "da" ? name : english).replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
