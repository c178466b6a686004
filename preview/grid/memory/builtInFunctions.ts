import { isGridError } from "../../cells/value";
import type { GridError, GridValue } from "../../cells/value";
import { asBoolean, asNumber, combined, isSingle, single } from "./operand";
import type { Operand } from "./operand";
import { finite } from "./operators";

/** Excel's own functions that the pane's formulas and the checks' workbooks use. */
type BuiltIn = (args: readonly Operand[]) => Operand;

/** Numbers as SUM sees them: from cells and arrays only numbers, else what can be read as one; the first error wins. */
function numbersOf(args: readonly Operand[]): number[] | GridError {
  const numbers: number[] = [];
  for (const operand of args) {
    const numbersOnly = operand.isReference || !isSingle(operand);
    for (const value of operand.rows.flat()) {
      if (numbersOnly && !isGridError(value)) {
        if (typeof value === "number") numbers.push(value);
        continue;
      }
      const number = asNumber(value);
      if (isGridError(number)) return number;
      if (value !== null) numbers.push(number);
    }
  }
  return numbers;
}

const ofNumbers =
  (result: (numbers: number[]) => GridValue): BuiltIn =>
  (args) => {
    const numbers = numbersOf(args);
    return single(isGridError(numbers) ? numbers : result(numbers));
  };

const ofBooleans =
  (result: (truths: boolean[]) => boolean): BuiltIn =>
  (args) => {
    const truths = args
      .flatMap(({ rows, isReference }) => rows.flat().filter((value) => !isReference || typeof value !== "string"))
      .filter((value) => value !== null)
      .map(asBoolean);
    const error = truths.find(isGridError);
    return single(error ?? result(truths.filter((truth) => typeof truth === "boolean")));
  };

/** One value in, one value out, over every cell of the argument. */
const ofEach =
  (result: (value: GridValue) => GridValue): BuiltIn =>
  ([operand = single(null)]) =>
    combined([operand], ([value = null]) => result(value));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Half away from zero at the decimals that one sees, as Excel rounds. */
export function rounded(value: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-places}`) || 0;
}

const round: BuiltIn = ([number = single(0), decimals = single(0)]) =>
  combined([number, decimals], ([value = null, places = null]) => {
    const [of, to] = [asNumber(value), asNumber(places)];
    return isGridError(of) ? of : isGridError(to) ? to : finite(rounded(of, to));
  });

const counted =
  (counts: (value: GridValue) => boolean): BuiltIn =>
  (args) =>
    single(args.flatMap(({ rows }) => rows.flat()).filter(counts).length);

export const builtInFunctions: Readonly<Record<string, BuiltIn>> = {
  SUM: ofNumbers((numbers) => finite(sum(numbers))),
  AVERAGE: ofNumbers((numbers) => (numbers.length === 0 ? { error: "#DIV/0!" } : sum(numbers) / numbers.length)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  ROUND: round,
  ABS: ofEach((value) => {
    const number = asNumber(value);
    return isGridError(number) ? number : Math.abs(number);
  }),
  AND: ofBooleans((truths) => truths.every(Boolean)),
  OR: ofBooleans((truths) => truths.some(Boolean)),
  NOT: ofEach((value) => {
    const truth = asBoolean(value);
    return isGridError(truth) ? truth : !truth;
  }),
  ISBLANK: ofEach((value) => value === null),
  ISNUMBER: ofEach((value) => typeof value === "number"),
  ISTEXT: ofEach((value) => typeof value === "string"),
  ISERROR: ofEach((value) => isGridError(value)),
  COUNT: counted((value) => typeof value === "number"),
  COUNTA: counted((value) => value !== null),
  ROWS: ([operand = single(null)]) => single(operand.rows.length),
  NA: () => single({ error: "#N/A" }),
};

/** These choose between their arguments, so a refused branch must not spoil the other. */
export const choosingFunctions: Readonly<Record<string, BuiltIn>> = {
  IF: ([condition = single(null), yes = single(true), no = single(false)]) =>
    combined([condition, yes, no], ([value = null, whenTrue = null, whenFalse = null]) => {
      const truth = asBoolean(value);
      return isGridError(truth) ? truth : truth ? whenTrue : whenFalse;
    }),
  IFERROR: ([value = single(null), otherwise = single(null)]) =>
    combined([value, otherwise], ([given = null, instead = null]) => (isGridError(given) ? instead : given)),
  IFNA: ([value = single(null), otherwise = single(null)]) =>
    combined([value, otherwise], ([given = null, instead = null]) =>
      isGridError(given) && given.error === "#N/A" ? instead : given,
    ),
};
