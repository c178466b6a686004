import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { missingAt, notDefined, wrongValue } from "../refusal";
import { recentGrowth, type Months } from "./recentGrowth";
import { type PlainArgument } from "../plain";

const year = 12;
const noGrowth = { now: 1, before: 1 };

/**
 * Twelve months: what is known, then last year's months at the growth seen lately.
 *
 *     month = last year's month × (the last known months ÷ the same months last year)
 *
 * Shapes   last year: twelve; this year: up to twelve, each one row or one column. Twelve figures, laid out as last year.
 * Units    counts or kroner a month, corrections negative. Empty or 0 at the end of this year is the future; 0 in between is a figure.
 * Window   counts the last `window` known months; early in the year those there are. A hole in either year is left out.
 * Refuses  last year without twelve cells; no known month; a window whose months are not above 0 in sum in either year.
 * Not for  years with a break: a new rate, a reform, a changed target group.
 * Source   seasonal naive with growth; reference year_end_forecast.
 */
export function yearForecast(lastYear: Months, thisYear: Months, window: number): Outcome[] {
  if (lastYear.length !== year) {
    throw wrongValue(`sidste_år har ${danishNumber(lastYear.length)} celler. Vælg de 12 måneder.`);
  }
  if (thisYear.length > year) {
    throw wrongValue(`i_år har ${danishNumber(thisYear.length)} celler. Vælg højst 12 måneder.`);
  }
  const known = knownMonths(thisYear);
  if (known === 0) throw notDefined("i_år har ingen kendte måneder at regne frem fra.");
  const growth = known === year ? noGrowth : recentGrowth(lastYear, thisYear.slice(0, known), window);
  return lastYear.map((before, month) => {
    if (month < known) return thisYear[month] ?? missingAt("i_år", month);
    return before === null ? missingAt("sidste_år", month) : (before * growth.now) / growth.before;
  });
}

/** Months until the last one that holds a figure other than 0. */
function knownMonths(months: Months): number {
  let known = months.length;
  while (known > 0 && !months[known - 1]) known--;
  return known;
}

export default card({
  id: "AARSPROGNOSE",
  name: "ÅRSPROGNOSE",
  title: { da: "Årsprognose", en: "Year-end forecast" },
  asked: ["fremskrivning", "forventet regnskab", "hvor ender året"],
  family: "budget",
  summary: {
    da: "Årets 12 måneder: de kendte, og resten efter sidste års mønster.",
    en: "The year's 12 months: those known, and the rest after last year's pattern.",
  },
  formula: {
    da: "sidste års måned × (de seneste kendte måneder ÷ de samme måneder sidste år)",
    en: "last year's month × (the last known months ÷ the same months last year)",
  },
  notes: [
    {
      da: "Tomme celler og nuller sidst i i_år er måneder, der ikke er kendt endnu. Et 0 midt i året er et tal.",
      en: "Empty cells and zeros at the end of this year are months not known yet. A 0 within the year is a figure.",
    },
    {
      da: "En måned må være negativ, fx en rettelse; men de måneder, væksten regnes på, skal tilsammen være over 0.",
      en: "A month may be negative, such as a correction; but the months that give the growth must be above 0 in sum.",
    },
    {
      da: "Er der færre kendte måneder end vindue, bruges dem, der er. Brug den ikke hen over et brud: en ny sats, en reform, en ændret målgruppe.",
      en: "With fewer known months than the window, those there are count. Do not use it across a break: a new rate, a reform, a changed target group.",
    },
    {
      da: "De seneste måneder i jobindsats er ofte for lave, fordi registreringen er forsinket. Vent med at tage dem med.",
      en: "The latest months in jobindsats are often too low because registration is late. Wait before you include them.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
      series: true,
      name: "sidste_år",
      english: "last_year",
      help: { da: "Sidste års 12 måneder.", en: "Last year's 12 months." },
    },
    {
      kind: "list",
      of: "number",
      series: true,
      name: "i_år",
      english: "this_year",
      help: { da: "I år, januar først. Tomt fra den første ukendte måned.", en: "This year, January first." },
    },
    {
      kind: "choice",
      of: "ordinal",
      name: "vindue",
      english: "window",
      default: 3,
      help: {
        da: "Antal seneste kendte måneder, væksten regnes på. Standard er 3.",
        en: "Number of last known months that give the growth. The default is 3.",
      },
    },
  ],
  result: { shape: "like", columns: [{ heading: "prognose", english: "forecast", unit: "number" }] },
  examples: [
    {
      args: [
        [100, 100, 100, 100, 120, 120, 120, 120, 80, 80, 80, 80],
        [110, 110, 110],
      ],
      gives: [110, 110, 110, 110, 132, 132, 132, 132, 88, 88, 88, 88].map((month) => [month]),
      note: { da: "10 % over sidste år", en: "10% above last year" },
    },
    {
      args: [[100, 100, 100, 100, 120, 120, 120, 120, 80, 80, 80, 80], [90, 110, 0, 0], 1],
      gives: [90, 110, 110, 110, 132, 132, 132, 132, 88, 88, 88, 88].map((month) => [month]),
    },
    { args: [[100, 100], [90]], refuses: "#VALUE!", says: "sidste_år har 2 celler. Vælg de 12 måneder" },
    {
      args: [
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        [0, ""],
      ],
      refuses: "#N/A",
      says: "ingen kendte måneder",
    },
    {
      args: [
        [100, 100, -20, 100, 120, 120, 120, 120, 80, 80, 80, 80],
        [110, 110, -22],
      ],
      gives: [110, 110, -22, 110, 132, 132, 132, 132, 88, 88, 88, 88].map((month) => [month]),
    },
    {
      args: [
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        [5, -7],
      ],
      refuses: "#VALUE!",
      says: "i_år giver −2 i de 2 måneder, væksten regnes på",
    },
    { args: [[0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [5]], refuses: "#DIV/0!", says: "De samme måneder sidste år er 0" },
  ],
  sources: ["Sæsonmønster fra året før, skaleret med væksten (seasonal naive)"],
  plain: {
    formula({ row }, lastYear, thisYear, window) {
      const known = `SUMPRODUCT(MAX(ISNUMBER(${thisYear})*(${thisYear}<>0)*(ROW(${thisYear})-MIN(ROW(${thisYear}))+1)))`;
      const lately = (series: PlainArgument): string =>
        `INDEX(${series},MAX(1,${known}-${window ?? 3}+1)):INDEX(${series},${known})`;
      const [now, before] = [lately(thisYear), lately(lastYear)];
      // A hole in the window is an error here; the function goes further back.
      const isWhole = `(COUNT(${now})+COUNT(${before})=2*ROWS(${now}))`;
      return (
        `IF(${row + 1}<=${known},INDEX(${thisYear},${row + 1}),` +
        `${lastYear.entry(row)}*SUM(${now})/SUM(${before})/${isWhole})`
      );
    },
    stricter: {
      da: "En tom måned midt i vinduet giver #DIVISION/0!; ÅRSPROGNOSE springer den over.",
      en: "An empty month within the window gives #DIV/0!; ÅRSPROGNOSE passes it over.",
    },
  },
  compute: yearForecast,
});
