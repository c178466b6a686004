import { isOptional, offersHeadings, type Bilingual, type Card } from "../functions/card";
import type { PlainArgument, PlainCell } from "../functions/plain";
import { areaAddress, quotedSheet } from "../sheet/place";
import { cardCalled } from "./functionName";
import { syntaxOf } from "./syntax";
import { childrenOf, type Syntax } from "./syntaxTree";
import { builtInName } from "./builtInNames";

/** A formula of ours in Excel's own functions. */
export interface PlainFormula {
  /** English, with "=" in front; a heading is its text. */
  readonly formula: string;
  /** What the functions in it do, and Excel's own do not, besides what is lost always. */
  readonly loses: readonly Bilingual[];
}

/** How many cells a formula fills. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const oneCell: Size = { rows: 1, columns: 1 };

class NoPlainForm extends Error {}

/**
 * The same figure by Excel's own functions, for one of the cells that a formula fills. What stands around the calls stays
 * as it is, guards too. Undefined where a call has no plain form, or where it is not sure to be the same.
 */
export function plainFormula(
  formula: string,
  at: PlainCell = { row: 0, column: 0 },
  size: Size = oneCell,
): PlainFormula | undefined {
  const tree = syntaxOf(formula);
  if (!tree) return undefined;
  try {
    const writing = new Writing(formula, at, size);
    const text = writing.text(tree);
    return writing.heading === undefined
      ? { formula: `=${text}`, loses: [...writing.lost] }
      : { formula: writing.heading, loses: [] };
  } catch (reason) {
    if (reason instanceof NoPlainForm) return undefined;
    throw reason;
  }
}

class Writing {
  readonly lost = new Set<Bilingual>();
  heading: string | undefined;
  /** How many of Excel's own functions stand around. */
  private depth = 0;

  constructor(
    private readonly formula: string,
    private readonly at: PlainCell,
    private readonly size: Size,
  ) {}

  private get spills(): boolean {
    return this.size.rows * this.size.columns > 1;
  }

  /** A piece of the formula with our calls rewritten; `within` what it stands between. */
  text(tree: Syntax, within: "operators" | "commas" = "commas"): string {
    const card = tree.kind === "call" ? cardCalled(tree.name) : undefined;
    if (tree.kind === "call" && card) {
      const plain = this.call(card, tree.args);
      return within === "operators" ? `(${plain})` : plain;
    }
    if (this.spills && manyCells(tree)) throw new NoPlainForm();
    const inner = tree.kind === "call" ? "commas" : "operators";
    let text = "";
    let from = tree.from;
    this.depth += tree.kind === "call" ? 1 : 0;
    for (const child of childrenOf(tree)) {
      text += this.formula.slice(from, child.from) + this.text(child, inner);
      from = child.until;
    }
    this.depth -= tree.kind === "call" ? 1 : 0;
    return text + this.formula.slice(from, tree.until);
  }

  private call(card: Card, args: readonly Syntax[]): string {
    if (!card.plain || args.length > card.parameters.length) throw new NoPlainForm();
    const given = args.map((syntax) => (syntax.kind === "nothing" ? undefined : syntax));
    if (card.parameters.some((parameter, place) => !given[place] && !isOptional(parameter))) throw new NoPlainForm();
    const headings = offersHeadings(card) ? this.headings(given[card.parameters.length - 1]) : 0;
    const { at } = this;
    this.assertFills(card, given, headings);
    if (at.row < headings) {
      this.heading = card.result.columns[at.column]?.heading ?? "";
      return "";
    }
    const { shape } = card.result;
    // Laid out as the list that it answers: the place in it is asked for.
    const isLaidOut = shape === "like" || shape === "table";
    const cell = isLaidOut
      ? { row: at.row * this.size.columns + at.column, column: 0 }
      : { row: at.row - headings, column: at.column };
    const texts = card.parameters.map((parameter, place) => {
      const syntax = given[place];
      if (!syntax) return undefined;
      if (parameter.kind === "number") return this.number(syntax, card, cell);
      if (parameter.kind === "choice" && manyCells(syntax)) throw new NoPlainForm();
      return parameter.kind === "choice" ? this.argument(syntax) : this.list(syntax);
    });
    const plain = (
      card.plain.formula as (at: PlainCell, ...args: readonly (PlainArgument | undefined)[]) => string | undefined
    )(cell, ...texts);
    if (plain === undefined) throw new NoPlainForm();
    const goesThrough = card.parameters.some(
      ({ kind }, place) => kind === "number" && given[place] && manyCells(given[place]),
    );
    if (goesThrough && !this.spills && !isCellByCell(plain)) throw new NoPlainForm();
    for (const refusal of card.plain.loses ?? []) this.lost.add(refusal);
    if (card.plain.stricter) this.lost.add(card.plain.stricter);
    return plain;
  }

  /** Lines of headings on top; whether there are any must be written out. */
  private headings(syntax: Syntax | undefined): number {
    if (!syntax) return 0;
    const value = constantOf(syntax);
    if (value === undefined) throw new NoPlainForm();
    return value === true || value === 1 ? 1 : 0;
  }

  /** A line that is empty now, since a guard holds it, would not be the line that the call gives later. */
  private assertFills(card: Card, given: readonly (Syntax | undefined)[], headings: number): void {
    const { shape, columns } = card.result;
    if (shape === "like" && headings > 0) throw new NoPlainForm();
    if (shape !== "line" && shape !== "lines") return;
    const width = columns.slice(0, card.result.given?.(given)).filter(({ needs }) => {
      if (needs === undefined) return true;
      return given[card.parameters.findIndex(({ name }) => name === needs)] !== undefined;
    }).length;
    if (this.size.columns !== width || this.size.rows <= headings) throw new NoPlainForm();
  }

  /** Of a number argument the element that belongs to the cell: it is stretched where it is one cell or one line. */
  private number(syntax: Syntax, card: Card, { row, column }: PlainCell): PlainArgument {
    if (!manyCells(syntax)) return this.argument(syntax);
    // Within a function of Excel's, as MIN, the whole column is worked on at once.
    if (!this.spills && this.depth > 0 && !callsOurs(syntax)) return this.list(syntax);
    if (!this.spills || syntax.kind !== "reference" || syntax.to.spilled) throw new NoPlainForm();
    const { area, sheet } = syntax.to;
    // A function of several figures takes a row as a column.
    const isTurned = card.result.shape === "line" && area.rows === 1;
    const down = area.rows === 1 ? 0 : row;
    const right = area.columns === 1 ? 0 : isTurned ? row : column;
    if (down >= area.rows || right >= area.columns) throw new NoPlainForm();
    const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
    return new Argument(
      sheet === undefined ? areaAddress(cell) : `${quotedSheet(sheet)}!${areaAddress(cell)}`,
      undefined,
    );
  }

  /** A list is read whole, whichever cell it is for. */
  private list(syntax: Syntax): PlainArgument {
    if (callsOurs(syntax)) throw new NoPlainForm();
    const text = this.formula.slice(syntax.from, syntax.until);
    return new Argument(standsAlone(syntax) ? text : `(${text})`, undefined, syntax);
  }

  private argument(syntax: Syntax): PlainArgument {
    const text = this.text(syntax);
    const bare = standsAlone(syntax) && !(syntax.kind === "call" && cardCalled(syntax.name));
    return new Argument(bare ? text : `(${text})`, constantOf(syntax), syntax);
  }
}

class Argument implements PlainArgument {
  constructor(
    private readonly text: string,
    readonly constant: number | string | boolean | undefined,
    private readonly syntax?: Syntax,
  ) {}

  get isRange(): boolean {
    return this.syntax?.kind === "reference" || this.syntax?.kind === "structured";
  }

  toString(): string {
    return this.text;
  }

  entry(place: number): string {
    return this.run(place, place);
  }

  run(from: number, until: number): string {
    const to = this.syntax?.kind === "reference" && !this.syntax.to.spilled ? this.syntax.to : undefined;
    if (to && to.area.rows > 1 && to.area.columns > 1) throw new NoPlainForm();
    if (!to) {
      const first = `INDEX(${this.text},${from + 1})`;
      return from === until ? first : `${first}:INDEX(${this.text},${until + 1})`;
    }
    const { area, sheet } = to;
    const length = until - from + 1;
    const part =
      area.columns === 1
        ? { row: area.row + from, column: area.column, rows: length, columns: 1 }
        : { row: area.row, column: area.column + from, rows: 1, columns: length };
    return `${sheet === undefined ? "" : `${quotedSheet(sheet)}!`}${areaAddress(part)}`;
  }
}

/** Excel's functions that make one value of many cells. */
const gathering: ReadonlySet<string> = new Set(
  "SUM MIN MAX AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT MEDIAN AND OR ROWS COLUMNS".split(
    " ",
  ),
);

/** Whether a piece of a formula may give more than one cell. A name is taken for one cell. */
function manyCells(tree: Syntax): boolean {
  switch (tree.kind) {
    case "reference":
      return tree.to.spilled || tree.to.area.rows * tree.to.area.columns > 1;
    case "structured":
      return tree.to.part !== "row" || tree.to.first !== tree.to.last;
    case "array":
      return tree.cells.length > 1 || (tree.cells[0]?.length ?? 0) > 1;
    case "call":
      if (gathering.has(builtInName(tree.name))) return false;
      // Our own call stands for itself: its arguments are looked at where it is rewritten.
      return cardCalled(tree.name) ? false : tree.args.some(manyCells);
    default:
      return childrenOf(tree).some(manyCells);
  }
}

/** Whether a formula over columns gives a figure for each of their cells: operators and rounding do. */
function isCellByCell(text: string): boolean {
  const tree = syntaxOf(text);
  const goes = (part: Syntax): boolean =>
    (part.kind !== "call" || part.name === "ROUND") && childrenOf(part).every(goes);
  return tree !== undefined && goes(tree);
}

const callsOurs = (tree: Syntax): boolean =>
  (tree.kind === "call" && cardCalled(tree.name) !== undefined) || childrenOf(tree).some(callsOurs);

const standsAlone = ({ kind }: Syntax): boolean => !["sign", "operation"].includes(kind);

function constantOf(syntax: Syntax): number | string | boolean | undefined {
  if (syntax.kind === "value" && typeof syntax.value !== "object") return syntax.value;
  if (syntax.kind === "call" && syntax.args.length === 0 && /^(?:TRUE|FALSE)$/iu.test(syntax.name))
    return /^TRUE$/iu.test(syntax.name);
  return undefined;
}
