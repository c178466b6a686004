import { isOnSheet } from "../../../cells/area";
import type { Cells } from "../../../../src/sheet/cell";
import { syntaxOf } from "../../../../src/formulas/syntax";
import { childrenOf, type Syntax } from "../../../../src/formulas/syntaxTree";
import { formulaValue, shownCells } from "../../../../src/formulas/value";
import { sharedArea, type Area } from "../../../../src/sheet/place";
import type { GridValue } from "../../../cells/value";
import { cellKey, columnOf, keysIn, rowOf } from "../book/cellKey";
import type { MemoryBook } from "../book/memoryBook";
import { sheetSize } from "../book/memorySheet";
import type { MemorySheet } from "../book/memorySheet";
import { CellSurroundings, gridValue, type CalculatedBook } from "./surroundings";

/** A formula that must wait, because what it reads lies too many formulas deep for the call stack. */
class TooDeep {
  constructor(
    readonly sheet: MemorySheet,
    readonly key: number,
  ) {}
}

/** Levels of brackets, calls and signs that may lie on the call stack at a time, over all formulas that wait. */
const deepest = 600;
/** A spill that moves makes another round; a workbook that never comes to rest is stopped here. */
const mostRounds = 25;

interface Parsed {
  /** Undefined for what is no formula that can be read. */
  readonly tree: Syntax | undefined;
  /** How many levels deep it is. */
  readonly levels: number;
}

const levelsOf = (tree: Syntax): number => 1 + Math.max(0, ...childrenOf(tree).map(levelsOf));

/** A range of more cells than this is read no further than the sheet's content. */
const mostCells = 2_000_000;

/** Calculates by asking: a formula's cell is calculated when it is read, and once in a round. */
export class Calculation implements CalculatedBook {
  readonly #parsed = new Map<string, Parsed>();
  #fresh = new Map<MemorySheet, Set<number>>();
  #waiting = new Map<MemorySheet, Set<number>>();
  #depth = 0;
  #spillsMoved = false;

  constructor(readonly book: MemoryBook) {}

  /** Every formula anew. */
  all(): void {
    for (const sheet of this.book.sheets) this.#forgetRemoved(sheet);
    for (let round = 0; round < mostRounds; round++) {
      this.#fresh = new Map();
      this.#spillsMoved = false;
      for (const sheet of this.book.sheets) {
        for (const [key, { formula }] of sheet.cells) if (formula !== undefined) this.#driven(sheet, key);
      }
      if (!this.#spillsMoved) return;
    }
  }

  /** Only these formulas; the others keep the results they have. */
  some(sheet: MemorySheet, keys: readonly number[]): void {
    this.#forgetRemoved(sheet);
    for (const other of this.book.sheets) {
      const known = [...other.cells.keys()].filter((key) => other.results.has(key));
      this.#fresh.set(other, new Set(known));
    }
    for (const key of keys) this.#fresh.get(sheet)?.delete(key);
    for (const key of keys) if (sheet.cells.get(key)?.formula !== undefined) this.#driven(sheet, key);
  }

  /** Results and spills of formulas that are no longer there. */
  #forgetRemoved(sheet: MemorySheet): void {
    for (const key of sheet.spills.keys()) {
      if (sheet.cells.get(key)?.formula === undefined) this.#withdraw(sheet, key);
    }
    for (const key of sheet.results.keys()) {
      const isFormula = sheet.cells.get(key)?.formula !== undefined;
      if (!isFormula && !sheet.spilledBy.has(key)) sheet.results.delete(key);
    }
  }

  /** Calculates a cell, and first what it waits for where that lies too deep. */
  #driven(sheet: MemorySheet, key: number): void {
    const stack: TooDeep[] = [new TooDeep(sheet, key)];
    for (let next = stack.at(-1); next; next = stack.at(-1)) {
      try {
        this.#depth = 0;
        this.#calculate(next.sheet, next.key, true);
        stack.pop();
      } catch (reason) {
        if (!(reason instanceof TooDeep)) throw reason;
        stack.push(reason);
      }
    }
  }

  #calculate(sheet: MemorySheet, key: number, isDriven = false): void {
    const fresh = setOf(this.#fresh, sheet);
    if (fresh.has(key)) return;
    const { tree, levels } = this.#parse(sheet.cells.get(key)?.formula ?? "=");
    if (this.#depth > 0 && this.#depth + levels > deepest) throw new TooDeep(sheet, key);
    const waiting = setOf(this.#waiting, sheet);
    waiting.add(key);
    this.#depth += levels;
    try {
      this.#put(sheet, key, this.#result(sheet, key, tree));
      fresh.add(key);
      waiting.delete(key);
    } catch (reason) {
      // Those between two driven cells are asked for again; a driven cell waits for what lies deeper.
      if (!isDriven) waiting.delete(key);
      throw reason;
    }
    this.#depth -= levels;
  }

  /** An unreadable formula is #NAME?; one whose result cannot be known is #CALC!. */
  #result(sheet: MemorySheet, key: number, tree: Syntax | undefined): Cells {
    if (!tree) return [[{ code: "#NAME?" }]];
    const at = { row: rowOf(key), column: columnOf(key) };
    const value = formulaValue(tree, new CellSurroundings(this, sheet, at));
    return value ? shownCells(value) : [[{ code: "#CALC!" }]];
  }

  #parse(formula: string): Parsed {
    const known = this.#parsed.get(formula);
    if (known) return known;
    const tree = syntaxOf(formula);
    const parsed = { tree, levels: tree ? levelsOf(tree) : 1 };
    this.#parsed.set(formula, parsed);
    return parsed;
  }

  parsed(formula: string): Syntax | undefined {
    return this.#parse(formula).tree;
  }

  #put(sheet: MemorySheet, key: number, rows: Cells): void {
    const area = { row: rowOf(key), column: columnOf(key), rows: rows.length, columns: rows[0]?.length ?? 1 };
    const before = sheet.spills.get(key);
    if (rows.length === 1 && rows[0]?.length === 1) {
      if (before) this.#withdraw(sheet, key);
      sheet.results.set(key, gridValue(rows[0][0] ?? null));
      return;
    }
    if (before && (before.rows !== area.rows || before.columns !== area.columns)) this.#withdraw(sheet, key);
    if (this.#isBlocked(sheet, key, area)) {
      this.#withdraw(sheet, key);
      sheet.results.set(key, { error: "#SPILL!" });
      return;
    }
    if (!sheet.spills.has(key)) this.#spillsMoved = true;
    sheet.spills.set(key, area);
    rows.forEach((row, i) =>
      row.forEach((cell, j) => {
        const covered = cellKey(area.row + i, area.column + j);
        sheet.results.set(covered, gridValue(cell));
        if (covered !== key) sheet.spilledBy.set(covered, key);
      }),
    );
  }

  #isBlocked(sheet: MemorySheet, key: number, area: Area): boolean {
    if (!isOnSheet(area, sheetSize)) return true;
    if (keysIn(sheet.cells, area).some((other) => other !== key)) return true;
    if (keysIn(sheet.spilledBy, area).some((other) => sheet.spilledBy.get(other) !== key)) return true;
    const inTable = this.book.tables.some((table) => table.sheet === sheet.id && sharedArea(table.area, area));
    return inTable || sheet.merges.some((merge) => sharedArea(merge, area));
  }

  #withdraw(sheet: MemorySheet, key: number): void {
    const area = sheet.spills.get(key);
    if (!area) return;
    for (const covered of keysIn(sheet.results, area)) {
      if (sheet.spilledBy.get(covered) !== key) continue;
      sheet.spilledBy.delete(covered);
      sheet.results.delete(covered);
    }
    sheet.spills.delete(key);
    this.#spillsMoved = true;
  }

  #value(sheet: MemorySheet, row: number, column: number): GridValue {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (cell && cell.formula === undefined) return cell.value;
    const owner = cell ? key : sheet.spilledBy.get(key);
    if (owner === undefined) return null;
    if (setOf(this.#waiting, sheet).has(owner)) return { error: "#CYCLE!" };
    this.#calculate(sheet, owner);
    return sheet.results.get(key) ?? null;
  }

  values(sheet: MemorySheet, area: Area): GridValue[][] {
    const { rows, columns } = this.#bounded(sheet, area);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => this.#value(sheet, area.row + i, area.column + j)),
    );
  }

  spill(sheet: MemorySheet, row: number, column: number): Area | undefined {
    this.#value(sheet, row, column);
    return sheet.spills.get(cellKey(row, column));
  }

  /** Whole columns and rows end where the sheet's content ends, and so does what is as good as a whole sheet. */
  #bounded(sheet: MemorySheet, area: Area): Area {
    const isVast = area.rows * area.columns > mostCells;
    if (area.rows < sheetSize.rows && area.columns < sheetSize.columns && !isVast) return area;
    const used = this.book.usedArea(sheet) ?? { ...area, rows: 1, columns: 1 };
    const [bottom, right] = [used.row + used.rows, used.column + used.columns];
    const ends = (from: number, count: number, end: number): number => Math.max(1, Math.min(count, end - from));
    return {
      ...area,
      rows: isVast || area.rows === sheetSize.rows ? ends(area.row, area.rows, bottom) : area.rows,
      columns: isVast || area.columns === sheetSize.columns ? ends(area.column, area.columns, right) : area.columns,
    };
  }
}

function setOf(sets: Map<MemorySheet, Set<number>>, sheet: MemorySheet): Set<number> {
  const known = sets.get(sheet);
  if (known) return known;
  const made = new Set<number>();
  sets.set(sheet, made);
  return made;
}
