import { tokensOf, type Token } from "../../src/formulas/tokens";

/** Functions that take whole areas as they are and give one value: an area alone in an argument is nothing unusual. */
const takeAreas = new Set(
  (
    "SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MAX MINA MAXA MEDIAN PRODUCT SUBTOTAL AGGREGATE STDEV STDEV.S STDEV.P " +
    "VAR VAR.S VAR.P LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC " +
    "SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SUMPRODUCT VLOOKUP HLOOKUP LOOKUP MATCH INDEX " +
    "XMATCH ROWS COLUMNS ROW COLUMN AND OR XOR CONCAT TEXTJOIN CORREL SLOPE INTERCEPT FORECAST FORECAST.LINEAR NPV IRR " +
    "GEOMEAN HARMEAN SUMSQ TRIMMEAN MODE MODE.SNGL AREAS ISREF SHEETS COVARIANCE.P COVARIANCE.S OFFSET CELL"
  ).split(" "),
);

/**
 * Whether Excel must be told that the formula may work with arrays. Without it Excel takes the first fitting cell of
 * an area where a function wants one value, and shows the formula with "@". A formula that calls what Excel does not
 * know (an add-in's function) or that has an area, a name or an array outside the functions that take areas, is such.
 */
export function mayGiveArray(formula: string): boolean {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  const calls: string[] = [];
  return tokens.some((token, place) => {
    const [before, after] = [tokens[place - 1], tokens[place + 1]];
    if (token.kind === "open") calls.push(before?.kind === "call" ? before.text.toUpperCase() : "");
    else if (token.kind === "close") calls.pop();
    else if (token.kind === "call") return isUnknown(token.text);
    else if (isArray(token)) return !(takeAreas.has(calls.at(-1) ?? "") && isAlone(before, after));
    return false;
  });
}

/** Of Excel's own functions these give arrays; a name with a point and letters on both sides may be an add-in's. */
const giveArrays = new Set(
  (
    "FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MMULT MINVERSE MUNIT " +
    "CHOOSECOLS CHOOSEROWS DROP TAKE EXPAND HSTACK VSTACK TOCOL TOROW WRAPCOLS WRAPROWS TEXTSPLIT BYROW BYCOL MAP SCAN " +
    "REDUCE MAKEARRAY LET LAMBDA GROUPBY PIVOTBY TRIMRANGE MODE.MULT REGEXEXTRACT STOCKHISTORY INDIRECT CHOOSE IF IFS SWITCH"
  ).split(" "),
);

const isUnknown = (name: string): boolean => giveArrays.has(name.toUpperCase()) || /^TULU\./i.test(name);

function isArray({ kind, text }: Token): boolean {
  if (kind === "openArray" || kind === "name") return true;
  if (kind === "structured") return !/\[(@|\[#This Row\])/i.test(text);
  return kind === "reference" ? /[:#]/.test(text.slice(text.lastIndexOf("!") + 1)) : text === ":";
}

/** Whether it is the whole of an argument. */
const isAlone = (before: Token | undefined, after: Token | undefined): boolean =>
  (before?.kind === "open" || before?.kind === "comma") && (after?.kind === "close" || after?.kind === "comma");

/** "=@A1:A3", "=@TULU.ANDEL(A1)": one value of what would be an array, which is what a formula without arrays means. */
export function isOneValue(formula: string): boolean {
  const [at, first, ...rest] = tokensOf(formula).filter(({ kind }) => kind !== "space");
  if (at?.text !== "@" || !first) return false;
  if (first.kind !== "call") return rest.length === 0 && /^(reference|structured|name)$/.test(first.kind);
  let depth = 0;
  const closes = rest.findIndex(({ kind }) => {
    if (kind === "open") depth++;
    return kind === "close" && --depth === 0;
  });
  return closes === rest.length - 1;
}
