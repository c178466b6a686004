import { intersection } from "../../cells/area";
import type { Area, CellStyle, GridInput, GridPort, GridValue } from "../port";
import { applyCells, emptiedCells, writtenCells } from "./book/cellChange";
import type { CellChange } from "./book/cellChange";
import { cellKey } from "./book/cellKey";
import type { LayeredCells } from "./book/layeredCells";
import type { MemorySheet } from "./book/memorySheet";
import type { MemoryState } from "./book/memoryState";
import { shownText } from "./shown/shownText";

type CellsPart = Pick<
  GridPort,
  | "usedArea"
  | "values"
  | "formulas"
  | "texts"
  | "write"
  | "numberFormats"
  | "setNumberFormats"
  | "style"
  | "setStyle"
  | "clear"
  | "spill"
>;

const each = <T>(area: Area, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => of(area.row + i, area.column + j)),
  );

/** Cells: what is put in, what is shown, how it looks. */
export function memoryCells(state: MemoryState): CellsPart {
  const valueAt = (sheet: MemorySheet, row: number, column: number): GridValue => {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    return cell && cell.formula === undefined ? cell.value : (sheet.results.get(key) ?? null);
  };

  const performChange = (id: string, area: Area, change: CellChange): void => {
    const sheet = state.book.sheet(id);
    const put = (which: "before" | "after") => () => {
      applyCells(sheet, change, which);
      state.touched(sheet, [...change.keys()]);
      state.tell("changed", id, area);
    };
    if (change.size > 0) state.history.perform({ apply: put("after"), revert: put("before") });
  };

  const performLayers = <T>(layers: LayeredCells<T>, apply: () => void): void => {
    const { snapshot } = layers;
    state.history.perform({ apply, revert: () => layers.restore(snapshot) });
  };

  return {
    usedArea: (id) => state.book.usedArea(state.calculated(id)),
    values(id, area) {
      const sheet = state.calculated(id);
      return each(area, (row, column) => valueAt(sheet, row, column));
    },
    formulas(id, area) {
      const { cells } = state.book.sheet(id);
      return each(area, (row, column) => cells.get(cellKey(row, column))?.formula);
    },
    texts(id, area) {
      const sheet = state.calculated(id);
      return each(area, (row, column) => shownText(valueAt(sheet, row, column), sheet.formats.at(row, column)));
    },
    write(id, area, inputs: readonly (readonly GridInput[])[]) {
      performChange(id, area, writtenCells(state.book.sheet(id), area, inputs));
    },
    numberFormats(id, area) {
      const { formats } = state.book.sheet(id);
      return each(area, (row, column) => formats.at(row, column));
    },
    setNumberFormats(id, area, wanted) {
      const { formats } = state.book.sheet(id);
      const first = wanted[0]?.[0];
      const isUniform = first !== undefined && wanted.every((row) => row.every((format) => format === first));
      performLayers(formats, () => {
        if (isUniform) formats.change(area, () => first);
        else
          wanted.forEach((row, i) =>
            row.forEach((format, j) => format !== undefined && formats.set(area.row + i, area.column + j, format)),
          );
      });
    },
    style: (id, row, column) => state.book.sheet(id).styles.at(row, column),
    setStyle(id, area, style: CellStyle) {
      const { styles } = state.book.sheet(id);
      performLayers(styles, () => styles.change(area, (before) => ({ ...before, ...style })));
    },
    clear(id, area, what) {
      const sheet = state.book.sheet(id);
      if (what !== "formats") performChange(id, area, emptiedCells(sheet, area));
      if (what === "contents") return;
      performLayers(sheet.formats, () => sheet.formats.change(area, () => "General"));
      performLayers(sheet.styles, () => sheet.styles.change(area, () => ({})));
      const { merges } = sheet;
      const kept = merges.filter((merge) => !intersection(merge, area));
      if (kept.length === merges.length) return;
      state.history.perform({ apply: () => (sheet.merges = kept), revert: () => (sheet.merges = merges) });
    },
    spill: (id, row, column) => state.calculated(id).spills.get(cellKey(row, column)),
  };
}
