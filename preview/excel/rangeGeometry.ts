import type { Area } from "../../src/sheet/place";
import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { boundingArea, cellArea, cellCount, isOnSheet, lastColumn, lastRow, wholeSheet } from "../cells/area";
import { sharedArea } from "../../src/sheet/place";
import type { SheetSize } from "../cells/area";
import { localAddress } from "../cells/address";
import { quotedSheet } from "../../src/sheet/place";
import type { WorkbookState } from "./workbookState";

/** Where a range is, and the ranges that lie around it: nothing here reads a cell. `R` is the finished Range. */
export abstract class RangeGeometry<R extends RangeGeometry<R>> extends ApiObject {
  override readonly kept = true;

  constructor(
    readonly state: WorkbookState,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area, state.port.size(sheet))) throw new HostError("InvalidArgument");
  }

  protected abstract onArea(area: Area): R;
  /** A range, or an address on the same sheet. */
  protected abstract other(range: unknown): R;

  get sheetSize(): SheetSize {
    return this.state.port.size(this.sheet);
  }

  get address(): string {
    const sheet = this.state.port.sheets().find(({ id }) => id === this.sheet);
    if (!sheet) throw new HostError("ItemNotFound");
    return `${quotedSheet(sheet.name)}!${localAddress(this.area, this.sheetSize)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** −1 where Excel's 32 bits do not hold the count. */
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === this.sheetSize.rows;
  }

  get isEntireRow(): boolean {
    return this.area.columns === this.sheetSize.columns;
  }

  /** May lie outside the range, as in Excel. */
  getCell(row: number, column: number): R {
    return this.onArea(cellArea(this.area.row + row, this.area.column + column));
  }

  getRow(row: number): R {
    if (row < 0 || row >= this.area.rows) throw new HostError("InvalidArgument");
    return this.onArea({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): R {
    if (column < 0 || column >= this.area.columns) throw new HostError("InvalidArgument");
    return this.onArea({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getOffsetRange(rows: number, columns: number): R {
    return this.onArea({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getResizedRange(rows: number, columns: number): R {
    return this.onArea({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): R {
    return this.onArea({ ...this.area, rows, columns });
  }

  getLastCell(): R {
    return this.onArea(cellArea(lastRow(this.area), lastColumn(this.area)));
  }

  getLastRow(): R {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): R {
    return this.getColumn(this.area.columns - 1);
  }

  getEntireColumn(): R {
    return this.onArea({ ...wholeSheet(this.sheetSize), column: this.area.column, columns: this.area.columns });
  }

  getEntireRow(): R {
    return this.onArea({ ...wholeSheet(this.sheetSize), row: this.area.row, rows: this.area.rows });
  }

  /** A negative count asks for rows on the other side. */
  getRowsBelow(count = 1): R {
    if (count < 0) return this.getRowsAbove(-count);
    return this.onArea({ ...this.area, row: lastRow(this.area) + 1, rows: count });
  }

  getRowsAbove(count = 1): R {
    if (count < 0) return this.getRowsBelow(-count);
    return this.onArea({ ...this.area, row: this.area.row - count, rows: count });
  }

  getColumnsAfter(count = 1): R {
    if (count < 0) return this.getColumnsBefore(-count);
    return this.onArea({ ...this.area, column: lastColumn(this.area) + 1, columns: count });
  }

  getColumnsBefore(count = 1): R {
    if (count < 0) return this.getColumnsAfter(-count);
    return this.onArea({ ...this.area, column: this.area.column - count, columns: count });
  }

  getIntersectionOrNullObject(another: unknown): R | null {
    const other = this.other(another);
    const shared = other.sheet === this.sheet ? sharedArea(this.area, other.area) : undefined;
    return shared ? this.onArea(shared) : null;
  }

  getIntersection(another: unknown): R {
    const shared = this.getIntersectionOrNullObject(another);
    if (!shared) throw new HostError("ItemNotFound");
    return shared;
  }

  getBoundingRect(another: unknown): R {
    const other = this.other(another);
    if (other.sheet !== this.sheet) throw new HostError("InvalidArgument");
    return this.onArea(boundingArea(this.area, other.area));
  }
}
