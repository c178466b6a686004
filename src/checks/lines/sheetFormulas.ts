import { rowsAtATime, type Breathing } from "../../tables/breathing";
import { sumDirection, type SumDirection } from "../../tables/sumFormulas";
import type { SheetGrid } from "../../tables/sheetGrid";
import { formulaForm, relativeKey, type FormulaForm } from "./formulaForm";

/** A formula where it stands. Formulas that are copies of each other share one form. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly form: FormulaForm | undefined;
  /** The formula whose text the form was read from: the positions in its tree are positions in this text. */
  readonly first: { readonly text: string };
  /** Whether it adds up cells in its own column or row. */
  readonly sums: SumDirection | undefined;
}

type Shared = Pick<SheetFormula, "form" | "first" | "sums">;

const widest = 16_384;

/** So many formulas are looked at between two breaths. */
const formulasAtATime = 500;

/** The formulas of a sheet; each is read once however often it has been copied. */
export class SheetFormulas {
  readonly #known = new Map<string, Shared>();
  readonly #at = new Map<number, SheetFormula>();

  /** Reads every formula of the sheet, drawing breath on the way. */
  *readAll(grid: SheetGrid): Breathing<void> {
    if (!grid.hasFormulas) return;
    const atATime = rowsAtATime(grid.columns * 10);
    for (let row = 0; row < grid.rows; row++) {
      for (let column = 0; column < grid.columns; column++) {
        const text = grid.formula(row, column);
        if (text === undefined) continue;
        this.#at.set(row * widest + column, this.#read(text, row, column));
      }
      if (row % atATime === 0) yield;
    }
  }

  at(row: number, column: number): SheetFormula | undefined {
    return this.#at.get(row * widest + column);
  }

  /** Every formula; undefined between them where whoever goes through them is to draw breath. */
  *all(): Generator<SheetFormula | undefined, void> {
    let told = 0;
    for (const formula of this.#at.values()) {
      if (++told % formulasAtATime === 0) yield undefined;
      yield formula;
    }
  }

  #read(text: string, row: number, column: number): SheetFormula {
    const key = relativeKey(text, row, column);
    let shared = this.#known.get(key);
    if (!shared) {
      shared = { form: formulaForm(text, row, column), first: { text }, sums: sumDirection(text, row, column) };
      this.#known.set(key, shared);
    }
    return { row, column, text, ...shared };
  }
}
