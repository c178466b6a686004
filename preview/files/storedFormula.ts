import { tokensOf, type Token } from "../../src/formulas/tokens";
import { isOtherWorkbook } from "../cells/formula/references";
import { prefixOf } from "./futureFunctions";

/** A formula as the file holds it and as the grid writes it: functions and names carry prefixes in the file. */

const ours = /^TULU\./i;

/**
 * "=TULU.ANDEL(A1,B1)" → "_xldudf_TULU_ANDEL(A1,B1)", as Excel stores an add-in's function. A table's name is put
 * before what means the table that the formula stands in: "[@Antal]" → "Tal[[#This Row],[Antal]]".
 */
export function storedFormula(formula: string, table?: string): string {
  const tokens = tokensOf(formula);
  const local = localNames(tokens);
  const pieces = tokens.map((token, place) => {
    const { kind, text } = token;
    if (local.has(place)) return `_xlpm.${text}`;
    if (kind === "structured") return isOtherWorkbook(token) ? text : structured(text, table);
    if (kind === "reference" && text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
    if (kind !== "call") return text;
    if (ours.test(text)) return `_xldudf_TULU_${text.slice(5)}`;
    const prefix = prefixOf(text);
    return prefix === "" ? text : prefix + text.toUpperCase();
  });
  intersect(tokens, pieces);
  return pieces.join("");
}

function structured(text: string, table = ""): string {
  const at = text.indexOf("[");
  const [own, bracket] = [text.slice(0, at), text.slice(at)];
  const of = own === "" ? table : own;
  const columns = /^\[@\s*(.*?)\s*\]$/.exec(bracket)?.[1];
  if (columns === undefined) return of + bracket;
  const wrapped = columns.startsWith("[") ? columns : `[${columns}]`;
  return of + (columns === "" ? "[#This Row]" : `[[#This Row],${wrapped}]`);
}

/** "@A1:A3" is stored as a call. */
function intersect(tokens: readonly Token[], pieces: string[]): void {
  tokens.forEach(({ kind, text }, place) => {
    if (text !== "@" || kind !== "operator") return;
    const next = tokens[place + 1]?.kind;
    const last =
      next === "call" || next === "open" ? closing(tokens, next === "call" ? place + 2 : place + 1) : place + 1;
    pieces[place] = "_xlfn.SINGLE(";
    pieces[last] = `${pieces[last] ?? ""})`;
  });
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let place = open; place < tokens.length; place++) {
    if (tokens[place]?.kind === "open") depth++;
    else if (tokens[place]?.kind === "close" && --depth === 0) return place;
  }
  return tokens.length - 1;
}

interface Call {
  readonly name: string;
  /** Places of the names that each argument may declare: only those that are one word. */
  readonly words: (number | undefined)[];
  readonly from: number;
}

/** The places of words that LET and LAMBDA declare, and of their uses inside the call. */
function localNames(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const calls: Call[] = [];
  tokens.forEach(({ kind }, place) => {
    if (kind === "open") {
      const before = tokens[place - 1];
      calls.push({ name: before?.kind === "call" ? before.text.toUpperCase() : "", words: [], from: place });
    }
    if (kind === "open" || kind === "comma") calls.at(-1)?.words.push(onlyName(tokens, place + 1));
    if (kind !== "close") return;
    const call = calls.pop();
    if (call) for (const each of uses(tokens, call, place)) found.add(each);
  });
  return found;
}

/** The place of an argument that is a name and nothing else. */
function onlyName(tokens: readonly Token[], from: number): number | undefined {
  const isSpace = (place: number): boolean => tokens[place]?.kind === "space";
  const place = isSpace(from) ? from + 1 : from;
  const after = tokens[isSpace(place + 1) ? place + 2 : place + 1]?.kind;
  return tokens[place]?.kind === "name" && (after === "comma" || after === "close") ? place : undefined;
}

function uses(tokens: readonly Token[], { name, words, from }: Call, to: number): number[] {
  if (name !== "LET" && name !== "LAMBDA") return [];
  const declares = (k: number): boolean => k < words.length - 1 && (name === "LAMBDA" || k % 2 === 0);
  const declared = new Set(
    words.flatMap((place, k) => (place !== undefined && declares(k) ? [tokens[place]!.text.toLowerCase()] : [])),
  );
  const places: number[] = [];
  for (let place = from; place < to; place++) {
    const { kind, text } = tokens[place]!;
    if ((kind === "name" || kind === "call") && declared.has(text.toLowerCase())) places.push(place);
  }
  return places;
}

/** What is called or quoted: texts and quoted sheet names are passed over. */
const wordOrText = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)/gu;

/** The formula of a file as the grid writes it, whichever way Excel or another program has stored our functions. */
export const readFormula = (stored: string): string =>
  `=${readCalls(stored.replace(/^=/, "")).replace(wordOrText, (whole: string, name: string | undefined) =>
    name === undefined
      ? whole
      : name
          .replace(/^_xldudf_TULU_/i, "TULU.")
          .replace(/^_xll\.(?=TULU\.)/i, "")
          .replace(/^_xl(fn|pm|udf)\.(_xlws\.)?/i, ""),
  )}`;

const readCalls = (stored: string): string =>
  /_xlfn\.(ANCHORARRAY|SINGLE)/.test(stored)
    ? stored.replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/g, "$1#").replace(/_xlfn\.SINGLE\(([^()"]*)\)/g, "@$1")
    : stored;
