import { isGridError } from "../../cells/value";
import type { FunctionArgument } from "../../functions/marshalling";
import type { Area } from "../../../src/sheet/place";
import type { GridError, GridValue } from "../../cells/value";
import { builtInFunctions, choosingFunctions } from "./builtInFunctions";
import type { EvaluationContext, Place } from "./evaluationContext";
import type { FormulaNode } from "./formulaNode";
import { asBoolean, asNumber, block, combined, failure, firstOf, isSingle, single } from "./operand";
import type { Operand } from "./operand";
import { operated } from "./operators";
import { structuredArea } from "./structuredReference";

type Call = Extract<FormulaNode, { kind: "call" }>;

/** What a formula comes to, in its cell. */
export function evaluated(node: FormulaNode, context: EvaluationContext): Operand {
  switch (node.kind) {
    case "value":
      return single(node.value);
    case "array":
      return block(node.rows);
    case "area":
    case "spill":
    case "structured":
      return read(placeOf(node, context), context);
    case "name": {
      const meaning = context.named(node.name);
      return meaning ? evaluated(meaning, context) : failure("#NAME?");
    }
    case "percent":
      return combined([evaluated(node.operand, context)], ([value = null]) => operated("/", value, 100));
    case "prefix":
      return node.operator === "@" ? intersected(node.operand, context) : signed(node.operator, node.operand, context);
    case "binary":
      return combined([evaluated(node.left, context), evaluated(node.right, context)], ([a = null, b = null]) =>
        operated(node.operator, a, b),
      );
    case "call":
      return called(node, context);
  }
}

const isPlace = (place: Place | GridError): place is Place => "area" in place;

function read(place: Place | GridError, context: EvaluationContext): Operand {
  return isPlace(place) ? { rows: context.values(place), isReference: true } : single(place);
}

/** Where a reference points; an error for what points nowhere. */
function placeOf(node: FormulaNode, context: EvaluationContext): Place | GridError {
  const nowhere: GridError = { error: "#REF!" };
  const on = (sheet: string, area: Area | GridError | undefined): Place | GridError =>
    area === undefined ? nowhere : isGridError(area) ? area : { sheet, area };
  if (node.kind === "area") {
    const sheet = node.sheet === undefined ? context.sheet : context.sheetId(node.sheet);
    return sheet === undefined ? nowhere : { sheet, area: node.area };
  }
  if (node.kind === "spill") {
    const start = placeOf(node.of, context);
    return isPlace(start) ? on(start.sheet, context.spill(start.sheet, start.area.row, start.area.column)) : start;
  }
  if (node.kind === "structured") {
    const { sheet, row, column } = context;
    const table = node.table === undefined ? context.tableAround(sheet, row, column) : context.table(node.table);
    return table ? on(table.sheet, structuredArea(table, node.specifier, context)) : nowhere;
  }
  const meaning = node.kind === "name" ? context.named(node.name) : undefined;
  return meaning ? placeOf(meaning, context) : { error: "#NAME?" };
}

/** @: of a column the cell in the formula's row, of a row the cell in its column. */
function intersected(node: FormulaNode, context: EvaluationContext): Operand {
  if (node.kind === "call" || node.kind === "value") return single(firstOf(evaluated(node, context)));
  const place = placeOf(node, context);
  if (!isPlace(place)) return single(place);
  const { area, sheet } = place;
  const row = area.rows === 1 ? area.row : context.row;
  const column = area.columns === 1 ? area.column : context.column;
  const inside =
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return inside ? read({ sheet, area: { row, column, rows: 1, columns: 1 } }, context) : failure("#VALUE!");
}

function signed(operator: "+" | "-", node: FormulaNode, context: EvaluationContext): Operand {
  const operand = evaluated(node, context);
  if (operator === "+") return operand;
  return combined([operand], ([value = null]) => {
    const number = asNumber(value);
    return isGridError(number) ? number : 0 - number;
  });
}

function called(node: Call, context: EvaluationContext): Operand {
  const name = node.name.toUpperCase();
  if (name === "IF") {
    const chosen = chosenBranch(node, context);
    if (chosen) return chosen;
  }
  const evaluate = (argument: FormulaNode | undefined): Operand =>
    argument === undefined ? single(null) : evaluated(argument, context);
  const builtIn = choosingFunctions[name] ?? builtInFunctions[name];
  if (builtIn) return builtIn(node.args.map(evaluate));
  if (!context.functions?.has(name)) return failure("#NAME?");
  const args = node.args.map((argument): FunctionArgument => {
    if (argument === undefined) return undefined;
    const operand = evaluated(argument, context);
    return isSingle(operand) ? firstOf(operand) : operand.rows;
  });
  const result = context.functions.call(name, args);
  return Array.isArray(result) ? block(result) : single(result);
}

/** IF with one condition calculates only the branch that it takes. */
function chosenBranch(node: Call, context: EvaluationContext): Operand | undefined {
  const [condition, yes, no] = node.args;
  const operand = condition ? evaluated(condition, context) : single(null);
  if (!isSingle(operand)) return undefined;
  const truth = asBoolean(firstOf(operand));
  if (isGridError(truth)) return single(truth);
  const branch: FormulaNode | undefined = truth ? yes : no;
  if (branch) return evaluated(branch, context);
  const isWritten = node.args.length > (truth ? 1 : 2);
  return single(isWritten ? 0 : truth);
}

/** A formula that points at an empty cell shows 0. */
export const shownResult = (value: GridValue): GridValue => value ?? 0;
