/** Functions younger than the file format, which Excel stores with a prefix and does not know without it. */
const newer = new Set(
  (
    "CONCAT FILTER IFNA IFS LET MAXIFS MINIFS RANDARRAY SEQUENCE SORT SORTBY STDEV.P STDEV.S SWITCH TEXTJOIN " +
    "UNIQUE VAR.P VAR.S XLOOKUP XMATCH PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC RANK.EQ RANK.AVG MODE.SNGL"
  ).split(" "),
);
/** Of those, the ones with a second prefix. */
const worksheetOnly = new Set(["FILTER", "SORT"]);

/** What is called or quoted: texts and quoted sheet names are passed over, a name before "(" is a call. */
const callOrText = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

const rewritten = (formula: string, rename: (name: string) => string): string =>
  formula.replace(callOrText, (whole: string, name: string | undefined) => (name === undefined ? whole : rename(name)));

/** "=TULU.ANDEL(A1,B1)" → "_xldudf_TULU_ANDEL(A1,B1)", as Excel stores an add-in's function. */
export const storedFormula = (formula: string): string =>
  rewritten(formula.replace(/^=/, ""), (name) => {
    if (/^TULU\./i.test(name)) return `_xldudf_TULU_${name.slice(5)}`;
    const upper = name.toUpperCase();
    if (!newer.has(upper)) return name;
    return worksheetOnly.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
  });

/** The formula of a file as the grid writes it, whichever way Excel or another program has stored our functions. */
export const readFormula = (stored: string): string =>
  `=${rewritten(stored.replace(/^=/, ""), (name) =>
    name
      .replace(/^_xldudf_TULU_/i, "TULU.")
      .replace(/^_xll\.(?=TULU\.)/i, "")
      .replace(/^_xlfn\.(_xlws\.)?/i, ""),
  )}`;
