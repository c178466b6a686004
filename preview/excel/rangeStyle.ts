import type { Area } from "../../src/sheet/place";
import type { CellStyle } from "../cells/cellStyle";
import { cellArea, cellCount } from "../cells/area";
import { sharedArea } from "../../src/sheet/place";
import { assertWritable } from "./workbookState";
import type { WorkbookState } from "./workbookState";

const everyCell = 20_000;

/** The style of a range's cells, read as one answer and written in one step. */
export class RangeStyle {
  constructor(
    readonly state: WorkbookState,
    readonly sheet: string,
    readonly area: Area,
  ) {}

  /** What `of` says of every cell, or null where the cells differ. Of a large area only the used cells are asked. */
  common<T>(of: (style: CellStyle) => T): T | null {
    const { port } = this.state;
    const used = cellCount(this.area) > everyCell ? port.usedArea(this.sheet) : this.area;
    const seen = (used && sharedArea(this.area, used)) ?? cellArea(this.area.row, this.area.column);
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
