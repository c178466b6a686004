import type { ChoiceParameter, ListParameter, NumberParameter, TableParameter } from "../card";
import { anyOf, danishNumber, numberInText, parseDanishNumber } from "../danish";
import { domains, outsideDomain, type Domain, type DomainName } from "../domain";
import { missing, Refusal, wrongValue, type ErrorCode } from "../refusal";

/** A `tal` argument, copied once: numbers by row, and the cells that are not usable with their reasons. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
  readonly refusals: ReadonlyMap<number, Refusal> | undefined;
}

/** A range as a list, row by row; null where a cell is empty. */
export interface List {
  readonly values: (number | null)[];
  readonly rows: number;
  readonly columns: number;
}

type Matrix = readonly (readonly unknown[])[];

const isMatrix = (argument: unknown): argument is Matrix => Array.isArray(argument) && Array.isArray(argument[0]);
const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** Whether the argument was left out of the call, as opposed to pointing at an empty cell. */
export const isLeftOut = (argument: unknown): boolean => isEmpty(argument) && !Array.isArray(argument);

/** Any argument as rows of cells: one value is a block of one. A careless caller's flat list is a column. */
export function asMatrix(argument: unknown): Matrix {
  if (isMatrix(argument)) return argument;
  if (Array.isArray(argument)) return argument.length === 0 ? [[null]] : argument.map((cell: unknown) => [cell]);
  return [[argument]];
}

const errorCode = (cell: object): string | undefined => {
  const code = "code" in cell ? cell.code : undefined;
  return typeof code === "string" && code.startsWith("#") ? code : undefined;
};

const returnable: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] satisfies ErrorCode[];

/** An error in an input comes out as itself, or as #VALUE! with its name where an add-in cannot give that error. */
function passedOn(place: string, code: string): Refusal {
  return new Refusal(returnable.includes(code) ? (code as ErrorCode) : "#VALUE!", `${place}: ${code}`);
}

const quoted = (place: string, text: string): string =>
  `${place} er teksten "${text.length > 30 ? `${text.slice(0, 30)}…` : text}"`;

/** The mark of a figure hidden by discretion. */
const isHidden = (text: string): boolean => /^\s*(\.{2,3}|…)\s*$/.test(text);

function wrongText(place: string, text: string): Refusal {
  const number = parseDanishNumber(text);
  const quote = quoted(place, text);
  if (isHidden(text)) return wrongValue(`${quote}: tallet er skjult af diskretion. Lad cellen stå tom.`);
  return wrongValue(
    number === undefined
      ? `${quote}. Skriv et tal.`
      : `${quote}, som ligner et tal gemt som tekst. Skriv ${text.trim()} igen i cellen som et tal.`,
  );
}

/** Why a cell cannot be used as a number of this domain. */
function unusable(place: string, cell: unknown, of: DomainName): Refusal {
  if (isEmpty(cell)) return missing(place);
  if (typeof cell === "number") return wrongValue(outsideDomain(place, cell, of));
  if (typeof cell === "boolean") return wrongValue(`${place} er ${cell ? "SAND" : "FALSK"}. Skriv et tal.`);
  if (typeof cell === "string") return wrongText(place, cell);
  const code = typeof cell === "object" && cell !== null ? errorCode(cell) : undefined;
  return code === undefined ? wrongValue(`${place} er ikke et tal.`) : passedOn(place, code);
}

const fits = (value: number, domain: Domain): boolean =>
  value >= domain.low && value <= domain.high && (!domain.whole || value === Math.floor(value));

/** The number at 15 significant digits, if that fits: 33 % + 56 % + 11 % is 1, a share. undefined where it does not. */
function asWritten(cell: unknown, domain: Domain): number | undefined {
  if (typeof cell !== "number") return undefined;
  if (fits(cell, domain)) return cell;
  const decimal = Number(cell.toPrecision(15));
  return fits(decimal, domain) ? decimal : undefined;
}

/** Copies a `tal` argument into a Float64Array and checks every cell in the same pass. */
export function readNumbers(parameter: NumberParameter, argument: unknown): NumberColumn {
  const matrix = asMatrix(argument);
  const rows = matrix.length;
  const columns = Math.max(1, matrix[0]?.length ?? 0);
  const values = new Float64Array(rows * columns);
  const { low, high, whole }: Domain = domains[parameter.of];
  let refusals: Map<number, Refusal> | undefined;
  let index = 0;
  for (let row = 0; row < rows; row++) {
    const cells = matrix[row] as readonly unknown[];
    if (cells.length !== columns) return readNumbers(parameter, evened(matrix));
    for (let column = 0; column < columns; column++, index++) {
      const cell = cells[column];
      if (typeof cell === "number" && cell >= low && cell <= high && (!whole || cell === Math.floor(cell))) {
        values[index] = cell;
      } else {
        const number = otherNumber(parameter, cell);
        if (typeof number === "number") values[index] = number;
        else (refusals ??= new Map()).set(index, number);
      }
    }
  }
  return { values, rows, columns, refusals };
}

/** What a cell is that is not plainly a number of the parameter's: a number all the same, or the reason why not. */
function otherNumber({ name, of, fromText }: NumberParameter, cell: unknown): number | Refusal {
  if (fromText && typeof cell === "string" && cell.trim() !== "" && !isHidden(cell)) {
    const found = numberInText(cell);
    return "value" in found ? found.value : wrongValue(`${quoted(name, cell)} ${found.problem}`);
  }
  return asWritten(cell, domains[of]) ?? unusable(name, cell, of);
}

/** A careless caller's rows of unequal length, filled up with empty cells. Excel's ranges never need it. */
function evened(matrix: Matrix): Matrix {
  const columns = widest(matrix);
  return matrix.map((cells) => Array.from({ length: columns }, (_, column) => cells[column]));
}

const widest = (matrix: Matrix): number => {
  let width = 1;
  for (const row of matrix) if (row.length > width) width = row.length;
  return width;
};

/** Reads a list; the first cell that is not a number refuses the whole call and is named by its place. */
export function readList(parameter: ListParameter, argument: unknown): List {
  const matrix = asMatrix(argument);
  const columns = widest(matrix);
  if (parameter.series && matrix.length > 1 && columns > 1) {
    const size = sizeOf({ rows: matrix.length, columns });
    throw wrongValue(`${parameter.name} er ${size}, men en serie i tid. Vælg én række eller én kolonne.`);
  }
  const values: (number | null)[] = [];
  for (const cells of matrix) {
    for (let column = 0; column < columns; column++) {
      values.push(readCell(cells[column], parameter.of, () => `${parameter.name}, nr. ${values.length + 1},`));
    }
  }
  return { values, rows: matrix.length, columns };
}

/** Reads a block; the first cell that is not a number refuses the whole call and is named by row and column. */
export function readTable(parameter: TableParameter, argument: unknown): (number | null)[][] {
  const matrix = asMatrix(argument);
  const columns = widest(matrix);
  return matrix.map((cells, row) =>
    Array.from({ length: columns }, (_, column) =>
      readCell(cells[column], parameter.of, () => `${parameter.name}, række ${row + 1}, kolonne ${column + 1},`),
    ),
  );
}

/** #N/A in a list or table is a hole: it is what TULU and IKKE.TILGÆNGELIG() give for one. */
function readCell(cell: unknown, of: DomainName, place: () => string): number | null {
  if (isEmpty(cell) || (typeof cell === "object" && errorCode(cell as object) === "#N/A")) return null;
  const decimal = asWritten(cell, domains[of]);
  if (decimal !== undefined) return decimal;
  const refusal = unusable(place(), cell, of);
  throw wrongValue(refusal.message.replace(/,:/, ":"));
}

/** Reads a `valg`; the parameter's default where it is left out, undefined where it has none. */
export function readChoice(parameter: ChoiceParameter, argument: unknown): number | boolean | string | undefined {
  const cell = oneCell(parameter, argument);
  if (isEmpty(cell)) {
    if (parameter.default !== undefined || parameter.optional) return parameter.default;
    throw missing(parameter.name);
  }
  if (typeof cell === "object") throw wrongValue(unusable(parameter.name, cell, "number").message);
  if (parameter.of === "switch") return readSwitch(parameter.name, cell);
  if (parameter.of === "word") return offered(parameter, readWord(parameter.name, cell));
  const chosen = asWritten(cell, domains[parameter.of]);
  if (chosen === undefined) throw unusable(parameter.name, cell, parameter.of);
  return offered(parameter, chosen);
}

/** Refuses what is not among the options, where a choice has them. */
function offered<T extends number | string>({ name, options, open, meant }: ChoiceParameter, chosen: T): T {
  if (!options || open || options.some(({ value }) => value === chosen)) return chosen;
  const written = (value: number | string): string => (typeof value === "string" ? `"${value}"` : danishNumber(value));
  const question = meant === undefined ? "" : ` Mente du ${meant}?`;
  throw wrongValue(
    `${name} er ${written(chosen)}.${question} Skriv ${anyOf(options.map(({ value }) => written(value)))}.`,
  );
}

function oneCell(parameter: ChoiceParameter, argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const matrix = asMatrix(argument);
  if (matrix.length === 1 && widest(matrix) === 1) return matrix[0]?.[0];
  const size = sizeOf({ rows: matrix.length, columns: widest(matrix) });
  throw wrongValue(`${parameter.name} er ${size}. Vælg én celle.`);
}

/** "2 rækker × 1 kolonne". */
export const sizeOf = ({ rows, columns }: { rows: number; columns: number }): string =>
  `${rows} ${rows === 1 ? "række" : "rækker"} × ${columns} ${columns === 1 ? "kolonne" : "kolonner"}`;

function readSwitch(name: string, cell: unknown): boolean {
  if (typeof cell === "boolean") return cell;
  if (cell === 0 || cell === 1) return cell === 1;
  throw wrongValue(
    `${name} er ${typeof cell === "number" ? danishNumber(cell) : `"${String(cell)}"`}. Skriv SAND eller FALSK.`,
  );
}

function readWord(name: string, cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") throw wrongValue(`${name} er ${danishNumber(cell)}. Skriv en tekst i anførselstegn.`);
  throw wrongValue(`${name} er ${cell === true ? "SAND" : "FALSK"}. Skriv en tekst i anførselstegn.`);
}
