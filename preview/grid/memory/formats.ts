import { mapArea } from "../../cells/area";
import { usualStyle, type CellStyle } from "../../cells/cellStyle";
import type { FormatPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const formatsPart = (state: MemoryState): FormatPort => ({
  numberFormats(id, area) {
    const { formats } = state.book.sheet(id);
    return mapArea(area, (row, column) => formats.at(row, column));
  },
  setNumberFormats(id, area, wanted) {
    const { formats } = state.book.sheet(id);
    const first = wanted[0]?.[0];
    const isUniform = first !== undefined && wanted.every((row) => row.every((format) => format === first));
    state.changeLayers(formats, () => {
      if (isUniform) formats.change(area, () => first);
      else
        wanted.forEach((row, i) =>
          row.forEach((format, j) => format !== undefined && formats.set(area.row + i, area.column + j, format)),
        );
    });
  },
  style: (id, row, column) => ({ ...usualStyle, ...state.book.sheet(id).styles.at(row, column) }),
  setStyle(id, area, style: CellStyle) {
    const { styles } = state.book.sheet(id);
    state.changeLayers(styles, () => styles.change(area, (before) => ({ ...before, ...style })));
  },
});
