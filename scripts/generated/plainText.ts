import { shownFormula } from "../../src/formulas/danish";
import { plainFormula } from "../../src/formulas/plainFormula";
import { isOptional, type Card, type Parameter } from "../../src/functions/card";

/** A call whose required arguments stand side by side from A2 on. */
const sampleFormula = (card: Card): string =>
  `=TULU.${card.id}(${card.parameters.filter(isRequired).map((_, k) => `${"ABCDEFGH".charAt(k)}2`)})`;

const isRequired = (parameter: Parameter): boolean => !isOptional(parameter);

/** The card's plain form as the handbook shows it, with what it loses; of functions that reckon cell by cell. */
export function plainText(card: Card): readonly string[] {
  if (!card.parameters.filter(isRequired).every(({ kind }) => kind === "number")) return [];
  const sample = sampleFormula(card);
  const plain = card.plain && plainFormula(sample);
  if (!plain) return [];
  const lost = plain.loses.map(({ da }) => ` ${da}`).join("");
  return [
    `**Som Excels egen formel:** \`${shownFormula(sample, "da")}\` er \`${shownFormula(plain.formula, "da")}\`.${lost}`,
  ];
}
