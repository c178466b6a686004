import type { CellData } from "../../preview/cells/workbookData";
import { Refusal } from "../../src/functions/refusal";
import { isErrorCode } from "../../src/sheet/errorNames";
import type { Cell } from "../../src/sheet/cell";
import { disagreement } from "./plainAgreement";
import { plainCards, plainCases } from "./plainCases";
import { recalculated } from "./recalculated";

export interface PlainFormCompared {
  readonly name: string;
  /** Figures and texts that are the same. */
  readonly figures: number;
  /** Cells that the function refuses. */
  readonly refused: number;
  readonly faults: readonly string[];
}

const each = 100;
/** The arguments stand to the left of it. */
const resultColumn = 8;

/** Every function's plain form as LibreOffice reckons it, against the function. */
export function plainFormsCompared(): PlainFormCompared[] {
  const cases = plainCases(each);
  const rows: (CellData | undefined)[][] = [];
  const put = (row: number, column: number, cell: CellData): void => {
    (rows[row] ??= [])[column] = cell;
  };
  for (const { row, inputs, plain } of cases) {
    inputs.forEach((cells, column) =>
      cells.forEach((value, k) => {
        if (value !== null) put(row + k, column, { value });
      }),
    );
    plain.forEach((line, r) =>
      line.forEach((formula, c) => {
        if (formula !== undefined) put(row + r, resultColumn + c, { formula });
      }),
    );
  }
  const found = recalculated({ sheets: [{ name: "Tal", rows }] }).sheets[0];
  if (!found) throw new Error("LibreOffice gave no sheet back.");
  return plainCards.map((card) => {
    const compared = { name: card.name, figures: 0, refused: 0, faults: [] as string[] };
    for (const one of cases.filter((candidate) => candidate.card === card)) {
      one.plain.forEach((line, r) =>
        line.forEach((formula, c) => {
          const gives = one.gives[r]?.[c];
          if (formula === undefined || gives === undefined) return;
          const fault = disagreement(one, gives, formula, shown(found.rows[one.row + r]?.[resultColumn + c]));
          if (fault !== undefined) compared.faults.push(fault);
          else if (gives instanceof Refusal) compared.refused++;
          else compared.figures++;
        }),
      );
    }
    return compared;
  });
}

function shown({ value, result = value }: CellData = {}): Cell {
  if (typeof result === "object") return { code: result.error };
  return isErrorCode(result) ? { code: result } : (result ?? null);
}
