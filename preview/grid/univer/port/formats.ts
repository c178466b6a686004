import type { IStyleData } from "@univerjs/core";
import { mapArea } from "../../../cells/area";
import type { FormatPort } from "../../port";
import { changeCells } from "../cellChange";
import type { GridSession } from "../gridSession";
import { cellStyle, univerStyle } from "../univerStyle";

const general = "General";

export function formatsPart(session: GridSession): FormatPort {
  /** As it is stored: not as a table's look or a number format colours it, which would be worked out for every cell. */
  const styleAt = (sheet: string, row: number, column: number): IStyleData => {
    const worksheet = session.sheet(sheet);
    return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
  };
  return {
    numberFormats: (sheet, area) => mapArea(area, (row, column) => styleAt(sheet, row, column).n?.pattern || general),
    setNumberFormats(sheet, area, formats) {
      const give = (down: number, right: number) => {
        const pattern = formats[down]?.[right];
        return pattern === undefined ? undefined : { s: { n: pattern === general ? null : { pattern } } };
      };
      changeCells(session, sheet, area, give, "style");
    },
    style: (sheet, row, column) => cellStyle(styleAt(sheet, row, column)),
    setStyle(sheet, area, style) {
      const change = univerStyle(style);
      changeCells(session, sheet, area, () => ({ s: structuredClone(change) }), "style");
    },
  };
}
