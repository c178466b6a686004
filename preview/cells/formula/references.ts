import { tokensOf, type Token } from "../../../src/formulas/tokens";
import { columnLetters, columnNumber } from "../../../src/sheet/place";
import { splitSheet } from "../address";

/** A corner of an area; whole columns have no row, whole rows no column. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export interface Reference {
  /** The sheet before "!", unquoted, with the workbook before it if there is one. */
  readonly sheet: string | undefined;
  readonly from: Corner;
  /** Undefined for a single cell. */
  readonly to: Corner | undefined;
}

type Changed = Pick<Reference, "from" | "to">;

const corner = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

/** Undefined for what lies outside any sheet: "TAX2017" is a cell, "XFE1" a name. */
function cornerOf(text: string): Corner | undefined {
  const match = corner.exec(text);
  if (!match) return undefined;
  const [, first = "", letters, second = "", digits] = match;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= 16_384 || (row ?? 0) >= 1_048_576) return undefined;
  return { column, row, fixedColumn: letters ? first !== "" : false, fixedRow: (letters ? second : first) !== "" };
}

const written = ({ column, row, fixedColumn, fixedRow }: Corner): string =>
  (column === undefined ? "" : (fixedColumn ? "$" : "") + columnLetters(column)) +
  (row === undefined ? "" : (fixedRow ? "$" : "") + String(row + 1));

/** "[1]" before a sheet: another workbook. */
export const isOtherWorkbook = (token: Token | undefined): boolean =>
  token?.kind === "structured" && /^\[\d+\]$/.test(token.text);

type Rewritten = (change: (reference: Reference) => Changed | undefined) => string;

/**
 * Reads a formula once, to be written with other references as often as one likes: every reference to cells as `change`
 * gives it back; undefined makes it #REF!. "=" may be left out.
 */
export function rewritten(formula: string): Rewritten {
  const tokens = tokensOf(formula);
  const pieces = tokens.map(({ kind, text }, place): string | Rewritten => {
    if (kind !== "reference") return text;
    const bang = text.lastIndexOf("!") + 1;
    const [, cells = "", spill = ""] = /^([^#]*)(#?)$/.exec(text.slice(bang)) ?? [];
    const [from, to] = cells.split(":").map(cornerOf);
    if (!from || (cells.includes(":") && !to)) return text;
    const [named] = splitSheet(text);
    const sheet = isOtherWorkbook(tokens[place - 1]) ? `${tokens[place - 1]!.text}${named ?? ""}` : named;
    return (change) => {
      const changed = change({ sheet, from, to });
      if (!changed) return `${text.slice(0, bang)}#REF!`;
      return text.slice(0, bang) + [changed.from, ...(changed.to ? [changed.to] : [])].map(written).join(":") + spill;
    };
  });
  const start = formula.startsWith("=") ? "=" : "";
  return (change) =>
    pieces.reduce<string>((text, piece) => text + (typeof piece === "string" ? piece : piece(change)), start);
}

/** The formula with every reference to cells as `change` gives it back, as `rewritten`. */
export const withReferences = (formula: string, change: Parameters<Rewritten>[0]): string => rewritten(formula)(change);
