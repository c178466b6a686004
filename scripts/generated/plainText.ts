import { shownFormula } from "../../src/formulas/danish";
import { plainFormula } from "../../src/formulas/plainFormula";
import { isOptional, type Card, type Parameter } from "../../src/functions/card";
import { columnLetters } from "../../src/sheet/place";

/** As many lines as the handbook's lists have: a year of months. */
const months = 12;

/** A call whose required arguments stand side by side from A2 on: a cell for a number or a choice, a column for a list. */
function sampleFormula(card: Card): string {
  const parts = card.parameters.filter(isRequired).map(({ kind }, column) => {
    const first = `${columnLetters(column)}2`;
    return kind === "list" || kind === "table" ? `${first}:${columnLetters(column)}${1 + months}` : first;
  });
  return `=TULU.${card.id}(${parts})`;
}

const isRequired = (parameter: Parameter): boolean => !isOptional(parameter);

/** The size of what the call gives. */
const sizeOf = ({ result }: Card): { rows: number; columns: number } => ({
  rows: result.shape === "like" || result.shape === "lines" || result.shape === "table" ? months : 1,
  columns: result.shape === "like" ? 1 : result.columns.length,
});

/** A formula that is longer than this is not read in a handbook. */
const longest = 400;

/**
 * The card's plain form as the handbook shows it: of each figure that has one, with its heading; and what it loses. Of a
 * list laid out beside another it is the last line's.
 */
export function plainText(card: Card): readonly string[] {
  const sample = sampleFormula(card);
  const { columns } = card.result;
  const forms = columns.flatMap(({ heading }, column) => {
    const size = sizeOf(card);
    const plain = plainFormula(sample, { row: size.rows - 1, column }, size);
    return plain ? [{ heading, plain }] : [];
  });
  if (forms.length === 0) return [];
  const place = sizeOf(card).rows > 1 ? "i sidste linje " : "";
  if (forms.some(({ plain }) => plain.formula.length > longest))
    return ["**Som Excels egen formel:** Findes, men er lang; _Før du deler_ skriver den."];
  const lost = [...new Set(forms.flatMap(({ plain }) => plain.loses.map(({ da }) => ` ${da}`)))].join("");
  const named = forms.map(({ heading, plain }) => {
    const formula = `\`${shownFormula(plain.formula, "da")}\``;
    return columns.length === 1 ? formula : `${heading} ${formula}`;
  });
  const rest = forms.length < columns.length ? " De øvrige tal har ingen, som man kan læse." : "";
  return [
    `**Som Excels egen formel:** \`${shownFormula(sample, "da")}\` er ${place}${named.join("; ")}.${rest}${lost}`,
  ];
}
