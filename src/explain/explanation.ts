import { isOptional, type Card, type Parameter } from "../functions/card";
import { evaluate } from "../functions/call/evaluate";
import type { Steps, StepText } from "../functions/steps";
import { Refusal } from "../functions/refusal";
import { isCellError, type Cell, type Cells } from "../sheet/cell";
import { behindHeadings, headingsOn, ownPart, resultAt, type Part } from "./asked";
import { computedTree, type ReadCells } from "../formulas/computation";
import type { Spot } from "../sheet/place";
import { shownFormula } from "../formulas/danish";
import { tuluCalls, type TuluCall } from "../formulas/calls";
import { otherRounding } from "./otherRounding";
import { stepText, type FigureText } from "./stepText";

/** One argument of a call with what it held. */
export interface ExplainedArgument {
  readonly name: string;
  /** As it stands in the formula, "B2" or "15,9 %"; empty where it was left out and its default holds. */
  readonly source: string;
  /** What it was: "1.869", "13 tal", "mangler". */
  readonly value: string;
}

/** How one call came to its figure. */
export interface ExplainedCall {
  readonly card: Card;
  /** The call as the user would type it. */
  readonly call: string;
  readonly arguments: readonly ExplainedArgument[];
  /** Empty where the call refuses, or where an argument is more than we can reckon. */
  readonly steps: Steps;
  /** The figures that come out, or the refusal in words; undefined when an argument could not be read. */
  readonly result: string | undefined;
  /** What it would have been with the other rounding. */
  readonly otherRounding: string | undefined;
}

export interface ExplanationOptions {
  readonly read: ReadCells;
  readonly language: StepText["language"];
  /** The formula's own cell, which "@" asks for. */
  readonly at?: Spot | undefined;
  /** Which of a spilling formula's results is asked about, from 0. */
  readonly row?: number;
  readonly column?: number;
}

/** Explains every TULU call in a formula, the inner ones first: what they read, step by step, and what came out. */
export function explanation(formula: string, options: ExplanationOptions): readonly ExplainedCall[] {
  const calls = tuluCalls(formula).toSorted((a, b) => b.depth - a.depth || a.from - b.from);
  return calls.map((call) => explainedCall(call, options));
}

function explainedCall({ card, text, args }: TuluCall, options: ExplanationOptions): ExplainedCall {
  const t = stepText(options.language);
  const { read, at } = options;
  const cells = args.map(({ syntax }) => (syntax.kind === "nothing" ? undefined : computedTree(syntax, read, at)));
  const readable = args.every(({ syntax }, place) => syntax.kind === "nothing" || cells[place] !== undefined);
  const asked = { row: options.row ?? 0, column: options.column ?? 0 };
  const headed = headingsOn(card, cells);
  const spot = headed ? behindHeadings(card, cells, asked) : asked;
  const own = card.parameters.map((parameter, place) => ownPart(card, parameter, cells[place], spot));
  const shown = card.parameters.flatMap((parameter, place): ExplainedArgument[] => {
    const given = args[place];
    if (!given?.text && !("default" in parameter && parameter.default !== undefined)) return [];
    return [
      {
        name: options.language === "da" ? parameter.name : parameter.english,
        source: given?.text ? shownFormula(given.text, options.language) : "",
        value: shownArgument(parameter, own[place], t),
      },
    ];
  });
  const called = { card, call: shownFormula(text, options.language), arguments: shown };
  if (!readable) return { ...called, steps: [], result: undefined, otherRounding: undefined };
  const result = resultAt(card, evaluate(card, headed ? own.slice(0, -1) : own), spot);
  const refusal = result.find((cell) => cell instanceof Refusal);
  if (refusal instanceof Refusal) return { ...called, steps: [], result: refusal.message, otherRounding: undefined };
  const figures = result.map((cell, k) => figureText(card, cell as Cell, k, t));
  return {
    ...called,
    steps: stepsFor(card, own, t),
    result: figures.join(" · "),
    otherRounding: otherRounding(card, own, t),
  };
}

function stepsFor(card: Card, own: readonly Part[], t: FigureText): Steps {
  if (!card.steps) return [card.formula[t.language]];
  const values = card.parameters.map((parameter, place) => {
    const value = single(own[place]);
    if (typeof value === "number" || typeof value === "boolean") return value;
    return "default" in parameter ? parameter.default : undefined;
  });
  return (card.steps as (t: StepText, ...values: readonly unknown[]) => Steps)(t, ...values);
}

const single = (part: Part): Cell | undefined =>
  Array.isArray(part) ? (part as Cells)[0]?.[0] : (part as Cell | undefined);

function shownArgument(parameter: Parameter, part: Part, t: FigureText): string {
  if (parameter.kind === "list" || parameter.kind === "table") {
    const count = (part as Cells | undefined)?.flat().filter((cell) => typeof cell === "number").length ?? 0;
    return t.say(`${count} tal`, `${count} numbers`);
  }
  const standard = "default" in parameter && isOptional(parameter) ? parameter.default : undefined;
  const cell = single(part) ?? standard ?? null;
  return cellText(cell, parameter.of === "share" || parameter.of === "confidence", t);
}

function cellText(cell: Cell, isShare: boolean, t: FigureText): string {
  if (cell === null || cell === "") return t.say("mangler", "missing");
  if (typeof cell === "number") return isShare ? t.share(cell) : t.number(cell);
  if (typeof cell === "boolean") return cell ? t.say("SAND", "TRUE") : t.say("FALSK", "FALSE");
  return isCellError(cell) ? cell.code : `“${cell}”`;
}

function figureText(card: Card, cell: Cell, column: number, t: FigureText): string {
  const { columns } = card.result;
  const given = columns[Math.min(column, columns.length - 1)];
  const figure = typeof cell === "number" ? t.figure(cell, given?.unit ?? "number") : cellText(cell, false, t);
  return columns.length > 1 ? `${t.say(given?.heading ?? "", given?.english ?? "")} ${figure}` : figure;
}
