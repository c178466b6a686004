import type { IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  FormulaCurrentConfigService,
  type IFormulaData,
  type IFormulaDataItem,
  type IFormulaDatasetConfig,
} from "@univerjs/preset-sheets-core";
import { filledFormula } from "../../../cells/formula/filledFormula";

type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

/** A formula that others may read as when it is filled down or to the right. */
interface Head {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly filled: ReturnType<typeof filledFormula>;
}

/**
 * Univer reads every formula of the workbook anew at every calculation, and once more for each that it calculates: 50,000
 * in a column took seconds after every change. It reads a group of filled formulas once (its own cells share a formula by
 * an id when the user fills them). Here every formula that reads as the one above or to the left filled is given to the
 * calculation as one of its group; the cells keep their own texts.
 */
export class FilledFormulas extends FormulaCurrentConfigService {
  /** What a formula can be filled as, by its text: told again at the next calculation. */
  private known = new Map<string, Head["filled"]>();

  override load(config: IFormulaDatasetConfig): void {
    super.load({ ...config, formulaData: this.grouped(config.formulaData) });
  }

  private grouped(data: IFormulaData): IFormulaData {
    const before = this.known;
    this.known = new Map();
    const groups: IFormulaData = {};
    for (const [unit, sheets] of Object.entries(data)) {
      const grouped: Record<string, Nullable<SheetFormulas>> = {};
      for (const [sheet, rows] of Object.entries(sheets ?? {})) grouped[sheet] = rows && this.sheet(rows, before);
      groups[unit] = grouped;
    }
    return groups;
  }

  private sheet(rows: SheetFormulas, before: FilledFormulas["known"]): SheetFormulas {
    const above = new Map<number, Head>();
    const grouped: SheetFormulas = {};
    for (const [rowKey, cells] of Object.entries(rows)) {
      const row = Number(rowKey);
      let left: Head | undefined;
      const items: SheetFormulas[number] = {};
      for (const [columnKey, item] of Object.entries<Nullable<IFormulaDataItem>>(cells ?? {})) {
        const column = Number(columnKey);
        // What Univer has grouped itself stays as it is.
        if (!item?.f || item.si !== undefined) {
          items[column] = item;
          continue;
        }
        const head =
          [above.get(column), left].find((each) => each && readsAs(each, item.f, row, column)) ??
          this.head(item.f, row, column, before);
        above.set(column, head);
        left = head;
        items[column] = itemOf(head, row, column);
      }
      grouped[row] = items;
    }
    return grouped;
  }

  private head(formula: string, row: number, column: number, before: FilledFormulas["known"]): Head {
    const kept = this.known.has(formula) ? this.known : before;
    const filled = kept.has(formula) ? kept.get(formula) : filledFormula(formula);
    this.known.set(formula, filled);
    return { id: `${row} ${column}`, row, column, formula, filled };
  }
}

/** One that lost what it pointed at reads as one filled out of the sheet, and is not. */
const readsAs = ({ row, column, filled }: Head, formula: string, atRow: number, atColumn: number): boolean =>
  filled?.(atRow - row, atColumn - column) === formula && !formula.includes("#REF!");

function itemOf(head: Head, row: number, column: number): IFormulaDataItem {
  const [x, y] = [column - head.column, row - head.row];
  if (!head.filled) return { f: head.formula };
  return x === 0 && y === 0 ? { f: head.formula, si: head.id } : { f: head.formula, si: head.id, x, y };
}
