import { isCellError, type Cell, type CellError } from "../../sheet/cell";
import { finite, numberIn, truthIn, wrongNumber, wrongValue, zeroDivisor } from "../coercion";
import { eachCell, isSingle, single, widthOf, type Value } from "../cellValue";
import { ofValues, type BuiltIn } from "./builtIn";

const most = 255;

/** What stands in the formula itself is read; of cells and arrays only what is of the right kind counts. */
const isTyped = (value: Value): boolean => value.from === "formula" && isSingle(value);

function found<T extends number | boolean>(
  values: readonly Value[],
  typed: (cell: Cell) => T | CellError,
  inCells: (cell: Cell) => T | undefined,
): T[] | CellError {
  const all: T[] = [];
  for (const value of values) {
    const read = isTyped(value) ? typed : inCells;
    for (const line of value.cells) {
      for (const cell of line) {
        if (isCellError(cell)) return cell;
        const one = read(cell);
        if (typeof one === "object") return one;
        if (one !== undefined) all.push(one);
      }
    }
  }
  return all;
}

const numbersIn = (values: readonly Value[]): number[] | CellError =>
  found<number>(values, numberIn, (cell) => (typeof cell === "number" ? cell : undefined));

const ofAllNumbers = (work: (numbers: readonly number[]) => Cell): BuiltIn =>
  ofValues(1, most, (values) => {
    const numbers = numbersIn(values);
    return single(Array.isArray(numbers) ? work(numbers) : numbers);
  });

const ofAllTruths = (work: (truths: readonly boolean[]) => boolean): BuiltIn =>
  ofValues(1, most, (values) => {
    const inCells = (cell: Cell) =>
      typeof cell === "boolean" ? cell : typeof cell === "number" ? cell !== 0 : undefined;
    const truths = found<boolean>(values, truthIn, inCells);
    if (!Array.isArray(truths)) return single(truths);
    return single(truths.length === 0 ? wrongValue : work(truths));
  });

const counting = (counts: (cell: Cell, typed: boolean) => boolean, atMost = most): BuiltIn =>
  ofValues(1, atMost, (values) => {
    let count = 0;
    for (const value of values) {
      for (const line of value.cells) for (const cell of line) if (counts(cell, isTyped(value))) count++;
    }
    return single(count);
  });

/** The k'th of the numbers in order, for each k. */
const kth = (descending: boolean): BuiltIn =>
  ofValues(2, 2, ([list, places]) => {
    const numbers = list ? numbersIn([list]) : wrongValue;
    if (!Array.isArray(numbers)) return single(numbers);
    numbers.sort((a, b) => (descending ? b - a : a - b));
    return (
      places &&
      eachCell([places], ([cell = null]) => {
        const place = numberIn(cell);
        return typeof place === "number" ? (numbers[Math.ceil(place) - 1] ?? wrongNumber) : place;
      })
    );
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function median(numbers: readonly number[]): Cell {
  const ordered = [...numbers].sort((a, b) => a - b);
  const [low, high] = [ordered[(ordered.length - 1) >> 1], ordered[ordered.length >> 1]];
  return low === undefined || high === undefined ? wrongNumber : finite((low + high) / 2);
}

/** Areas of one shape, multiplied cell by cell and added; what is no number is 0. */
const sumOfProducts = ofValues(1, most, (values) => {
  const [first] = values;
  if (!first || values.some((value) => value.cells.length !== first.cells.length || widthOf(value) !== widthOf(first)))
    return single(wrongValue);
  let total = 0;
  for (const [row, line] of first.cells.entries()) {
    for (const column of line.keys()) {
      let product = 1;
      for (const { cells } of values) {
        const cell = cells[row]?.[column] ?? null;
        if (isCellError(cell)) return single(cell);
        product *= typeof cell === "number" ? cell : 0;
      }
      total += product;
    }
  }
  return single(finite(total));
});

export const aggregates: Readonly<Record<string, BuiltIn>> = {
  SUM: ofAllNumbers((numbers) => finite(sum(numbers))),
  PRODUCT: ofAllNumbers((numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b)))),
  AVERAGE: ofAllNumbers((numbers) => (numbers.length === 0 ? zeroDivisor : finite(sum(numbers) / numbers.length))),
  MEDIAN: ofAllNumbers(median),
  MIN: ofAllNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofAllNumbers((numbers) => numbers.reduce((greatest, number) => Math.max(greatest, number), numbers[0] ?? 0)),
  SMALL: kth(false),
  LARGE: kth(true),
  SUMPRODUCT: sumOfProducts,
  AND: ofAllTruths((truths) => !truths.includes(false)),
  OR: ofAllTruths((truths) => truths.includes(true)),
  COUNT: counting((cell, typed) => typeof (typed ? numberIn(cell) : cell) === "number"),
  COUNTA: counting((cell, typed) => typed || cell !== null),
  COUNTBLANK: counting((cell) => cell === null || cell === "", 1),
};
