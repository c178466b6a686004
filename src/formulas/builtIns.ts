import { roundedHalfAway } from "../functions/math/decimalRounding";
import { isCellError, type Cell, type CellError, type Cells } from "../sheet/cell";
import { elementwise, numberIn } from "./operations";

/** One of Excel's own functions. Arguments are worked out only when asked for, as IF needs. */
export type BuiltIn = (args: readonly (() => Cells)[]) => Cells;

const wrongValue: CellError = { code: "#VALUE!" };
const single = (cells: Cells): Cell => cells[0]?.[0] ?? null;
const argument = (args: readonly (() => Cells)[], place: number): Cells => args[place]?.() ?? [[null]];

/** Every number among the arguments, texts and empty cells passed over as Excel does in areas; or the first error. */
function numbers(args: readonly (() => Cells)[]): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    for (const row of arg()) {
      for (const cell of row) {
        if (typeof cell === "number") found.push(cell);
        else if (cell !== null && isCellError(cell)) return cell;
      }
    }
  }
  return found;
}

const overNumbers =
  (work: (found: readonly number[]) => Cell): BuiltIn =>
  (args) => {
    const found = numbers(args);
    return [[Array.isArray(found) ? work(found) : found]];
  };

const total = (found: readonly number[]): number => found.reduce((sum, number) => sum + number, 0);

function truth(cell: Cell): boolean | CellError {
  if (typeof cell === "boolean") return cell;
  const number = numberIn(cell);
  return typeof number === "number" ? number !== 0 : number;
}

const overTruths =
  (work: (truths: readonly boolean[]) => boolean): BuiltIn =>
  (args) => {
    const truths: boolean[] = [];
    for (const cell of args.flatMap((arg) => arg().flat())) {
      if (cell === null || typeof cell === "string") continue;
      const one = truth(cell);
      if (typeof one !== "boolean") return [[one]];
      truths.push(one);
    }
    return [[truths.length === 0 ? wrongValue : work(truths)]];
  };

const choose: BuiltIn = (args) => {
  const condition = argument(args, 0);
  const otherwise = args[2] ?? (() => [[false]]);
  if (condition.length === 1 && condition[0]?.length === 1) {
    const one = truth(single(condition));
    if (typeof one !== "boolean") return [[one]];
    return one ? argument(args, 1) : otherwise();
  }
  return elementwise([condition, argument(args, 1), otherwise()], (cell, yes, no) => {
    const one = truth(cell);
    return typeof one !== "boolean" ? one : one ? yes : no;
  });
};

const index: BuiltIn = (args) => {
  const cells = argument(args, 0);
  const first = numberIn(single(argument(args, 1)));
  const second = args[2] ? numberIn(single(argument(args, 2))) : undefined;
  if (typeof first !== "number") return [[first]];
  if (typeof second === "object") return [[second]];
  const [row, column] = second === undefined && cells.length === 1 ? [1, first] : [first, second ?? 1];
  const cell = cells[row - 1]?.[column - 1];
  return [[cell === undefined ? { code: "#REF!" } : cell]];
};

export const builtIns: Readonly<Record<string, BuiltIn>> = {
  IF: choose,
  OR: overTruths((truths) => truths.includes(true)),
  AND: overTruths((truths) => !truths.includes(false)),
  NOT: (args) =>
    elementwise([argument(args, 0)], (cell) => {
      const one = truth(cell);
      return typeof one === "boolean" ? !one : one;
    }),
  IFERROR: (args) =>
    elementwise([argument(args, 0), argument(args, 1)], (cell, other) =>
      cell !== null && isCellError(cell) ? other : cell,
    ),
  ISNUMBER: (args) => elementwise([argument(args, 0)], (cell) => typeof cell === "number"),
  ABS: (args) =>
    elementwise([argument(args, 0)], (cell) => {
      const number = numberIn(cell);
      return typeof number === "number" ? Math.abs(number) : number;
    }),
  ROUND: (args) =>
    elementwise([argument(args, 0), argument(args, 1)], (cell, decimals) => {
      const [number, places] = [numberIn(cell), numberIn(decimals)];
      if (typeof number !== "number") return number;
      return typeof places === "number" ? roundedHalfAway(number, Math.trunc(places)) : places;
    }),
  INDEX: index,
  SUM: overNumbers(total),
  AVERAGE: overNumbers((found) => (found.length === 0 ? { code: "#DIV/0!" } : total(found) / found.length)),
  MIN: overNumbers((found) => (found.length === 0 ? 0 : Math.min(...found))),
  MAX: overNumbers((found) => (found.length === 0 ? 0 : Math.max(...found))),
  COUNT: (args) => [[args.flatMap((arg) => arg().flat()).filter((cell) => typeof cell === "number").length]],
};
