import { Workbook, type CellFormulaValue, type CellValue, type Worksheet } from "exceljs";
import { cells, excelAnswers, placeOf, rowsOf, type ExcelAnswer } from "../../test/formulas/excelAnswers";
import type { Cell } from "../../src/sheet/cell";
import { cellReference } from "../../src/formulas/reference";
import { spotAddress } from "../../src/sheet/place";
import { storedFormula } from "../../preview/files/storedFormula";
import { recalculated } from "./recalculated";

/** How LibreOffice answers the formulas of test/formulas/excelAnswers.ts. */
export interface AnswersCompared {
  readonly formulas: number;
  /** Differences that the table gives a reason for. */
  readonly known: readonly string[];
  /** Differences without a reason, and reasons without a difference. */
  readonly unknown: readonly string[];
}

export async function excelAnswersCompared(): Promise<AnswersCompared> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tal");
  for (const [address, rows] of Object.entries(cells)) {
    const { row = 0, column = 0 } = cellReference(address)?.area ?? {};
    rows.forEach(([value], k) => (sheet.getCell(row + k + 1, column + 1).value = stored(value ?? null)));
  }
  excelAnswers.forEach((answer, index) => enter(sheet, answer, index));
  const found = (await recalculated(workbook)).getWorksheet("Tal");
  if (!found) throw new Error("LibreOffice gave no sheet back.");
  const known: string[] = [];
  const unknown: string[] = [];
  excelAnswers.forEach((answer, index) => {
    const { row, column } = placeOf(answer, index);
    const wanted = rowsOf(answer);
    const given = wanted.map((line, r) => line.map((_, c) => shown(found.getCell(row + r + 1, column + c + 1).value)));
    const agrees = wanted.every((line, r) => line.every((cell, c) => isSame(cell, given[r]?.[c])));
    const reason = answer.differs?.libreOffice;
    const told = `${answer.formula}: Excel ${JSON.stringify(wanted)}, LibreOffice ${JSON.stringify(given)}`;
    if (agrees && reason !== undefined) unknown.push(`${answer.formula} agrees, although: ${reason}`);
    if (!agrees) (reason === undefined ? unknown : known).push(reason === undefined ? told : `${told}. ${reason}`);
  });
  return { formulas: excelAnswers.length, known, unknown };
}

const stored = (value: string | number | boolean | null): CellValue =>
  typeof value === "string" && value.startsWith("=") ? ({ formula: value.slice(1) } as CellFormulaValue) : value;

/** As array formulas, which is what every formula is in a new Excel; "@" is stored as a formula that is none. */
function enter(sheet: Worksheet, answer: ExcelAnswer, index: number): void {
  const { row, column } = placeOf(answer, index);
  const formula = storedFormula(answer.formula.replace("=@", "="));
  const wanted = rowsOf(answer);
  const ref = `${spotAddress(row, column)}:${spotAddress(row + wanted.length - 1, column + (wanted[0]?.length ?? 1) - 1)}`;
  const isArray = !answer.formula.startsWith("=@");
  sheet.getCell(row + 1, column + 1).value = (
    isArray ? { formula, shareType: "array", ref } : { formula }
  ) as CellFormulaValue;
}

function shown(value: CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if ("error" in value) return { code: value.error };
  if ("result" in value) return shown(value.result ?? null);
  return "formula" in value || "sharedFormula" in value ? null : JSON.stringify(value);
}

/** LibreOffice keeps a truth value as 1 or 0, and of an array's results 0 and "" come back as nothing. */
function isSame(wanted: Cell, given: Cell | undefined): boolean {
  if (!wanted) return !given;
  if (typeof wanted === "boolean") return given === true || given === 1;
  if (typeof wanted !== "number" || typeof given !== "number") return JSON.stringify(wanted) === JSON.stringify(given);
  return Math.abs(wanted - given) <= 1e-15 * Math.abs(wanted);
}
