import type { Plain } from "../../src/functions/card";

/** A call as typed in a Danish Excel, read: `TULU.ANDEL({1;2};15,9%;;"kr")`. An argument left out is null. */
export interface FormulaCall {
  readonly name: string;
  readonly args: readonly (Plain | Plain[][])[];
}

const token = /\s*(?:([+-]?\d+(?:,\d+)?(?:E[+-]?\d+)?%?)|"((?:[^"]|"")*)"|(SAND|FALSK)|([{}();\\]))\s*/iy;

/** Reads one call; throws in Danish with the place where it is not understood. */
export function danishFormulaCall(formula: string): FormulaCall {
  const head = /^\s*=?\s*TULU\.([\p{L}\d_.]+)\s*\(/iu.exec(formula);
  if (!head) throw new Error("Skriv ét kald, fx TULU.ANDEL(1869;13201;1).");
  token.lastIndex = head[0].length;

  type Read = { readonly sign: string } | { readonly value: Plain };
  const next = (): Read => {
    const from = token.lastIndex;
    const match = token.exec(formula);
    if (!match) throw new Error(`Det her blev ikke forstået: ${formula.slice(from) || "formlen slutter for tidligt"}`);
    const [, number, text, truth, sign] = match;
    if (sign !== undefined) return { sign };
    if (number !== undefined) return { value: numberOf(number) };
    return { value: truth !== undefined ? truth.toUpperCase() === "SAND" : (text ?? "").replaceAll('""', '"') };
  };
  const expectSign = (read: Read, allowed: string): string => {
    if ("sign" in read && allowed.includes(read.sign)) return read.sign;
    throw new Error(
      `Der mangler ${[...allowed].join(" eller ")} før: ${formula.slice(token.lastIndex) || "slutningen"}`,
    );
  };

  const block = (): Plain[][] => {
    const rows: Plain[][] = [[]];
    for (;;) {
      const cell = next();
      if (!("value" in cell)) throw new Error("I { } skal der stå tal eller tekst på hver plads.");
      rows.at(-1)?.push(cell.value);
      const sign = expectSign(next(), ";\\}");
      if (sign === "}") return rows;
      if (sign === ";") rows.push([]);
    }
  };

  const args: (Plain | Plain[][])[] = [];
  for (;;) {
    const read = next();
    const leftOut = "sign" in read && read.sign !== "{";
    if (leftOut) args.push(null);
    else args.push("value" in read ? read.value : block());
    if (expectSign(leftOut ? read : next(), ";)") === ")") break;
  }
  if (token.lastIndex < formula.length)
    throw new Error(`Der står noget efter kaldet: ${formula.slice(token.lastIndex)}`);
  return { name: (head[1] ?? "").toUpperCase(), args: args.length === 1 && args[0] === null ? [] : args };
}

function numberOf(text: string): number {
  const percent = text.endsWith("%");
  const [digits = "", power = "0"] = text.replace("%", "").replace(",", ".").toUpperCase().split("E");
  return Number(`${digits}e${Number(power) - (percent ? 2 : 0)}`);
}
