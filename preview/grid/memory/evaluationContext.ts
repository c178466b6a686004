import type { FunctionHost } from "../../functions/functionHost";
import type { Area } from "../../../src/sheet/place";
import type { GridValue } from "../../cells/value";
import type { TableState } from "../port";
import type { FormulaNode } from "./formulaNode";

/** A rectangle on a sheet, by the sheet's id. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What a formula can see of the workbook. Asking for a cell calculates it first. */
export interface EvaluationContext {
  /** The formula's own cell. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly functions: FunctionHost | undefined;
  values(place: Place): GridValue[][];
  sheetId(name: string): string | undefined;
  named(name: string): FormulaNode | undefined;
  table(name: string): TableState | undefined;
  tableAround(sheet: string, row: number, column: number): TableState | undefined;
  spill(sheet: string, row: number, column: number): Area | undefined;
}
