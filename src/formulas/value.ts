import type { Cell, Cells } from "../sheet/cell";
import { builtInName } from "./builtInNames";
import { builtIns } from "./builtIns/builtIns";
import { eachCell, failure, firstCell, isSingle, single, type Value } from "./cellValue";
import { numberIn } from "./coercion";
import { lastSum, operated } from "./operators";
import type { Pointer, Step, Syntax } from "./syntaxTree";

/** What a formula can see from where it stands. */
export interface Surroundings {
  /** The formula's own cell, from 0; undefined when it is not known. */
  readonly at?: { readonly row: number; readonly column: number };
  /** What a reference or a name stands for; undefined when it cannot be known. */
  read(pointer: Pointer): Value | undefined;
  /** What a function gives that is not one of Excel's; undefined when it cannot be known. An argument left out is undefined. */
  call(name: string, args: readonly (Cells | undefined)[]): Cells | undefined;
}

/**
 * What a formula comes to, by Excel's rules in a Danish setting. Undefined for what cannot be known here (a function that
 * is not among ours, a reference that was not read, an answer of too many cells), never a guess. Throws only what the
 * surroundings throw.
 */
export function formulaValue(tree: Syntax, surroundings: Surroundings): Value | undefined {
  return tree.kind === "operation" && !tree.inBrackets
    ? steps(tree.first, tree.rest, surroundings, lastSum)
    : valueOf(tree, surroundings);
}

function valueOf(tree: Syntax, surroundings: Surroundings): Value | undefined {
  switch (tree.kind) {
    case "value":
      return single(tree.value);
    case "nothing":
      return single(null);
    case "array":
      return { cells: tree.cells, from: "array" };
    case "reference":
    case "structured":
    case "name":
      return surroundings.read(tree);
    case "percent": {
      const operand = valueOf(tree.operand, surroundings);
      return operand && eachCell([operand], ([cell = null]) => operated("/", cell, 100));
    }
    case "sign":
      return signed(tree.sign, tree.operand, surroundings);
    case "operation":
      return steps(tree.first, tree.rest, surroundings, operated);
    case "call":
      return called(tree.name, tree.args, surroundings);
  }
}

/** Operators of one level from the left; `last` stands for the last addition or subtraction. */
function steps(
  first: Syntax,
  rest: readonly Step[],
  surroundings: Surroundings,
  last: typeof operated,
): Value | undefined {
  let value = valueOf(first, surroundings);
  for (const [place, { sign, operand }] of rest.entries()) {
    const right = value && valueOf(operand, surroundings);
    if (!value || !right) return undefined;
    const work = place === rest.length - 1 && (sign === "+" || sign === "-") ? last : operated;
    value = eachCell([value, right], ([a = null, b = null]) => work(sign, a, b));
  }
  return value;
}

function signed(sign: string, tree: Syntax, surroundings: Surroundings): Value | undefined {
  const operand = valueOf(tree, surroundings);
  if (!operand || sign === "+") return operand;
  if (sign === "@") return intersected(operand, surroundings.at);
  return eachCell([operand], ([cell = null]): Cell => {
    const number = numberIn(cell);
    return typeof number === "number" ? 0 - number : number;
  });
}

/** "@": of a column of cells the one in the formula's row, of a row the one in its column, of an array the first. */
function intersected(value: Value, at: Surroundings["at"]): Value | undefined {
  if (isSingle(value)) return value;
  if (value.from !== "cells") return single(firstCell(value));
  const { area } = value;
  if (!area || !at) return undefined;
  const row = area.rows === 1 ? 0 : at.row - area.row;
  const column = area.columns === 1 ? 0 : at.column - area.column;
  const cell = value.cells[row]?.[column];
  if (cell === undefined) return failure("#VALUE!");
  const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  return { cells: [[cell]], from: "cells", area: place };
}

function called(name: string, args: readonly Syntax[], surroundings: Surroundings): Value | undefined {
  const builtIn = builtIns.get(builtInName(name));
  if (builtIn) return builtIn(args.map((arg) => () => valueOf(arg, surroundings)));
  const given: (Cells | undefined)[] = [];
  for (const arg of args) {
    const value = arg.kind === "nothing" ? undefined : valueOf(arg, surroundings);
    if (!value && arg.kind !== "nothing") return undefined;
    given.push(value?.cells);
  }
  const cells = surroundings.call(name, given);
  return cells && { cells, from: cells.length === 1 && cells[0]?.length === 1 ? "formula" : "array" };
}

/** What the formula's cell shows: a formula that points at an empty cell shows 0. */
export const shownCells = ({ cells }: Value): Cells =>
  cells.some((line) => line.includes(null)) ? cells.map((line) => line.map((cell) => cell ?? 0)) : cells;
