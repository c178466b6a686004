import { builtInName, cardCalled } from "./functionName";
import { tokensOf, type Token } from "./tokens";

export type Culture = "da" | "en";

/** Danish names of the functions that our own formulas use, and of those most often found beside them. */
const danishNames: Readonly<Record<string, string>> = {
  ABS: "ABS",
  AND: "OG",
  AVERAGE: "MIDDEL",
  COUNT: "TÆL",
  COUNTA: "TÆLV",
  IF: "HVIS",
  IFERROR: "HVIS.FEJL",
  IFNA: "HVISIT",
  INDEX: "INDEKS",
  ISNUMBER: "ER.TAL",
  MATCH: "SAMMENLIGN",
  MAX: "MAKS",
  MIN: "MIN",
  NOT: "IKKE",
  OR: "ELLER",
  ROUND: "AFRUND",
  SUM: "SUM",
  SUMIF: "SUM.HVIS",
  SUMPRODUCT: "SUMPRODUKT",
  VLOOKUP: "LOPSLAG",
  XLOOKUP: "XOPSLAG",
};

const danishErrors: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#DIV/0!": "#DIVISION/0!",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
};

/** An English formula as the user would type it: in Danish with semicolons, decimal commas and Danish names. */
export function shownFormula(formula: string, culture: Culture): string {
  let shown = formula.startsWith("=") ? "=" : "";
  let inArray = false;
  for (const token of tokensOf(formula)) {
    if (token.kind === "openArray") inArray = true;
    if (token.kind === "closeArray") inArray = false;
    if (culture === "en") shown += ownNamed(token);
    else shown += inArray && token.kind === "comma" ? "\\" : inDanish(token);
  }
  return shown;
}

function ownNamed({ kind, text }: Token): string {
  const card = kind === "call" ? cardCalled(text) : undefined;
  return card ? `TULU.${card.name}` : text;
}

function inDanish(token: Token): string {
  const { kind, text } = token;
  switch (kind) {
    case "number":
      return text.replace(".", ",");
    case "comma":
      return ";";
    case "switch":
      return /^true$/i.test(text) ? "SAND" : "FALSK";
    case "error":
      return danishErrors[text.toUpperCase()] ?? text;
    case "call":
      return cardCalled(text) ? ownNamed(token) : (danishNames[builtInName(text)] ?? text);
    default:
      return text;
  }
}
