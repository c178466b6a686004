import { isOnSheet } from "../../cells/area";
import { sharedArea } from "../../../src/sheet/place";
import type { Area } from "../../../src/sheet/place";
import type { GridValue } from "../../cells/value";
import { cellKey, columnOf, keysIn, rowOf } from "./book/cellKey";
import { evaluated, shownResult } from "./evaluation";
import type { EvaluationContext, Place } from "./evaluationContext";
import { parsedFormula } from "./formulaParser";
import type { FormulaNode } from "./formulaNode";
import type { MemoryBook } from "./book/memoryBook";
import { sheetSize } from "./book/memorySheet";
import type { MemorySheet } from "./book/memorySheet";
import type { Operand } from "./operand";

/** A formula that must wait, because what it reads lies too many formulas deep for the call stack. */
class TooDeep {
  constructor(
    readonly sheet: MemorySheet,
    readonly key: number,
  ) {}
}

const deepest = 300;
/** A spill that moves makes another round; a workbook that never comes to rest is stopped here. */
const mostRounds = 25;

/** Calculates by asking: a formula's cell is calculated when it is read, and once in a round. */
export class Calculation {
  readonly #parsed = new Map<string, FormulaNode | undefined>();
  #fresh = new Map<MemorySheet, Set<number>>();
  #waiting = new Map<MemorySheet, Set<number>>();
  #depth = 0;
  #spillsMoved = false;

  constructor(private readonly book: MemoryBook) {}

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
    if (this.#depth > deepest) throw new TooDeep(sheet, key);
    const waiting = setOf(this.#waiting, sheet);
    waiting.add(key);
    this.#depth++;
    try {
      this.#put(sheet, key, this.#result(sheet, key));
      fresh.add(key);
      waiting.delete(key);
    } catch (reason) {
      // Those between two driven cells are asked for again; a driven cell waits for what lies deeper.
      if (!isDriven) waiting.delete(key);
      throw reason;
    }
    this.#depth--;
  }

  #result(sheet: MemorySheet, key: number): Operand {
    const node = this.#parse(sheet.cells.get(key)?.formula ?? "=");
    if (!node) return { rows: [[{ error: "#NAME?" }]], isReference: false };
    return evaluated(node, this.#context(sheet, key));
  }

  #parse(formula: string): FormulaNode | undefined {
    if (!this.#parsed.has(formula)) this.#parsed.set(formula, parsedFormula(formula));
    return this.#parsed.get(formula);
  }

  #put(sheet: MemorySheet, key: number, { rows }: Operand): void {
    const area = { row: rowOf(key), column: columnOf(key), rows: rows.length, columns: rows[0]?.length ?? 1 };
    const before = sheet.spills.get(key);
    if (rows.length === 1 && rows[0]?.length === 1) {
      if (before) this.#withdraw(sheet, key);
      sheet.results.set(key, shownResult(rows[0][0] ?? null));
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
      row.forEach((value, j) => {
        const covered = cellKey(area.row + i, area.column + j);
        sheet.results.set(covered, shownResult(value));
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

  #values({ sheet: id, area }: Place): GridValue[][] {
    const sheet = this.book.sheet(id);
    const { rows, columns } = this.#bounded(sheet, area);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => this.#value(sheet, area.row + i, area.column + j)),
    );
  }

  /** Whole columns and rows end where the sheet's content ends. */
  #bounded(sheet: MemorySheet, area: Area): Area {
    if (area.rows < sheetSize.rows && area.columns < sheetSize.columns) return area;
    const used = this.book.usedArea(sheet) ?? area;
    const rows = area.rows === sheetSize.rows ? used.row + used.rows : area.rows;
    const columns = area.columns === sheetSize.columns ? used.column + used.columns : area.columns;
    return { ...area, rows, columns };
  }

  #context(sheet: MemorySheet, key: number): EvaluationContext {
    const { book } = this;
    return {
      sheet: sheet.id,
      row: rowOf(key),
      column: columnOf(key),
      functions: book.functions,
      values: (place) => this.#values(place),
      sheetId: (name) => book.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase())?.id,
      named: (name) => {
        const state = book.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
        const isTable = book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
        return isTable ? this.#parse(`=${name}[#Data]`) : state && this.#parse(state.formula);
      },
      table: (name) => book.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()),
      tableAround: (id, row, column) =>
        book.tables.find((table) => table.sheet === id && sharedArea(table.area, { row, column, rows: 1, columns: 1 })),
      spill: (id, row, column) => {
        const other = book.sheet(id);
        this.#value(other, row, column);
        return other.spills.get(cellKey(row, column));
      },
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
