import { schemes, type Scheme } from "../../functions/refund/schemes";
import type { Column } from "../entryValue";

/** Rules that a block reckons by: a scheme of ours, or a staircase that stands in the user's workbook. */
export type Rules = { readonly scheme: Scheme } | { readonly own: Column };

/** What the field of a scheme says when the rules stand in the sheet. */
export const ownRules = "own";

/** Why the two fields do not say by which rules to reckon. */
export function rulesProblem(
  id: string,
  own: Column | undefined,
  say: (da: string, en: string) => string,
): string | undefined {
  if (id === ownRules && own === undefined) {
    return say("Markér din egen trappe, eller vælg en ordning.", "Mark your own staircase, or choose a scheme.");
  }
  if (id !== ownRules && own !== undefined) {
    return say(
      "Der er markeret en egen trappe: vælg den som ordning, eller ryd feltet.",
      "A staircase of your own is marked: choose it as the scheme, or clear the field.",
    );
  }
  return undefined;
}

export const rulesOf = (id: string, own: Column | undefined): Rules => {
  if (id === ownRules && own) return { own };
  const scheme = schemes.find((one) => one.id === id) ?? schemes[0];
  if (!scheme) throw new Error("There is no scheme.");
  return { scheme };
};

export const stepCount = (rules: Rules): number => ("own" in rules ? rules.own.place.rows : rules.scheme.steps.length);
