import { cells, excelAnswers, placeOf, rowsOf, type ExcelAnswer } from "../../test/formulas/excelAnswers";
import type { Cell } from "../../src/sheet/cell";
import { cellReference } from "../../src/formulas/reference";
import type { CellData } from "../../preview/cells/workbookData";
import { recalculated } from "./recalculated";

/** How LibreOffice answers the formulas of test/formulas/excelAnswers.ts. */
export interface AnswersCompared {
  readonly formulas: number;
  /** Differences that the table gives a reason for. */
  readonly known: readonly string[];
  /** Differences without a reason, and reasons without a difference. */
  readonly unknown: readonly string[];
}

export function excelAnswersCompared(): AnswersCompared {
  const rows: CellData[][] = [];
  const put = (row: number, column: number, cell: CellData): void => {
    (rows[row] ??= [])[column] = cell;
  };
  for (const [address, lines] of Object.entries(cells)) {
    const { row = 0, column = 0 } = cellReference(address)?.area ?? {};
    lines.forEach(([value], k) => put(row + k, column, stored(value ?? null)));
  }
  excelAnswers.forEach((answer, index) => {
    const { row, column } = placeOf(answer, index);
    put(row, column, entered(answer, row, column));
  });
  const found = recalculated({ sheets: [{ name: "Tal", rows }] }).sheets[0];
  if (!found) throw new Error("LibreOffice gave no sheet back.");
  const known: string[] = [];
  const unknown: string[] = [];
  excelAnswers.forEach((answer, index) => {
    const { row, column } = placeOf(answer, index);
    const wanted = rowsOf(answer);
    const given = wanted.map((line, r) => line.map((_, c) => shown(found.rows[row + r]?.[column + c])));
    const agrees = wanted.every((line, r) => line.every((cell, c) => isSame(cell, given[r]?.[c])));
    const reason = answer.differs?.libreOffice;
    const told = `${answer.formula}: Excel ${JSON.stringify(wanted)}, LibreOffice ${JSON.stringify(given)}`;
    if (agrees && reason !== undefined) unknown.push(`${answer.formula} agrees, although: ${reason}`);
    if (!agrees) (reason === undefined ? unknown : known).push(reason === undefined ? told : `${told}. ${reason}`);
  });
  return { formulas: excelAnswers.length, known, unknown };
}

const stored = (value: string | number | boolean | null): CellData =>
  value === null ? {} : typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };

/** As a formula that fills the cells of its answer, which is what every formula does in a new Excel. */
function entered(answer: ExcelAnswer, row: number, column: number): CellData {
  const wanted = rowsOf(answer);
  return {
    formula: answer.formula,
    spill: { row, column, rows: wanted.length, columns: wanted[0]?.length ?? 1 },
  };
}

function shown({ value, result = value }: CellData = {}): Cell {
  return typeof result === "object" ? { code: result.error } : (result ?? null);
}

/** LibreOffice keeps a truth value as 1 or 0, and of an array's results 0 and "" come back as nothing. */
function isSame(wanted: Cell, given: Cell | undefined): boolean {
  if (!wanted) return !given;
  if (typeof wanted === "boolean") return given === true || given === 1;
  if (typeof wanted !== "number" || typeof given !== "number") return JSON.stringify(wanted) === JSON.stringify(given);
  return Math.abs(wanted - given) <= 1e-15 * Math.abs(wanted);
}
