import { errorCode } from "../../sheet/errorNames";
import { isCellError, type Cell } from "../../sheet/cell";
import { finite, numberInText } from "../coercion";
import { eachCell, isSingle, single, widthOf, type Value } from "../cellValue";
import { isSame, order } from "../operators";
import { ofValues, type BuiltIn } from "./builtIn";

/** Whether a cell meets a criterion. */
type Test = (cell: Cell) => boolean;

/** "*" stands for any signs, "?" for one, "~" takes the meaning from the next. Never backtracks past the last "*". */
function isLike(text: string, pattern: string): boolean {
  const wanted = [...pattern.matchAll(/~[~?*]|[^]/g)].map(([sign]) => sign);
  let [at, place] = [0, 0];
  let star: { readonly at: number; place: number } | undefined;
  while (at < text.length || place < wanted.length) {
    const sign = wanted[place];
    if (sign === "*") {
      star = { at: ++place, place: at };
    } else if (at < text.length && (sign === "?" || sign?.at(-1) === text[at])) {
      at++;
      place++;
    } else if (star && star.place < text.length) {
      at = ++star.place;
      place = star.at;
    } else return false;
  }
  return true;
}

/** What stands after the sign of a criterion, as a cell would hold it. */
function operandIn(text: string): Cell {
  const code = errorCode(text);
  if (code !== undefined) return { code };
  if (/^(?:sand|falsk)$/iu.test(text)) return text.toLowerCase() === "sand";
  return numberInText(text) ?? text;
}

function equalTo(wanted: Cell): Test {
  if (typeof wanted === "string")
    return (cell) => typeof cell === "string" && isLike(cell.toLowerCase(), wanted.toLowerCase());
  if (isCellError(wanted)) return (cell) => isCellError(cell) && cell.code === wanted.code;
  return (cell) => cell !== null && isSame(typeof cell === "string" ? (numberInText(cell) ?? cell) : cell, wanted);
}

/** "æbler", "<>5", ">=10": what Excel's …HVIS functions ask of a cell. An empty criterion is 0. */
function test(criterion: Cell): Test {
  if (typeof criterion !== "string") return equalTo(criterion ?? 0);
  const [, sign = "", text = ""] = /^(<=|>=|<>|[<>=])?([^]*)$/u.exec(criterion) ?? [];
  if (text === "") {
    if (sign === "<>") return (cell) => cell !== null;
    return (cell) => cell === null || (sign === "" && cell === "");
  }
  const wanted = operandIn(text);
  const equal = equalTo(wanted);
  if (sign === "" || sign === "=") return equal;
  if (sign === "<>") return (cell) => !equal(cell);
  return (cell) => {
    if (typeof cell !== typeof wanted || isCellError(cell) || cell === null) return false;
    const difference = order(cell, wanted);
    return sign.startsWith("<")
      ? difference < 0 || (sign === "<=" && difference === 0)
      : difference > 0 || (sign === ">=" && difference === 0);
  };
}

const isLikeShaped = (one: Value, other: Value): boolean =>
  one.cells.length === other.cells.length && widthOf(one) === widthOf(other);

/** The number of cells, or the sum of `summed`, where every area meets its criterion. */
function reckoned(pairs: readonly Value[], summed: Value | undefined): Value | undefined {
  const areas = pairs.filter((_, k) => k % 2 === 0);
  const criteria = pairs.filter((_, k) => k % 2 === 1);
  const shaped = summed ?? areas[0];
  // Excel refuses anything but areas here, and stretches what is not of one shape in ways of its own.
  if (!shaped || areas.length !== criteria.length || shaped.from !== "cells") return undefined;
  if (areas.some((area) => area.from !== "cells" || !isLikeShaped(area, shaped))) return undefined;
  const [one] = criteria;
  return criteria.length === 1 && one
    ? eachCell([one], (given) => counted(areas, given, summed))
    : criteria.every(isSingle)
      ? single(
          counted(
            areas,
            criteria.map(({ cells }) => cells[0]?.[0] ?? null),
            summed,
          ),
        )
      : undefined;
}

function counted(areas: readonly Value[], criteria: readonly Cell[], summed: Value | undefined): Cell {
  const tests = criteria.map(test);
  let total = 0;
  for (const [row, line] of (areas[0]?.cells ?? []).entries()) {
    for (const column of line.keys()) {
      if (!areas.every(({ cells }, k) => tests[k]?.(cells[row]?.[column] ?? null))) continue;
      const cell = summed ? (summed.cells[row]?.[column] ?? null) : 1;
      if (isCellError(cell)) return cell;
      if (typeof cell === "number") total += cell;
    }
  }
  return finite(total);
}

const most = 255;

export const criteria: Readonly<Record<string, BuiltIn>> = {
  COUNTIF: ofValues(2, 2, (pair) => reckoned(pair, undefined)),
  COUNTIFS: ofValues(2, most, (pairs) => reckoned(pairs, undefined)),
  SUMIF: ofValues(
    2,
    3,
    ([area, criterion, summed]) => area && criterion && reckoned([area, criterion], summed ?? area),
  ),
  SUMIFS: ofValues(3, most, ([summed, ...pairs]) => reckoned(pairs, summed)),
};
