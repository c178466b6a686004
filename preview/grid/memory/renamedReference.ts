import { quotedSheet } from "../../../src/sheet/place";
import { formulaTokens } from "../../cells/formula/tokens";
import type { Token } from "../../cells/formula/tokens";

const unquoted = ({ kind, text }: Token): string =>
  kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;

function renamed(formula: string, isMeant: (token: Token, next: Token | undefined) => boolean, name: string): string {
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return formula;
  return `=${tokens.map((token, i) => (isMeant(token, tokens[i + 1]) ? name : token.text)).join("")}`;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The formula after a sheet got another name. */
export const withSheetRenamed = (formula: string, from: string, to: string): string =>
  renamed(formula, (token, next) => next?.text === "!" && same(unquoted(token), from), quotedSheet(to));
