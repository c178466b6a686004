import type { Card } from "./card";
import { catalogue } from "./catalogue";
import { evaluate } from "./call/evaluate";
import { Refusal } from "./refusal";

/**
 * Error cells of one result that carry their text: some 160 bytes each, and a result of more than 5 MB never leaves
 * #OPTAGET! in Excel on the web. The others show their error without it.
 */
const mostTexts = 1000;

/** Excel shows the text of #VALUE! and #N/A only; with the other errors a text cannot be given. */
function excelError({ code, message }: Refusal, told = true): CustomFunctions.Error {
  const withText = told && (code === "#VALUE!" || code === "#N/A");
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, withText ? message : undefined);
}

/** The block with its refusals as Excel's errors. In place: the rows are the call's own, and there may be a million. */
function asExcelCells(block: unknown[][]): unknown[][] {
  let errors = 0;
  for (const row of block) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (cell instanceof Refusal) row[column] = excelError(cell, errors++ < mostTexts);
    }
  }
  return block;
}

/** Excel may hand over its invocation object after the arguments: neither a block, nor a value, nor an error. */
function withoutInvocation(args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  const isInvocation = typeof last === "object" && last !== null && !Array.isArray(last) && !("code" in last);
  return isInvocation ? args.slice(0, -1) : args;
}

/** A card as the function that Excel calls. A call that is one refusal is thrown, so that Excel shows its text. */
const asExcelFunction =
  (card: Card) =>
  (...args: unknown[]): unknown[][] => {
    const block = evaluate(card, withoutInvocation(args));
    const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    if (only instanceof Refusal) throw excelError(only);
    return asExcelCells(block);
  };

for (const card of catalogue) CustomFunctions.associate(card.id, asExcelFunction(card));
