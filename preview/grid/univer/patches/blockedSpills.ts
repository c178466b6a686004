import type { IRange } from "@univerjs/core";
import { FormulaRuntimeService } from "@univerjs/preset-sheets-core";

/** What the engine asks before it lets a formula spill, under the names of its own. */
interface SpillCheck {
  _checkIfArrayFormulaRangeHasData(unit: string, sheet: string, row: number, column: number, range: IRange): boolean;
  readonly _unitArrayFormulaRange: Spills;
  readonly _runtimeData: Readonly<
    Record<string, Record<string, { getValue(row: number, column: number): { v?: unknown } | undefined }> | undefined>
  >;
}

type Spills = Readonly<Record<string, Record<string, Record<number, Record<number, IRange | null>>> | undefined>>;

const meet = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

/**
 * Univer lets a formula spill into tables, into merged cells and over what another formula has spilled in the same
 * calculation. Excel does not. `obstacles` gives the tables and merged cells of a sheet.
 */
export function stopSpillsAsExcelDoes(obstacles: (unit: string, sheet: string) => readonly IRange[]): void {
  const check = FormulaRuntimeService.prototype as unknown as SpillCheck;
  const hasData = check._checkIfArrayFormulaRangeHasData;
  check._checkIfArrayFormulaRangeHasData = function (unit, sheet, row, column, range) {
    if (obstacles(unit, sheet).some((obstacle) => meet(obstacle, range))) return true;
    const values = this._runtimeData[unit]?.[sheet];
    for (const [otherRow, spills] of Object.entries(this._unitArrayFormulaRange[unit]?.[sheet] ?? {})) {
      for (const [otherColumn, spill] of Object.entries(spills ?? {})) {
        const isOwn = Number(otherRow) === row && Number(otherColumn) === column;
        if (isOwn || !spill || !meet(spill, range)) continue;
        if (values?.getValue(Number(otherRow), Number(otherColumn))?.v !== "#SPILL!") return true;
      }
    }
    return hasData.call(this, unit, sheet, row, column, range);
  };
}
