import { nativeFunctions } from "./nativeFunctions";

const ourCall = /TULU\.([\p{L}\p{N}.]+)\(/u;

/** The first function of ours that a formula calls. */
export const ourFunctionIn = (formula: string): string | undefined => ourCall.exec(formula)?.[1];

/** The same formula with native functions in place of ours; the rest stays as it stands. */
export function nativeFormula(formula: string, at: { readonly row: number; readonly column: number }): string {
  const call = ourCall.exec(formula);
  if (!call?.[1]) return formula;
  const open = call.index + call[0].length;
  const { args, end } = argumentsFrom(formula, open);
  const native = nativeFunctions[call[1]];
  if (!native) throw new Error(`Vidnet mangler en almindelig formel for TULU.${call[1]} i scripts/witness.`);
  const inner = native(
    args.map((arg) => nativeFormula(arg, at)),
    at,
  );
  return formula.slice(0, call.index) + inner + nativeFormula(formula.slice(end), at);
}

/** The arguments of a call, and where what follows its bracket begins. */
function argumentsFrom(formula: string, open: number): { args: string[]; end: number } {
  const args: string[] = [];
  let depth = 0;
  let quote = "";
  let start = open;
  for (let at = open; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth++;
    else if (depth > 0) depth -= sign === ")" ? 1 : 0;
    else if (sign === "," || sign === ")") {
      args.push(formula.slice(start, at));
      if (sign === ")") return { args, end: at + 1 };
      start = at + 1;
    }
  }
  throw new Error(`Et kald slutter ikke: ${formula}`);
}
