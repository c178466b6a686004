import { isOptional, type Card, type Parameter, type Plain } from "../card";
import { domains, type Domain } from "../domain";

/** An example's argument: a cell, a list (a column), or rows of cells. */
export type Argument = Plain | readonly Plain[] | readonly (readonly Plain[])[];

interface Notation {
  readonly decimal: "," | ".";
  readonly between: ";" | ",";
  /** Between the cells of a row in a constant block; the rows are parted by ";" in both languages. */
  readonly across: "\\" | ",";
  readonly yes: string;
  readonly no: string;
  /** Excel's `formulas` keeps 15,9% as it is typed; a fraction is surer there. */
  readonly percent: boolean;
}

const danish: Notation = { decimal: ",", between: ";", across: "\\", yes: "SAND", no: "FALSK", percent: true };
const english: Notation = { decimal: ".", between: ",", across: ",", yes: "TRUE", no: "FALSE", percent: false };

/** The call as it is typed in a Danish Excel: =TULU.BESPARELSE(1869;15,9%;13201;67772;0) */
export const danishCall = (card: Card, args: readonly Argument[]): string => call(card, args, danish);

/** The same call for Excel's `formulas` property: =TULU.BESPARELSE(1869,0.159,13201,67772,0) */
export const englishCall = (card: Card, args: readonly Argument[]): string => call(card, args, english);

/** The call with the names of the arguments: =TULU.ANDEL(antal;befolkning;[decimaler]) */
export function signature(card: Card, language: "da" | "en"): string {
  const names = card.parameters.map((parameter) => {
    const name = language === "da" ? parameter.name : parameter.english;
    return isOptional(parameter) ? `[${name}]` : name;
  });
  return `=TULU.${card.name}(${names.join(language === "da" ? ";" : ",")})`;
}

function call(card: Card, args: readonly Argument[], notation: Notation): string {
  const texts = args.map((argument, place) => argumentText(argument, card.parameters[place], notation));
  while (texts.at(-1) === "") texts.pop();
  return `=TULU.${card.name}(${texts.join(notation.between)})`;
}

function argumentText(argument: Argument, parameter: Parameter | undefined, notation: Notation): string {
  if (isList(argument)) {
    const rows = argument.map((row) => (isList(row) ? row : [row]));
    return `{${rows.map((row) => row.map((cell) => constant(cell, notation)).join(notation.across)).join(";")}}`;
  }
  if (argument === null) return "";
  if (typeof argument === "number" && notation.percent && isShare(parameter) && argument >= 0 && argument <= 1) {
    return `${numberText(Number((argument * 100).toPrecision(15)), notation)}%`;
  }
  return constant(argument, notation);
}

const isList = (argument: Argument): argument is readonly Plain[] | readonly (readonly Plain[])[] =>
  Array.isArray(argument);

function isShare(parameter: Parameter | undefined): boolean {
  if (parameter === undefined || parameter.of === "switch" || parameter.of === "word") return false;
  const domain: Domain = domains[parameter.of];
  return domain.share === true;
}

/** A cell of a constant block: no percent signs and no empty cells are allowed there, so an empty one is "". */
function constant(cell: Plain, notation: Notation): string {
  if (cell === null) return '""';
  if (typeof cell === "boolean") return cell ? notation.yes : notation.no;
  return typeof cell === "number" ? numberText(cell, notation) : `"${cell.replaceAll('"', '""')}"`;
}

const numberText = (value: number, { decimal }: Notation): string =>
  String(value).replace(".", decimal).replace("e", "E");
