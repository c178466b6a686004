import type { Card, Outcome } from "../../src/functions/card";
import { Refusal, type ErrorCode } from "../../src/functions/refusal";
import type { FormulaCall } from "./danishFormulaCall";

type ExcelFunction = (...args: unknown[]) => unknown[][];

class ExcelError {
  constructor(
    readonly code: ErrorCode,
    readonly message = "",
  ) {}
}

/** Calls a function as Excel does, through the entry that Excel loads: cells as blocks, what is left out as null. */
export async function excelResult(card: Card, args: FormulaCall["args"]): Promise<Outcome[][]> {
  const compute = (await registeredFunctions()).get(card.id);
  if (!compute) throw new Error(`${card.id} is not registered.`);
  if (args.length > card.parameters.length)
    throw new Error(`${card.name} tager højst ${card.parameters.length} argumenter.`);
  try {
    const handed = card.parameters.map(({ kind }, place) => asExcelHands(args[place] ?? null, kind === "choice"));
    return compute(...handed).map((row) => row.map(asOutcome));
  } catch (reason) {
    if (reason instanceof ExcelError) return [[asOutcome(reason)]];
    throw reason;
  }
}

const asExcelHands = (argument: FormulaCall["args"][number], scalar: boolean): unknown =>
  scalar || argument === null || Array.isArray(argument) ? argument : [[argument]];

const asOutcome = (cell: unknown): Outcome =>
  cell instanceof ExcelError ? new Refusal(cell.code, cell.message) : (cell as Outcome);

async function registeredFunctions(): Promise<ReadonlyMap<string, ExcelFunction>> {
  const functions = new Map<string, ExcelFunction>();
  const associate = (id: string, compute: ExcelFunction): void => void functions.set(id, compute);
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, associate } });
  await import("../../src/functions/functions");
  return functions;
}
