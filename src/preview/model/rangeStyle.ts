import type { Area, CellStyle } from "../grid/port";
import { intersection } from "./area";
import { assertWritable } from "./workbookState";
import type { WorkbookState } from "./workbookState";

/** The style of a range's cells, read as one answer and written in one step. */
export class RangeStyle {
  constructor(
    readonly state: WorkbookState,
    readonly sheet: string,
    readonly area: Area,
  ) {}

  /** What `of` says of every cell, or null where the cells differ. Cells beyond the used area are as its first. */
  common<T>(of: (style: CellStyle) => T): T | null {
    const { port } = this.state;
    const used = port.usedArea(this.sheet);
    const seen = (used && intersection(this.area, used)) ?? { ...this.area, rows: 1, columns: 1 };
    const first = of(port.style(this.sheet, seen.row, seen.column));
    for (let row = seen.row; row < seen.row + seen.rows; row++) {
      for (let column = seen.column; column < seen.column + seen.columns; column++) {
        if (of(port.style(this.sheet, row, column)) !== first) return null;
      }
    }
    return first;
  }

  on(area: Area): RangeStyle {
    return new RangeStyle(this.state, this.sheet, area);
  }

  change(style: CellStyle): void {
    assertWritable(this.state, this.sheet);
    this.state.port.setStyle(this.sheet, this.area, style);
  }
}
