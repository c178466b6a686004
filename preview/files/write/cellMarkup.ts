import { isWellFormed } from "../../cells/formula/wellFormed";
import { isErrorCode } from "../../../src/sheet/errorNames";
import { localAddress } from "../../cells/address";
import type { CellData } from "../../cells/workbookData";
import { writtenCellText } from "../cellText";
import { isOneValue, mayGiveArray } from "../dynamicFormula";
import { escaped } from "../markup";
import { FileRefusal } from "../refusal";
import { storedFormula } from "../storedFormula";
import { largestSheet } from "../units";

/** What a cell's text is written with besides itself. */
export interface CellContext {
  /** Of the sheet's elements. */
  readonly prefix: string;
  readonly address: string;
  /** Look attribute with a space in front, or nothing. */
  readonly look: string;
  /** The table that the cell stands in. */
  readonly table: string | undefined;
  readonly isCovered: boolean;
  /** What is taken from days, in a workbook that counts from 1904. */
  readonly dayShift: number;
  /** The number of the metadata that says that a formula spills. */
  readonly spilling: () => number;
  /** To be told of a result that is missing, or that the file cannot hold. */
  readonly unfit: () => void;
}

type Plain = number | string | boolean | { readonly error: string };

/** The errors that a file may hold as they are; later ones are values with metadata of their own. */
const storedErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
const mostSigns = 32_767;

/** A value's attribute and element; a text is inline where it stands by itself, so that the shared texts stay. */
function valueMarkup(value: Plain, isText: "inline" | "result", context: CellContext): readonly [string, string] {
  const { prefix: p } = context;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return valueMarkup({ error: "#NUM!" }, isText, context);
    return ["", `<${p}v>${value - context.dayShift}</${p}v>`];
  }
  if (typeof value === "boolean") return [' t="b"', `<${p}v>${value ? 1 : 0}</${p}v>`];
  if (typeof value === "object") return errorMarkup(value.error, context);
  const text: string = value;
  if (isErrorCode(text)) return errorMarkup(text, context);
  if (value.length > mostSigns)
    throw new FileRefusal(`Teksten i ${context.address} er for lang til et Excel-ark. Del den over flere celler.`);
  const written = writtenCellText(value);
  if (isText === "result") return [' t="str"', `<${p}v>${written}</${p}v>`];
  return [' t="inlineStr"', `<${p}is><${p}t xml:space="preserve">${written}</${p}t></${p}is>`];
}

function errorMarkup(error: string, { prefix: p, unfit }: CellContext): readonly [string, string] {
  // What refers to itself is 0 in Excel.
  if (error === "#CYCLE!") return ["", `<${p}v>0</${p}v>`];
  if (storedErrors.has(error)) return [' t="e"', `<${p}v>${error}</${p}v>`];
  unfit();
  return [' t="e"', `<${p}v>#VALUE!</${p}v>`];
}

/** A whole cell; nothing where it is empty and has no look of its own. */
export function cellMarkup(
  { value, formula, result, spill }: Pick<CellData, "value" | "formula" | "result" | "spill">,
  context: CellContext,
): string {
  const { prefix: p, address, look } = context;
  if (formula === undefined) {
    if (value === undefined) return look === "" ? "" : `<${p}c r="${address}"${look}/>`;
    const [type, body] = valueMarkup(value, context.isCovered ? "result" : "inline", context);
    return `<${p}c r="${address}"${look}${type}>${body}</${p}c>`;
  }
  // Excel would take the whole file for damaged.
  if (!isWellFormed(formula)) return cellMarkup({ value: formula }, context);
  // A result that is missing, or a function that only Excel knows.
  if (result === undefined || (typeof result === "object" && result.error === "#NAME?")) context.unfit();
  const [type, body] = resultMarkup(result, context);
  const isSingle = isOneValue(formula);
  const isArray = !isSingle && (spill !== undefined || mayGiveArray(formula));
  const area = spill ? localAddress(spill, largestSheet) : address;
  const array = isArray ? ` t="array" ref="${area}"` : "";
  const metadata = isArray ? ` cm="${context.spilling()}"` : "";
  const text = escaped(storedFormula(isSingle ? formula.replace("@", "") : formula, context.table));
  return `<${p}c r="${address}"${look}${type}${metadata}><${p}f${array}>${text}</${p}f>${body}</${p}c>`;
}

/** A result's attribute and element. */
export const resultMarkup = (result: CellData["result"], context: CellContext): readonly [string, string] =>
  result === undefined ? ["", ""] : valueMarkup(result, "result", context);
