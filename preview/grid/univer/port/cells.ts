import {
  CellValueType,
  CommandType,
  extractPureTextFromCell,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { boundingArea, cellArea, mapArea } from "../../../cells/area";
import { filledBounds } from "../../../cells/filledBounds";
import { changeCells, emptiedCell } from "../cellChange";
import { isErrorCode } from "../../../../src/sheet/errorNames";
import { sharedArea, type Area } from "../../../../src/sheet/place";
import type { GridInput, GridValue } from "../../../cells/value";
import type { CellPort, MergePort } from "../../port";
import { areaOf, type GridSession } from "../gridSession";

/** The value in a cell, without what display has made of it. */
function valueOf(cell: Nullable<ICellData>): number | string | boolean | null {
  if (!cell) return null;
  const { v, t, p } = cell;
  if (p) return extractPureTextFromCell(cell);
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string" && v !== "") return Number(v);
  return v;
}

/** What a cell becomes; its style stays. */
function cellOf(input: GridInput): ICellData | undefined {
  if (input === undefined) return undefined;
  if (input === null || input === "") return { ...emptiedCell };
  if (typeof input === "object") return { ...emptiedCell, v: input.text, t: CellValueType.STRING };
  if (typeof input === "number") return { ...emptiedCell, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...emptiedCell, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return input.startsWith("=") && input.length > 1
    ? { ...emptiedCell, f: input }
    : { ...emptiedCell, v: input, t: CellValueType.STRING };
}

/** A cell is in use if it holds a value or a formula; a style alone does not count. */
const isUsed = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p);

export function cellsPart(session: GridSession, { unmerge }: Pick<MergePort, "unmerge">): CellPort {
  const formulaData = (): FormulaDataModel => session.grid.injector.get(FormulaDataModel);
  const spilled = (sheet: string) => formulaData().getArrayFormulaCellData()[session.unit]?.[sheet];

  const value = (
    sheet: string,
    row: number,
    column: number,
    own: Nullable<ICellData>,
    other: Nullable<ICellData>,
  ): GridValue => {
    const found = valueOf(own) ?? valueOf(other);
    if (!isErrorCode(found)) return found;
    const message = session.messages.of(sheet, row, column, found);
    return message === undefined ? { error: found } : { error: found, message };
  };

  const measuredArea = (sheet: string): Area | undefined => {
    const cells = session.sheet(sheet).getCellMatrix();
    let used = filledBounds(areaOf(cells.getRange()), (row, column) => isUsed(cells.getValue(row, column)));
    for (const [row, results] of Object.entries(spilled(sheet) ?? {})) {
      for (const column of Object.keys(results ?? {})) {
        const cell = cellArea(Number(row), Number(column));
        used = used ? boundingArea(used, cell) : cell;
      }
    }
    return used;
  };
  /** Asked several times in a batch, and every row has to be looked at: known until something changes. */
  let usedAreas = new WeakMap<Worksheet, Area | undefined>();
  session.grid.commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) usedAreas = new WeakMap();
  });

  return {
    usedArea(sheet) {
      const worksheet = session.sheet(sheet);
      if (!usedAreas.has(worksheet)) usedAreas.set(worksheet, measuredArea(sheet));
      return usedAreas.get(worksheet);
    },
    filledCells(sheet) {
      const rows = new Map<number, Set<number>>();
      const include = (row: number, column: number): void => {
        const columns = rows.get(row) ?? new Set();
        rows.set(row, columns.add(column));
      };
      session
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          // A text of no signs is a text.
          if (isUsed(cell) || cell?.v === "" || cell?.s) include(row, column);
        });
      for (const [row, cells] of Object.entries(spilled(sheet) ?? {})) {
        for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
      }
      return new Map([...rows].map(([row, columns]) => [row, [...columns]]));
    },
    values(sheet, area) {
      const cells = session.sheet(sheet).getCellMatrix();
      const results = spilled(sheet);
      return mapArea(area, (row, column) =>
        value(sheet, row, column, cells.getValue(row, column), results?.[row]?.[column]),
      );
    },
    formulas(sheet, area) {
      const cells = session.sheet(sheet).getCellMatrix();
      return mapArea(area, (row, column) => {
        const cell = cells.getValue(row, column);
        const formula = cell?.f || (cell?.si && formulaData().getFormulaStringByCell(row, column, sheet, session.unit));
        return formula ? session.tables.shown(formula, sheet, row, column) : undefined;
      });
    },
    texts(sheet, area) {
      const worksheet = session.sheet(sheet);
      return mapArea(area, (row, column) => extractPureTextFromCell(worksheet.getCell(row, column)));
    },
    spill(sheet, row, column): Area | undefined {
      const range = formulaData().getArrayFormulaRange()[session.unit]?.[sheet]?.[row]?.[column];
      if (!range) return undefined;
      const area = areaOf(range);
      const found = valueOf(session.sheet(sheet).getCellRaw(row, column));
      return area.rows * area.columns > 1 && !isErrorCode(found) ? area : undefined;
    },
    write(sheet, area, inputs) {
      const stored = (input: GridInput, row: number, column: number): GridInput =>
        typeof input === "string" ? session.tables.stored(input, sheet, row, column) : input;
      changeCells(session, sheet, area, (down, right) =>
        cellOf(stored(inputs[down]?.[right], area.row + down, area.column + right)),
      );
    },
    // Univer's own commands would also take merged cells apart where the selection is.
    clear(sheet, area, what) {
      const cells = session.sheet(sheet).getCellMatrix();
      const held = sharedArea(area, areaOf(cells.getRange()));
      session.together(() => {
        if (held && what !== "formats") {
          const isFilled = (down: number, right: number) =>
            isUsed(cells.getValue(held.row + down, held.column + right));
          changeCells(session, sheet, held, (down, right) => (isFilled(down, right) ? { ...emptiedCell } : undefined));
        }
        if (what === "contents") return;
        if (held) changeCells(session, sheet, held, () => ({ s: null }), "style");
        unmerge(sheet, area);
      });
    },
  };
}
