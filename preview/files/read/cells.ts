import { isErrorCode } from "../../../src/sheet/errorNames";
import type { Area } from "../../../src/sheet/place";
import { parsedAddress } from "../../cells/address";
import { shifting } from "../../cells/formula/shiftedFormula";
import type { CellData } from "../../cells/workbookData";
import { readCellText, richText } from "../cellText";
import { attributesBetween, TagScanner, textBetween, type Element } from "../markup";
import { isDateFormat } from "../numberFormats";
import { readFormula } from "../storedFormula";
import { daysTo1904, largestSheet, serialOfIsoDate } from "../units";
import type { Look } from "./styles";

/** What cells point to by number, and how the workbook counts its days. */
export interface CellSources {
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  readonly date1904: boolean;
}

type Plain = number | string | boolean;
type Attributes = Readonly<Record<string, string>>;

type OnRow = (row: number, attributes: Attributes) => void;

/** A cell as it is being read. */
interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  formula?: string | undefined;
  formulaAttributes?: Attributes;
  value?: string;
  text?: string;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** The formula, "=" before it, so many rows further down and columns further right. */
  readonly shifted: (rows: number, columns: number) => string;
}

/**
 * The cells of a sheet by rows, each with its formula written out, also where several cells share one. `onRow` is told
 * what each row says of itself.
 */
export function readCells(xml: string, data: Element, sources: CellSources, onRow: OnRow): (CellData | undefined)[][] {
  const rows: (CellData | undefined)[][] = [];
  const shared = new Map<string, SharedFormula>();
  const spills: Area[] = [];
  for (const raw of rawCells(xml, data, onRow)) {
    if (raw.row >= largestSheet.rows || raw.column >= largestSheet.columns) continue;
    const cell = cellData(raw, sources, shared);
    if (cell.spill) spills.push(cell.spill);
    if (Object.keys(cell).length > 0) (rows[raw.row] ??= [])[raw.column] = cell;
  }
  for (const area of spills) emptySpilled(rows, area);
  return rows;
}

/** Where a formula spills, values are its results: kept as values they would stand in its way. */
function emptySpilled(rows: (CellData | undefined)[][], { row, column, rows: height, columns }: Area): void {
  for (let r = row; r < Math.min(row + height, rows.length); r++) {
    const cells = rows[r];
    for (let c = column; cells && c < Math.min(column + columns, cells.length); c++) {
      const cell = cells[c];
      if (!cell || (r === row && c === column)) continue;
      const { value, ...look } = cell;
      cells[c] = value === undefined ? look : { result: isErrorCode(value) ? { error: value } : value, ...look };
    }
  }
}

/** One that leaves out its place stands after the one before it. */
function* rawCells(xml: string, data: Element, onRow: OnRow): Generator<RawCell> {
  const scanner = new TagScanner(xml, data.headEnd, data.close);
  let [row, column] = [-1, -1];
  let cell: RawCell | undefined;
  let from = 0;
  while (scanner.next()) {
    const { kind, name, start, end } = scanner;
    if (name === "c") {
      if (kind !== "close") {
        const attributes = attributesBetween(xml, start, end);
        column = attributes["r"] ? columnOf(attributes["r"]) : column + 1;
        cell = { row, column, attributes };
      }
      if (kind !== "open" && cell) {
        yield cell;
        cell = undefined;
      }
    } else if (name === "row" && kind !== "close") {
      const attributes = attributesBetween(xml, start, end);
      row = attributes["r"] ? Number(attributes["r"]) - 1 : row + 1;
      column = -1;
      onRow(row, attributes);
    } else if (cell && kind === "close") {
      if (name === "f") cell.formula = textBetween(xml, from, start);
      else if (name === "v") cell.value = textBetween(xml, from, start);
      else if (name === "is")
        cell.text = richText(xml, { name, prefix: "", start: from, headEnd: from, close: start, end, isEmpty: false });
    } else if (cell) {
      if (name === "f") cell.formulaAttributes = attributesBetween(xml, start, end);
      if (name === "f" || name === "v" || name === "is") from = end;
    }
  }
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function cellData(raw: RawCell, sources: CellSources, shared: Map<string, SharedFormula>): CellData {
  const look = sources.looks[Number(raw.attributes["s"] ?? 0)] ?? {};
  const formula = formulaOf(raw, shared);
  const value = valueOf(raw, look, sources);
  if (formula === undefined) return value === undefined ? look : { value, ...look };
  const { t, ref } = raw.formulaAttributes ?? {};
  const spill = t === "array" && ref ? parsedAddress(ref, largestSheet)?.area : undefined;
  const result = value !== undefined && raw.attributes["t"] === "e" ? { error: String(value) } : value;
  return {
    formula: readFormula(formula),
    ...(result === undefined ? {} : { result }),
    ...(spill && spill.rows * spill.columns > 1 ? { spill } : {}),
    ...look,
  };
}

/** The cell's own formula, or one that it shares with another; undefined for a value and for a table of what-ifs. */
function formulaOf(
  { row, column, formula, formulaAttributes: attributes }: RawCell,
  shared: Map<string, SharedFormula>,
): string | undefined {
  if (!attributes || attributes["t"] === "dataTable") return undefined;
  const { t, si = "" } = attributes;
  if (t !== "shared") return formula || undefined;
  if (formula) {
    shared.set(si, { row, column, shifted: shifting(`=${formula}`) });
    return formula;
  }
  const first = shared.get(si);
  return first?.shifted(row - first.row, column - first.column).slice(1);
}

function valueOf({ attributes, value, text }: RawCell, { format }: Look, sources: CellSources): Plain | undefined {
  const { t = "n" } = attributes;
  if (t === "inlineStr") return text ?? "";
  if (value === undefined) return undefined;
  if (t === "s") return sources.texts[Number(value)] ?? "";
  if (t === "b") return value === "1" || value === "true";
  if (t === "str" || t === "e") return readCellText(value);
  if (t === "d") return serialOfIsoDate(value);
  if (value === "" || !Number.isFinite(Number(value))) return undefined;
  const isDay = sources.date1904 && format !== undefined && isDateFormat(format);
  return Number(value) + (isDay ? daysTo1904 : 0);
}
