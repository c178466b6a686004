/** What a call of ours is in native formulas, for the cell of its result at a row and column of the spill, from 0. */
export type NativeFunction = (args: readonly string[], at: { readonly row: number; readonly column: number }) => string;

const rounded = (work: string, decimals: string | undefined): string =>
  decimals === undefined ? work : `ROUND(${work},${decimals})`;

const expected = (share = "", population = "", decimals?: string): string =>
  rounded(`(${share})*(${population})`, decimals);

/** A line with a hole is left out whole. */
const wholeLines = (counts: string, populations: string, each: string): string =>
  `IF((${counts}="")+(${populations}=""),"",${each})`;

/** The formulas on the cards (docs/funktioner.md) in native form; nothing is imported from src/functions. */
export const nativeFunctions: Readonly<Record<string, NativeFunction>> = {
  // One decimal of the percentage is three of the share.
  ANDEL: ([count, population, decimals]) => rounded(`${count}/${population}`, decimals && `${decimals}+2`),
  PRTUSINDE: ([count, population, per = "1000", decimals]) => rounded(`${count}/${population}*${per}`, decimals),
  FORVENTET: ([share, population, decimals]) => expected(share, population, decimals),
  REELFORSKEL: ([actual, share, population, decimals]) => `(${expected(share, population, decimals)}-${actual})`,
  BESPARELSE: ([actual, share, population, price, decimals]) =>
    `(${expected(share, population, decimals)}-${actual})*(${price})`,
  OPDELING: ([before, populationBefore, after, populationAfter], { column }) =>
    [
      `${after}-${before}`,
      `${before}/${populationBefore}*(${populationAfter}-${populationBefore})`,
      `(${after}/${populationAfter}-${before}/${populationBefore})*${populationAfter}`,
    ][column] ?? "NA()",
  PRISMÆNGDE: ([budgetCount, budgetPrice, count, price], { column }) =>
    [
      `${count}*${price}-${budgetCount}*${budgetPrice}`,
      `(${count}-${budgetCount})*${budgetPrice}`,
      `(${price}-${budgetPrice})*${count}`,
    ][column] ?? "NA()",
  KLYNGESNIT: ([counts = "", populations = "", weighted = "TRUE"]) =>
    weighted === "TRUE"
      ? `SUM(${wholeLines(counts, populations, counts)})/SUM(${wholeLines(counts, populations, populations)})`
      : `AVERAGE(${wholeLines(counts, populations, `${counts}/${populations}`)})`,
  KLYNGERANG: ([value, cluster]) => `RANK(${value},${cluster},1)`,
  POTENTIALE: ([count, population, share, price]) => `MAX(0,${count}-(${share})*${population})*${price}`,
  MÅLOPFYLDELSE: ([start, status, goal]) => `(${start}-${status})/(${start}-${goal})`,
  ÅRSPROGNOSE: ([lastYear, thisYear, window], { row }) => {
    const month = row + 1;
    const known = `SUMPRODUCT(MAX(ISNUMBER(${thisYear})*(${thisYear}<>0)*(ROW(${thisYear})-MIN(ROW(${thisYear}))+1)))`;
    const lately = (year = ""): string => `SUM(INDEX(${year},MAX(1,${known}-${window}+1)):INDEX(${year},${known}))`;
    return (
      `IF(${month}<=${known},INDEX(${thisYear},${month}),` +
      `INDEX(${lastYear},${month})*${lately(thisYear)}/${lately(lastYear)})`
    );
  },
};
