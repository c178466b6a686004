import { cardCalled } from "./functionName";
import { danishFormula } from "./notation";
import { tokensOf } from "./tokens";

export type Culture = "da" | "en";

/** An English formula as the user would type it: our own functions by name; in Danish with semicolons and Danish names. */
export function shownFormula(formula: string, culture: Culture): string {
  const own = tokensOf(formula).map(({ kind, text }) => {
    const card = kind === "call" ? cardCalled(text) : undefined;
    return card ? `TULU.${card.name}` : text;
  });
  const shown = (formula.startsWith("=") ? "=" : "") + own.join("");
  return culture === "da" ? danishFormula(shown) : shown;
}
