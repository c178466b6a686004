/** Excel's own functions in English and Danish, those found in a budget workbook. One not listed is shown in English. */
const pairs =
  "ABS ABS, AND OG, AVERAGE MIDDEL, AVERAGEIF MIDDEL.HVIS, CHOOSE VÆLG, COLUMN KOLONNE, COLUMNS KOLONNER, COUNT TÆL, COUNTA TÆLV, " +
  "COUNTBLANK ANTAL.BLANKE, COUNTIF TÆL.HVIS, COUNTIFS TÆL.HVISER, DATE DATO, DAY DAG, EXP EKSP, FALSE FALSK, IF HVIS, " +
  "IFERROR HVIS.FEJL, IFNA HVISIT, INDEX INDEKS, INDIRECT INDIREKTE, INT HELTAL, ISBLANK ER.TOM, ISERROR ER.FEJL, " +
  "ISNA ER.IKKE.TILGÆNGELIG, ISNUMBER ER.TAL, ISTEXT ER.TEKST, LARGE STØRSTE, LEFT VENSTRE, LEN LÆNGDE, LOOKUP SLÅ.OP, " +
  "MATCH SAMMENLIGN, MAX MAKS, MEDIAN MEDIAN, MID MIDT, MIN MIN, MOD REST, MONTH MÅNED, NA IKKE.TILGÆNGELIG, " +
  "NORM.S.INV STANDARD.NORM.INV, NOT IKKE, OFFSET FORSKYDNING, OR ELLER, POWER POTENS, PRODUCT PRODUKT, PV NV, RIGHT HØJRE, ROUND AFRUND, " +
  "ROUNDDOWN RUND.NED, ROUNDUP RUND.OP, ROW RÆKKE, ROWS RÆKKER, SMALL MINDSTE, SQRT KVROD, STDEV.S STDAFV.S, SUM SUM, " +
  "SUMIF SUM.HVIS, SUMIFS SUM.HVISER, SUMPRODUCT SUMPRODUKT, TEXT TEKST, TEXTJOIN TEKST.KOMBINER, TODAY IDAG, TRANSPOSE TRANSPONER, TRUE SAND, " +
  "VLOOKUP LOPSLAG, XLOOKUP XOPSLAG, YEAR ÅR";

const danish = new Map(pairs.split(", ").map((pair) => pair.split(" ") as [string, string]));
const english = new Map([...danish].map(([name, translated]) => [translated, name]));

/** Without the marks that files put before newer functions. */
export const builtInName = (name: string): string => name.replace(/^_xlfn\.(?:_xlws\.)?/iu, "").toUpperCase();

/** "IF" → "HVIS"; a name without a Danish form is given back. */
export const danishFunctionName = (name: string): string => danish.get(builtInName(name)) ?? name;

/** "hvis" → "IF"; a name that is not Danish is given back in capitals. */
export const englishFunctionName = (name: string): string => english.get(name.toUpperCase()) ?? name.toUpperCase();
