import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import type { Card, Outcome, Parameter, Plain } from "../../src/functions/card";
import { plainFormula } from "../../src/formulas/plainFormula";
import { areaAddress, type Area } from "../../src/sheet/place";
import { figures } from "./figures";

/** A call of ours over cells of a sheet, what it gives, and what stands in its place without it. */
export interface PlainCase {
  readonly card: Card;
  /** "TULU.ANDEL(A1,B1,1)" */
  readonly call: string;
  /** Rows that the case has on the sheet, from this one. */
  readonly row: number;
  /** What the call reads: a column an argument, from its first row. */
  readonly inputs: readonly (readonly Plain[])[];
  readonly gives: readonly (readonly Outcome[])[];
  /** Of each cell of the result; undefined where it has no plain form. */
  readonly plain: readonly (readonly (string | undefined)[])[];
}

/** Cards with a plain form. */
export const plainCards: readonly Card[] = catalogue.filter(({ plain }) => plain !== undefined);

/** Rows between two cases: as many as the longest list has. */
export const casesApart = 13;
const longest = 12;

type Between = (from: number, until: number) => number;

/** Random calls of every function that has a plain form: sound ones, and ones with something wrong in them. */
export function plainCases(each: number, seed = 20170901): PlainCase[] {
  const between = figures(seed);
  return plainCards.flatMap((card, c) =>
    Array.from({ length: each }, (_, k) => caseOf(card, (c * each + k) * casesApart, k % 3 === 2, between)),
  );
}

function caseOf(card: Card, row: number, isBad: boolean, between: Between): PlainCase {
  const length = 3 + between(0, longest - 2);
  const inputs: Plain[][] = [];
  const parts: string[] = [];
  const args = card.parameters.map((parameter) => {
    const column = inputs.length;
    const isLeftOut = parameter.kind === "table" && parameter.optional;
    if (isLeftOut || parameter.name === "overskrifter") {
      parts.push("");
      return undefined;
    }
    if (parameter.kind === "choice") {
      const value = choiceOf(parameter, between);
      parts.push(value === undefined ? "" : typeof value === "string" ? `"${value}"` : String(value).toUpperCase());
      return value;
    }
    const cells = cellsOf(card, parameter, length, between);
    if (isBad && between(0, 3) === 0) cells[between(0, cells.length)] = wrong[between(0, wrong.length)] ?? null;
    inputs.push(cells);
    const area: Area = { row, column, rows: cells.length, columns: 1 };
    parts.push(areaAddress(area));
    return cells.map((cell) => [cell]);
  });
  const call = `TULU.${card.name}(${parts.join(",").replace(/,+$/u, "")})`;
  const gives = evaluate(card, args);
  const size = { rows: gives.length, columns: gives[0]?.length ?? 1 };
  const plain = gives.map((line, r) =>
    line.map((_, c) => plainFormula(`=${call}`, { row: r, column: c }, size)?.formula),
  );
  return { card, call, row, inputs, gives, plain };
}

const wrong: readonly Plain[] = [null, null, "12", "ukendt", -7, 0, 1e7, true];

/** A choice as it may be written; undefined where it is left out. */
function choiceOf(parameter: Parameter & { kind: "choice" }, between: Between): number | string | boolean | undefined {
  const isLeftOut = (parameter.optional === true || parameter.default !== undefined) && between(0, 3) === 0;
  if (isLeftOut) return undefined;
  if (parameter.options && !parameter.open) return parameter.options[between(0, parameter.options.length)]?.value;
  switch (parameter.of) {
    case "switch":
      return between(0, 2) === 1;
    case "decimals":
      return between(0, 4);
    case "confidence":
      return [0.9, 0.95, 0.99][between(0, 3)];
    case "price":
      return between(20_000, 120_000);
    case "share":
      return between(0, 8) / 100;
    case "ordinal":
      return between(1, 4);
    default:
      return between(1, 5) * 100;
  }
}

/** Lists of so many steps or months as the function wants; a hole now and then where it may have one. */
function cellsOf(card: Card, parameter: Parameter, length: number, between: Between): Plain[] {
  // A stretch of weeks mostly begins before it ends.
  if (parameter.name === "fra_uge") return [between(1, 40)];
  if (parameter.kind === "number") return [numberOf(parameter.of, between)];
  const whole = parameter.kind === "list" && parameter.whole === true;
  const entries = whole ? 4 : card.id === "AARSPROGNOSE" ? 12 : length;
  const known = parameter.name === "i_år" ? between(1, 13) : entries;
  const cells = Array.from({ length: entries }, (_, k): Plain => {
    if (k >= known) return null;
    return !whole && card.id !== "AARSPROGNOSE" && between(0, 9) === 0 ? null : numberOf(parameter.of, between);
  });
  return cells;
}

function numberOf(of: Parameter["of"], between: Between): number {
  switch (of) {
    case "count":
      return between(0, 3000);
    case "population":
      return between(3000, 20_000);
    case "share":
    case "baseShare":
      return between(1, 999) / 1000;
    case "price":
      return between(20_000, 120_000) + between(0, 100) / 100;
    case "amount":
      return between(0, 5_000_000);
    case "week":
      return between(1, 120);
    case "seniority":
      return between(0, 200);
    default:
      return between(1, 6000) / 4;
  }
}
