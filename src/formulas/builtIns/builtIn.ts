import type { Cell } from "../../sheet/cell";
import { errorAmong, numberIn, textIn } from "../coercion";
import { eachCell, type Value } from "../cellValue";

/** An argument, worked out when it is asked for; undefined when that is more than we can know. */
export type Argument = () => Value | undefined;

/** One of Excel's own functions; undefined when its answer cannot be known here. */
export type BuiltIn = (args: readonly Argument[]) => Value | undefined;

/** A function that needs all its arguments, from `least` to `most` of them. */
export const ofValues =
  (least: number, most: number, work: (values: readonly Value[]) => Value | undefined): BuiltIn =>
  (args) => {
    if (args.length < least || args.length > most) return undefined;
    const values: Value[] = [];
    for (const arg of args) {
      const value = arg();
      if (!value) return undefined;
      values.push(value);
    }
    return work(values);
  };

/** A function of single cells: over areas and arrays it works cell by cell. */
export const ofCells = (least: number, most: number, work: (cells: readonly Cell[]) => Cell): BuiltIn =>
  ofValues(least, most, (values) => eachCell(values, work));

/** A function of numbers; an argument left out at the end is not among them. */
export const ofNumbers = (least: number, most: number, work: (...numbers: readonly number[]) => Cell): BuiltIn =>
  ofCells(least, most, (cells) => {
    const numbers = cells.map(numberIn);
    return errorAmong(...numbers) ?? work(...(numbers as number[]));
  });

/** A function of a text and then numbers. */
export const ofText = (
  least: number,
  most: number,
  work: (text: string, ...numbers: readonly number[]) => Cell,
): BuiltIn =>
  ofCells(least, most, ([first = null, ...others]) => {
    const text = textIn(first);
    const numbers = others.map(numberIn);
    return typeof text !== "string" ? text : (errorAmong(...numbers) ?? work(text, ...(numbers as number[])));
  });
