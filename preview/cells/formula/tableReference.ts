import { tokensOf } from "../../../src/formulas/tokens";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const written = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
const read = (column: string): string => column.replace(/'(.)/g, "$1");

/** A table's own references, which name no table, and the ones that do. */
type Change = (bracket: string, table: string | undefined) => { readonly table: string; readonly bracket: string };

function changed(formula: string, change: Change): string {
  if (!formula.startsWith("=") || !formula.includes("[")) return formula;
  const texts = tokensOf(formula).map(({ kind, text }) => {
    if (kind !== "structured") return text;
    const from = text.indexOf("[");
    const { table, bracket } = change(text.slice(from), from > 0 ? text.slice(0, from) : undefined);
    return table + bracket;
  });
  return `=${texts.join("")}`;
}

const shortRow = /^\[@(?:\[((?:'.|[^'[\]])*)\]|((?:'.|[^'[\]])*))\]$/;
const plainColumn = /^\[((?:'.|[^'[\]#])(?:'.|[^'[\]])*)\]$/;
const longRow = /^\[\[#This Row\],\[((?:'.|[^'[\]])*)\]\]$/i;
const longColumn = /^\[\[#Data\],\[((?:'.|[^'[\]])*)\]\]$/i;

/**
 * Names the table in references that leave it out, for a grid that must be told: [@Antal] in Tal becomes
 * Tal[[#This Row],[Antal]]. The long form keeps them apart from those whose writer named the table.
 */
export const withOwnTable = (formula: string, own: string): string =>
  changed(formula, (bracket, table) => {
    if (table !== undefined) return { table, bracket };
    const row = shortRow.exec(bracket);
    const column = row?.[1] ?? row?.[2];
    if (column === "") return { table: own, bracket: "[#This Row]" };
    if (column !== undefined) return { table: own, bracket: `[[#This Row],[${column}]]` };
    const plain = plainColumn.exec(bracket)?.[1];
    return { table: own, bracket: plain === undefined ? bracket : `[[#Data],[${plain}]]` };
  });

/** What withOwnTable did, taken back. */
export const withoutOwnTable = (formula: string, own: string): string =>
  changed(formula, (bracket, table = "") => {
    if (!same(table, own)) return { table, bracket };
    const row = longRow.exec(bracket)?.[1];
    if (row !== undefined) return { table: "", bracket: inOwnRow(row) };
    const column = longColumn.exec(bracket)?.[1];
    return column === undefined ? { table, bracket } : { table: "", bracket: `[${column}]` };
  });

/** [@Antal], [@[Antal før]]: a name of several words needs brackets of its own. */
const inOwnRow = (column: string): string => (/^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`);

/** The formula after a table got another name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  if (!formula.startsWith("=")) return formula;
  const texts = tokensOf(formula).map(({ kind, text }) => {
    const [table = ""] = kind === "structured" ? text.split("[") : kind === "name" ? [text] : [];
    return table !== "" && same(table, from) ? to + text.slice(table.length) : text;
  });
  return `=${texts.join("")}`;
}

/** The formula after a column of a table got another heading; `isInside` where the formula stands in the table. */
export function withColumnRenamed(
  formula: string,
  inTable: string,
  from: string,
  to: string,
  isInside: boolean,
): string {
  const renamed = (column: string): string => (same(read(column), from) ? written(to) : column);
  return changed(formula, (bracket, table) => {
    const isMeant = table === undefined ? isInside : same(table, inTable);
    if (!isMeant) return { table: table ?? "", bracket };
    const row = shortRow.exec(bracket);
    const short = row?.[1] ?? row?.[2];
    if (short !== undefined)
      return { table: table ?? "", bracket: same(read(short), from) ? inOwnRow(written(to)) : bracket };
    const plain = plainColumn.exec(bracket)?.[1];
    if (plain !== undefined) return { table: table ?? "", bracket: `[${renamed(plain)}]` };
    const pieces = bracket.slice(1, -1).replace(/\[((?:'.|[^'[\]])*)\]/g, (_, piece: string) => `[${renamed(piece)}]`);
    return { table: table ?? "", bracket: `[${pieces}]` };
  });
}
