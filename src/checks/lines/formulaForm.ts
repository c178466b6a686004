import { syntaxOf } from "../../formulas/syntax";
import { childrenOf, type Syntax } from "../../formulas/syntaxTree";
import { columnNumber, lastColumn, lastRow } from "../../sheet/place";

/** One corner's row or column in a reference: an offset from the formula's own cell, or a place that stands fast. */
export interface Coordinate {
  readonly fixed: boolean;
  readonly value: number;
}

/** A reference of a formula, relative to the cell that the formula stands in. */
export interface RelativeReference {
  readonly sheet: string | undefined;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

/** What a formula is, wherever it stands: its tree, its shape with the references cut out, and the references. */
export interface FormulaForm {
  readonly tree: Syntax;
  /** Function names, signs and constants, with a hole for each reference. */
  readonly shape: string;
  /** In the order in which they stand. */
  readonly references: readonly RelativeReference[];
  /** Names and parts of tables in it: what they hold is not known here. */
  readonly pointsElsewhere: boolean;
}

const corner = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(!])/giu;

/** A text that two formulas share when one is the other copied to another cell. */
export const relativeKey = (formula: string, row: number, column: number): string =>
  formula.replace(corner, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const c = columnNumber(letters);
    const r = Number(digits) - 1;
    return `R${fixedRow ? `$${r}` : r - row}C${fixedColumn ? `$${c}` : c - column}`;
  });

/** The form of a formula; undefined for one that cannot be read. */
export function formulaForm(formula: string, row: number, column: number): FormulaForm | undefined {
  const tree = syntaxOf(formula);
  if (!tree) return undefined;
  const references: RelativeReference[] = [];
  let pointsElsewhere = false;
  const shapeOf = (part: Syntax): string => {
    switch (part.kind) {
      case "reference":
        if (part.to.spilled) pointsElsewhere = true;
        references.push(relativeReference(part.text, part.to.sheet, row, column));
        return part.to.area.rows * part.to.area.columns === 1 ? "□" : "▭";
      case "name":
      case "structured":
        pointsElsewhere = true;
        return part.text.toUpperCase();
      case "value":
        return JSON.stringify(part.value);
      case "array":
        return JSON.stringify(part.cells);
      case "nothing":
        return "";
      case "percent":
        return `${shapeOf(part.operand)}%`;
      case "sign":
        return part.sign === "+" ? shapeOf(part.operand) : `${part.sign}${shapeOf(part.operand)}`;
      case "call":
        return `${part.name.toUpperCase()}(${part.args.map(shapeOf).join(",")})`;
      case "operation":
        return `(${shapeOf(part.first)}${part.rest.map(({ sign, operand }) => sign + shapeOf(operand)).join("")})`;
    }
  };
  const shape = shapeOf(tree);
  return { tree, shape, references, pointsElsewhere };
}

const place = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/iu;

function relativeReference(text: string, sheet: string | undefined, row: number, column: number): RelativeReference {
  const [from = "", to = from] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const [first, second] = [place.exec(from), place.exec(to)];
  const line = (mark = "", digits: string | undefined, whole: number): Coordinate =>
    digits === undefined
      ? { fixed: true, value: whole }
      : { fixed: mark !== "", value: Number(digits) - 1 - (mark === "" ? row : 0) };
  const letter = (mark = "", letters: string | undefined, whole: number): Coordinate =>
    letters === undefined
      ? { fixed: true, value: whole }
      : { fixed: mark !== "", value: columnNumber(letters) - (mark === "" ? column : 0) };
  // "$3:$7": the mark before a lone number is read as the first.
  const mark = (match: RegExpExecArray | null): string => (match?.[2] === undefined ? match?.[1] : match[3]) ?? "";
  return {
    sheet,
    top: line(mark(first), first?.[4], 0),
    bottom: line(mark(second), second?.[4], lastRow - 1),
    left: letter(first?.[1], first?.[2], 0),
    right: letter(second?.[1], second?.[2], lastColumn - 1),
  };
}

/** Every reference of a tree, in the order of a form's references. */
export function* referencesIn(tree: Syntax): Generator<Syntax & { readonly kind: "reference" }> {
  if (tree.kind === "reference") yield tree;
  for (const child of childrenOf(tree)) yield* referencesIn(child);
}
