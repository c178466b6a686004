import { readArguments, type Call } from "./arguments";
import { offersHeadings, type Card, type ChoiceParameter, type Figure, type Outcome } from "../card";
import { eachElement } from "./elements";
import { asRefusal, givenColumns, tidy, tidyLine, type Block, type Compute } from "./outcomes";
import { asMatrix, isLeftOut, readChoice, type List } from "./reading";
import { wrongValue } from "../refusal";

export type { Block } from "./outcomes";

/**
 * Carries out one call as the catalogue's rules say: reads the arguments, stretches, leaves out, refuses row by row, and
 * gives maths plain numbers. Any argument may be anything; nothing is thrown and no argument is changed.
 */
export function evaluate(card: Card, args: readonly unknown[]): Block {
  try {
    return withHeadings(card, args, body(card, args));
  } catch (reason) {
    return refused(card, args, reason);
  }
}

/** A call refused whole: in a function of k figures one line of k, under its headings where they are asked for. */
function refused(card: Card, args: readonly unknown[], reason: unknown): Block {
  const given = args.map((argument) => (isLeftOut(argument) ? undefined : argument));
  const line = givenColumns(card, given).map(() => asRefusal(card, reason));
  try {
    return withHeadings(card, args, [line]);
  } catch {
    return [line];
  }
}

function body(card: Card, args: readonly unknown[]): Block {
  if (args.length > card.parameters.length) {
    throw wrongValue(`${card.name} tager højst ${card.parameters.length} argumenter.`);
  }
  const call = readArguments(card, args);
  return call.columns.length > 0 ? eachElement(card, call) : wholeCall(card, call);
}

function wholeCall(card: Card, call: Call): Block {
  const result = (card.compute as Compute)(...call.values);
  switch (card.result.shape) {
    case "figure":
      return [[tidy(result as Figure)]];
    case "line":
      return [tidyLine((result as readonly Outcome[]).slice())];
    case "like":
      return laidOut(result as readonly Outcome[], call.first);
    case "lines":
    case "table":
      return (result as readonly (readonly Outcome[])[]).map((line) => tidyLine(line.slice()));
  }
}

/** A list of results in the rows and columns of the list they answer. */
function laidOut(results: readonly Outcome[], list: List | undefined): Block {
  const width = list?.columns ?? 1;
  return Array.from({ length: results.length / width }, (_, row) =>
    tidyLine(results.slice(row * width, (row + 1) * width)),
  );
}

function withHeadings(card: Card, args: readonly unknown[], block: Block): Block {
  if (!offersHeadings(card)) return block;
  const place = card.parameters.length - 1;
  if (readChoice(card.parameters[place] as ChoiceParameter, args[place]) !== true) return block;
  const width = block[0]?.length ?? 1;
  const headings = card.result.columns.slice(0, width).map(({ heading }) => heading);
  if (card.result.shape === "like" && asMatrix(args[0]).length === 1)
    return block.map((line) => [...headings, ...line]);
  return [headings, ...block];
}
