import { lastColumn, lastRow } from "../../cells/area";
import type { Area } from "../../../src/sheet/place";
import type { TableData } from "../../cells/workbookData";
import type { CellChange } from "../changes";
import { isDateFormat } from "../numberFormats";
import {
  attributesOf,
  childOf,
  childrenOf,
  edited,
  escaped,
  headWith,
  rootOf,
  withAttributes,
  type Edit,
  type Element,
} from "../markup";
import { FileRefusal } from "../refusal";
import { daysTo1904, largestSheet } from "../units";
import { spotAddress } from "../../../src/sheet/place";
import { localAddress, parsedAddress } from "../../cells/address";
import { cellMarkup, resultMarkup, type CellContext } from "./cellMarkup";
import { cellPlaces, formulaPlace, holds, orphans, sheetPlaces, type ArrayPlace, type RowPlace } from "./sheetCells";
import type { LookChange } from "./styles";

/** What the cells of a sheet are written with. */
export interface CellWriting {
  readonly lookLike: (base: number, change: LookChange) => number;
  /** The number format of a look as it was in the file. */
  readonly formatOf: (look: number) => string | undefined;
  readonly date1904: boolean;
  readonly tables: readonly TableData[];
  readonly spilling: () => number;
  readonly unfit: () => void;
}

/** Heights and hiding, as attributes of a row. */
export type RowAttributes = Readonly<Record<string, string | number | undefined>>;

type Changes = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** A sheet with some cells and rows changed; every other cell stays as its writer left it. */
export function withCells(
  xml: string,
  changes: readonly CellChange[],
  rows: ReadonlyMap<number, RowAttributes>,
  writing: CellWriting,
): string {
  if (changes.length === 0 && rows.size === 0) return xml;
  const data = childOf(xml, rootOf(xml), "sheetData");
  if (!data) throw new FileRefusal("Et ark i filen er beskadiget og kan ikke ændres.");
  return new CellWriter(xml, data, writing).written(changes, rows);
}

class CellWriter {
  readonly #prefix: string;
  readonly #columnLooks: (column: number) => number;

  constructor(
    readonly xml: string,
    readonly data: Element,
    readonly writing: CellWriting,
  ) {
    this.#prefix = data.prefix;
    this.#columnLooks = columnLooks(xml);
  }

  written(changes: readonly CellChange[], rows: ReadonlyMap<number, RowAttributes>): string {
    const { xml, data } = this;
    const places = sheetPlaces(xml, data);
    const wanted = byRow(this.#withArrays(changes, places.arrays));
    const goes = (row: number, column: number): boolean => wanted.get(row)?.get(column)?.contents !== undefined;
    const orphaned = orphans(places.shared, goes);
    const there = new Map(places.rows.map((row) => [row.row, row]));
    const touched = [...new Set([...wanted.keys(), ...orphaned.keys(), ...rows.keys()])].sort((a, b) => a - b);
    const edits: Edit[] = [];
    const fresh: string[] = [];
    let next = 0;
    for (const row of touched) {
      const cells = wanted.get(row) ?? new Map<number, CellChange>();
      const place = there.get(row);
      if (place) {
        edits.push(this.#changedRow(place, cells, orphaned.get(row), rows.get(row)));
        continue;
      }
      const text = this.#newRow(row, cells, rows.get(row));
      while (next < places.rows.length && places.rows[next]!.row < row) next++;
      const after = places.rows[next];
      if (after) edits.push({ from: after.start, to: after.start, text });
      else fresh.push(text);
    }
    const isTouched = new Set(touched);
    const unaddressed = places.rows.filter((row) => !row.isAddressed && !isTouched.has(row.row));
    const addressed = unaddressed.map((row) => withAttributes(xml, row, { r: row.row + 1 }));
    return edited(xml, [...edits, ...addressed, ...this.#last(fresh), ...this.#grown(changes)]);
  }

  #last(rows: readonly string[]): Edit[] {
    if (rows.length === 0) return [];
    const { data, xml } = this;
    const text = rows.join("");
    if (!data.isEmpty) return [{ from: data.close, to: data.close, text }];
    const head = xml.slice(data.start, data.headEnd).replace(/\s*\/>$/, ">");
    return [{ from: data.start, to: data.end, text: `${head}${text}</${data.prefix}sheetData>` }];
  }

  /**
   * With what else must change when a cell inside a formula's area does: results that a formula no longer spills, and
   * the area of one that a value now stands in the way of.
   */
  #withArrays(changes: readonly CellChange[], arrays: readonly ArrayPlace[]): readonly CellChange[] {
    if (arrays.length === 0) return changes;
    const all = new Map(changes.map((change) => [keyOf(change.row, change.column), change]));
    for (const { area, kind } of arrays) {
      const { row, column } = area;
      const first = all.get(keyOf(row, column));
      const foreign = changes.find(
        (change) => change.contents && !change.isCovered && holds(area, change.row, change.column) && change !== first,
      );
      if (kind === "dataTable" && (foreign ?? first?.contents)) refuseDataTable(foreign ?? first!);
      const isUntouched = !foreign && !first?.contents && !first?.outcome;
      if (isUntouched) continue;
      if (foreign && !first?.contents && !first?.outcome) {
        this.writing.unfit();
        all.set(keyOf(row, column), { ...first, row, column, outcome: { result: { error: "#SPILL!" } } });
      }
      emptyOutside(all, area, first?.contents?.spill ?? first?.outcome?.spill);
    }
    return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  #newRow(row: number, cells: ReadonlyMap<number, CellChange>, attributes: RowAttributes | undefined): string {
    const p = this.#prefix;
    const made = [...cells.values()]
      .sort((a, b) => a.column - b.column)
      .map((change) => this.#newCell(change, this.#columnLooks(change.column)))
      .join("");
    if (made === "" && !attributes) return "";
    const head = `<${p}row r="${row + 1}"/>`;
    const opening = attributes ? headWith(head, rootOf(head), attributes) : head;
    return `${opening.replace(/\/>$/, ">")}${made}</${p}row>`;
  }

  #changedRow(
    place: RowPlace,
    cells: ReadonlyMap<number, CellChange>,
    orphaned: ReadonlyMap<number, string> | undefined,
    attributes: RowAttributes | undefined,
  ): Edit {
    const { xml } = this;
    const own = attributesOf(xml, place);
    const rowLook = own["customFormat"] === "1" || own["customFormat"] === "true" ? Number(own["s"] ?? 0) : undefined;
    const address = place.isAddressed ? {} : { r: place.row + 1 };
    const head = headWith(xml, place, { ...attributes, ...address, spans: undefined });
    if (cells.size === 0 && !orphaned) return { from: place.start, to: place.headEnd, text: head };
    const pieces: (readonly [number, string])[] = [];
    const there = cellPlaces(xml, place);
    const known = new Set<number>();
    for (const cell of there) {
      known.add(cell.column);
      const change = cells.get(cell.column);
      const formula = orphaned?.get(cell.column);
      let text = xml.slice(cell.start, cell.end);
      if (!cell.isAddressed) text = withAddress(text, spotAddress(place.row, cell.column));
      if (formula !== undefined && !change?.contents) text = withOwnFormula(text, formula);
      pieces.push([cell.column, change ? this.#changedCell(text, change) : text]);
    }
    for (const [column, change] of cells) {
      if (!known.has(column)) pieces.push([column, this.#newCell(change, rowLook ?? this.#columnLooks(column))]);
    }
    pieces.sort(([a], [b]) => a - b);
    const text = `${head.replace(/\s*\/>$/, ">")}${pieces.map(([, piece]) => piece).join("")}</${place.prefix}row>`;
    return { from: place.start, to: place.end, text };
  }

  #newCell(change: CellChange, base: number): string {
    const look = this.writing.lookLike(base, change);
    return cellMarkup(change.contents ?? {}, this.#context(change, base, look));
  }

  #changedCell(text: string, change: CellChange): string {
    const cell = rootOf(text);
    const base = Number(attributesOf(text, cell)["s"] ?? 0);
    const look = this.writing.lookLike(base, change);
    const context = this.#context(change, base, look);
    if (change.contents) return cellMarkup(change.contents, context);
    const styled = look === base ? text : edited(text, [withAttributes(text, cell, { s: look || undefined })]);
    return change.outcome ? withOutcome(styled, change, context) : styled;
  }

  #context({ row, column, format, isCovered = false }: CellChange, base: number, look: number): CellContext {
    const { tables, spilling, unfit, date1904, formatOf } = this.writing;
    const shown = format ?? formatOf(base);
    return {
      prefix: this.#prefix,
      address: spotAddress(row, column),
      look: look === 0 ? "" : ` s="${look}"`,
      table: tables.find(({ area }) => holds(area, row, column))?.name,
      isCovered,
      dayShift: date1904 && shown !== undefined && isDateFormat(shown) ? daysTo1904 : 0,
      spilling,
      unfit,
    };
  }

  /** The area in use, if the file names one that we understand. */
  #grown(changes: readonly CellChange[]): Edit[] {
    const { xml } = this;
    const dimension = childOf(xml, rootOf(xml), "dimension");
    const area = dimension && parsedAddress(attributesOf(xml, dimension)["ref"] ?? "", largestSheet)?.area;
    const filled = changes.filter(({ contents }) => contents?.value !== undefined || contents?.formula !== undefined);
    if (!dimension || !area || filled.length === 0) return [];
    let [row, column, bottom, right] = [area.row, area.column, lastRow(area), lastColumn(area)];
    for (const change of filled) {
      row = Math.min(row, change.row);
      column = Math.min(column, change.column);
      bottom = Math.max(bottom, change.row);
      right = Math.max(right, change.column);
    }
    const grown = { row, column, rows: bottom - row + 1, columns: right - column + 1 };
    return [withAttributes(xml, dimension, { ref: localAddress(grown, largestSheet) })];
  }
}

const keyOf = (row: number, column: number): number => row * largestSheet.columns + column;

function refuseDataTable({ row, column }: CellChange): never {
  throw new FileRefusal(
    `${spotAddress(row, column)} hører til en datatabel (What if), som kun Excel kan ændre. Fortryd ændringen, og gem igen.`,
  );
}

/** The old results of a formula, where it does not spill any more. */
function emptyOutside(all: Map<number, CellChange>, area: Area, now: Area | undefined): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const isFirst = row === area.row && column === area.column;
      if (isFirst || (now && holds(now, row, column))) continue;
      const known = all.get(keyOf(row, column));
      if (!known?.contents) all.set(keyOf(row, column), { ...known, row, column, contents: {} });
    }
  }
}

function byRow(changes: readonly CellChange[]): Changes {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    let row = rows.get(change.row);
    if (!row) rows.set(change.row, (row = new Map()));
    row.set(change.column, change);
  }
  return rows;
}

/** A column's look is that of the cells that are not in the file. */
function columnLooks(xml: string): (column: number) => number {
  const cols = childOf(xml, rootOf(xml), "cols");
  const spans = (cols ? childrenOf(xml, cols) : []).flatMap((column) => {
    const { min, max, style } = attributesOf(xml, column);
    return style === undefined ? [] : [{ from: Number(min) - 1, to: Number(max) - 1, look: Number(style) }];
  });
  return (column) => spans.find(({ from, to }) => column >= from && column <= to)?.look ?? 0;
}

/** Once a neighbour may come or go, a cell must say where it stands. */
const withAddress = (text: string, address: string): string =>
  edited(text, [withAttributes(text, rootOf(text), { r: address })]);

/** A cell that shared a formula, with one of its own. */
function withOwnFormula(text: string, formula: string): string {
  const place = formulaPlace(text, rootOf(text));
  if (!place) return text;
  const { prefix: p } = place;
  return edited(text, [{ from: place.start, to: place.end, text: `<${p}f>${escaped(formula)}</${p}f>` }]);
}

/** The same formula, its text as it stands in the file, with another result. */
function withOutcome(text: string, { outcome = {} }: CellChange, context: CellContext): string {
  const cell = rootOf(text);
  const formula = formulaPlace(text, cell);
  if (!formula) return text;
  const { prefix: p } = cell;
  const { t, ref = context.address } = attributesOf(text, formula);
  const area = outcome.spill ? localAddress(outcome.spill, largestSheet) : context.address;
  // An old array formula stays one as long as it fills the same cells.
  const isOther = (t === "array" || outcome.spill !== undefined) && (t !== "array" || area !== ref);
  const [type, body] = resultMarkup(outcome.result, context);
  const head = headWith(text, cell, {
    t: /"(.*)"/.exec(type)?.[1],
    vm: undefined,
    ...(isOther ? { cm: context.spilling() } : {}),
  });
  const own = isOther ? headWith(text, formula, { t: "array", ref: area }) : text.slice(formula.start, formula.headEnd);
  return `${head}${own}${text.slice(formula.headEnd, formula.end)}${body}</${p}c>`;
}
