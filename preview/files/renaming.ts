import { tokensOf } from "../../src/formulas/tokens";
import { quotedSheet } from "../../src/sheet/place";
import { splitSheet } from "../cells/address";
import { isOtherWorkbook } from "../cells/formula/references";

/** Something that formulas call by a name, and its new name. */
export type Renaming =
  | { readonly kind: "sheet" | "table"; readonly from: string; readonly to: string }
  /** `table` is the name that the table had before. */
  | { readonly kind: "column"; readonly table: string; readonly from: string; readonly to: string }
  /** What names a sheet that is gone becomes #REF!. */
  | { readonly kind: "sheetGone"; readonly from: string };

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Inside brackets these signs have an apostrophe before them. */
const bracketed = (column: string): string => column.replace(/['[\]#@]/g, "'$&");

/** A formula, with "=" or without, after all of them at once: two sheets may have changed names with each other. */
export function renamed(formula: string, renamings: readonly Renaming[]): string {
  if (renamings.length === 0) return formula;
  const tokens = tokensOf(formula);
  const texts = tokens.map(({ kind, text }, place) => {
    if (kind === "structured") return structured(text, renamings);
    if (kind !== "reference" && kind !== "name") return text;
    if (!text.includes("!")) return kind === "name" ? tableOf(text, renamings) : text;
    return isOtherWorkbook(tokens[place - 1]) ? text : onSheet(text, renamings);
  });
  return (formula.startsWith("=") ? "=" : "") + texts.join("");
}

function tableOf(name: string, renamings: readonly Renaming[]): string {
  const found = renamings.find((each) => each.kind === "table" && sameName(each.from, name));
  return found?.kind === "table" ? found.to : name;
}

function structured(text: string, renamings: readonly Renaming[]): string {
  const at = text.indexOf("[");
  const table = text.slice(0, at);
  return tableOf(table, renamings) + withColumns(text.slice(at), columnsOf(table, renamings));
}

/** "Ark2!A1:B2", and "Ark1:Ark3!A1" over several sheets. */
function onSheet(text: string, renamings: readonly Renaming[]): string {
  const [sheet = "", rest] = splitSheet(text);
  const names = sheet.split(":");
  const found = names.map((name) =>
    renamings.find((each) => (each.kind === "sheet" || each.kind === "sheetGone") && sameName(each.from, name)),
  );
  if (found.every((each) => each === undefined)) return text;
  if (found.some((each) => each?.kind === "sheetGone")) return "#REF!";
  const to = names.map((name, k) => {
    const renaming = found[k];
    return renaming?.kind === "sheet" ? renaming.to : name;
  });
  const written = to.map(quotedSheet);
  const isPlain = written.every((name) => !name.startsWith("'"));
  return `${isPlain || to.length === 1 ? written.join(":") : `'${to.join(":").replaceAll("'", "''")}'`}!${rest}`;
}

const columnsOf = (table: string, renamings: readonly Renaming[]): ReadonlyMap<string, string> =>
  new Map(
    renamings.flatMap((each) =>
      each.kind === "column" && sameName(each.table, table)
        ? [[bracketed(each.from).toLowerCase(), bracketed(each.to)] as const]
        : [],
    ),
  );

function withColumns(text: string, columns: ReadonlyMap<string, string>): string {
  if (columns.size === 0) return text;
  const alone = /^\[(@?)((?:[^[\]'@]|'.)+)\]$/.exec(text);
  if (!alone) {
    const named = (whole: string, name: string): string => columns.get(name.toLowerCase()) ?? whole.slice(1, -1);
    return text.replace(/\[((?:[^[\]']|'.)*)\]/g, (whole, name: string) => `[${named(whole, name)}]`);
  }
  const [, at = "", name = ""] = alone;
  const to = columns.get(name.toLowerCase());
  if (to === undefined) return text;
  return at === "" || /^[\p{L}\p{N}_]+$/u.test(to) ? `[${at}${to}]` : `[@[${to}]]`;
}

/** Whether a formula is what it was, some things in it having got other names. */
export class SameFormula {
  constructor(readonly renamings: readonly Renaming[]) {}

  is(before: string, now: string): boolean {
    return before === now || (this.renamings.length > 0 && renamed(before, this.renamings) === now);
  }
}
