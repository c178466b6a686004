import { isCellError, type Cell } from "../../sheet/cell";
import { finite, numberIn, truthIn, wrongNumber, wrongValue, zeroDivisor } from "../coercion";
import { eachCell, failure, firstCell, isSingle, single, widthOf, type Value } from "../cellValue";
import { operated } from "../operators";
import { rounded, roundedTo } from "../rounding";
import { aggregates } from "./aggregates";
import { ofCells, ofNumbers, ofText, ofValues, type Argument, type BuiltIn } from "./builtIn";
import { criteria } from "./criteria";
import { joinedTexts } from "./joinedTexts";

/** Works out the branch that is taken, and both only where the condition is an array. */
const choose: BuiltIn = ([condition, yes, no, ...more]) => {
  const value = condition?.();
  if (!value || !yes || more.length > 0) return undefined;
  const otherwise = no ?? (() => single(false));
  if (isSingle(value)) {
    const truth = truthIn(firstCell(value));
    return typeof truth === "boolean" ? (truth ? yes : otherwise)() : single(truth);
  }
  const [whenTrue, whenFalse] = [yes(), otherwise()];
  if (!whenTrue || !whenFalse) return undefined;
  return eachCell([value, whenTrue, whenFalse], ([cell = null, a = null, b = null]) => {
    const truth = truthIn(cell);
    return typeof truth === "boolean" ? (truth ? a : b) : truth;
  });
};

/** Its first argument, and where that is an error the second, worked out only then. */
const unless = (isMeant: (cell: Cell) => boolean): BuiltIn => {
  const replaced = (value: Value, otherwise: Argument): Value | undefined => {
    if (!value.cells.some((line) => line.some(isMeant))) return value;
    const instead = otherwise();
    if (!instead || isSingle(value)) return instead;
    return eachCell([value, instead], ([cell = null, other = null]) => (isMeant(cell) ? other : cell));
  };
  return ([first, otherwise, ...more]) => {
    const value = first?.();
    return value && otherwise && more.length === 0 ? replaced(value, otherwise) : undefined;
  };
};

/** A cell, a row or a column of an area or array; 0 takes all of them. */
const index = ofValues(2, 3, ([list, first, second]) => {
  if (!list || !first || ![first, second ?? first].every(isSingle)) return undefined;
  const isOneRow = second === undefined && list.cells.length === 1;
  const places = isOneRow ? [single(1), first] : [first, second ?? single(widthOf(list) === 1 ? 1 : 0)];
  const [row, column] = places.map((place) => numberIn(firstCell(place)));
  if (typeof row !== "number") return single(row ?? null);
  if (typeof column !== "number") return single(column ?? null);
  if (row < 0 || column < 0) return single(wrongValue);
  const [down, right] = [Math.trunc(row), Math.trunc(column)];
  if (down > list.cells.length || right > widthOf(list)) return failure("#REF!");
  const lines = down === 0 ? list.cells : list.cells.slice(down - 1, down);
  const cells = right === 0 ? lines : lines.map((line) => line.slice(right - 1, right));
  const area = list.area && {
    row: list.area.row + Math.max(0, down - 1),
    column: list.area.column + Math.max(0, right - 1),
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
  };
  return { cells, from: list.from, ...(area ? { area } : {}) };
});

const isKind = (isMeant: (cell: Cell) => boolean): BuiltIn => ofCells(1, 1, ([cell = null]) => isMeant(cell));
const isMissing = (cell: Cell): boolean => isCellError(cell) && cell.code === "#N/A";

function truthOf(cell: Cell): Cell {
  const truth = truthIn(cell);
  return typeof truth === "boolean" ? !truth : truth;
}

/** Excel's own functions that stand beside ours in budget workbooks, by their English names. */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map(
  Object.entries({
    ...aggregates,
    ...criteria,
    IF: choose,
    IFERROR: unless(isCellError),
    IFNA: unless(isMissing),
    NOT: ofCells(1, 1, ([cell = null]) => truthOf(cell)),
    TRUE: ofValues(0, 0, () => single(true)),
    FALSE: ofValues(0, 0, () => single(false)),
    NA: ofValues(0, 0, () => failure("#N/A")),
    ISBLANK: isKind((cell) => cell === null),
    ISNUMBER: isKind((cell) => typeof cell === "number"),
    ISTEXT: isKind((cell) => typeof cell === "string"),
    ISERROR: isKind(isCellError),
    ISNA: isKind(isMissing),
    INDEX: index,
    ROWS: ofValues(1, 1, ([list]) => list && single(list.cells.length)),
    COLUMNS: ofValues(1, 1, ([list]) => list && single(widthOf(list))),
    ABS: ofNumbers(1, 1, (number = 0) => Math.abs(number)),
    INT: ofNumbers(1, 1, (number = 0) => Math.floor(number) + 0),
    MOD: ofNumbers(2, 2, (number = 0, by = 0) =>
      by === 0 ? zeroDivisor : finite(number - by * Math.floor(number / by)),
    ),
    SQRT: ofNumbers(1, 1, (number = 0) => (number < 0 ? wrongNumber : Math.sqrt(number))),
    POWER: ofNumbers(2, 2, (number = 0, power = 0) => operated("^", number, power)),
    ROUND: ofNumbers(2, 2, (number = 0, decimals = 0) => finite(rounded(number, decimals))),
    ROUNDUP: ofNumbers(2, 2, (number = 0, decimals = 0) => finite(roundedTo("up", number, decimals))),
    ROUNDDOWN: ofNumbers(2, 2, (number = 0, decimals = 0) => finite(roundedTo("down", number, decimals))),
    TEXTJOIN: joinedTexts,
    LEN: ofText(1, 1, (text) => text.length),
    LEFT: ofText(1, 2, (text, count = 1) => (count < 0 ? wrongValue : text.slice(0, count))),
    RIGHT: ofText(1, 2, (text, count = 1) =>
      count < 0 ? wrongValue : text.slice(Math.max(0, text.length - Math.trunc(count))),
    ),
    MID: ofText(3, 3, (text, from = 1, count = 0) =>
      from < 1 || count < 0 ? wrongValue : text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(count)),
    ),
  }),
);
