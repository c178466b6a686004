import type { Items, Role } from "./reading";

/** The words of what is said of a table, in one language. */
export interface SaysTexts {
  readonly items: Readonly<Record<Items, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** Nouns a count can be of, as they stand in headings. */
  readonly and: string;
  readonly labelsIn: (items: string, at: string) => string;
  readonly labelsInRow: (items: string, row: string) => string;
  readonly columnIn: (role: string, at: string, unit: string) => string;
  readonly rowIn: (role: string, at: string, unit: string) => string;
  readonly unit: {
    readonly thousand: string;
    readonly million: string;
    readonly billion: string;
    readonly money: Readonly<Record<number, string>>;
    readonly percent: string;
  };
  readonly notCounted: (names: string) => string;
  readonly noTable: string;
  readonly personList: string;
  readonly noHeadings: string;
  readonly unknown: (at: string) => string;
  readonly totals: (names: string) => string;
  readonly references: (names: string) => string;
  readonly scalePercent: (at: string) => string;
  readonly scale: (role: string, at: string, unit: string) => string;
  readonly scaleUnsure: (at: string) => string;
  readonly missing: (count: number, places: string) => string;
  readonly future: (names: string, at: string) => string;
  readonly written: (count: number, places: string) => string;
  readonly negative: (places: string) => string;
  readonly hidden: (count: number) => string;
  readonly dates: (at: string) => string;
  readonly already: (role: string, at: string) => string;
  readonly provisional: (names: string) => string;
  readonly sections: (count: number) => string;
  readonly more: (count: number) => string;
  readonly until: (from: string, to: string) => string;
  readonly row: string;
  readonly column: string;
}

export const danish: SaysTexts = {
  items: {
    month: "Måneder",
    quarter: "Kvartaler",
    year: "År",
    week: "Uger",
    date: "Datoer",
    municipality: "Kommuner",
    agegroup: "Aldersgrupper",
    benefit: "Ydelser",
    group: "Grupper",
    account: "Konti",
    step: "Refusionstrin",
    person: "Personer",
    line: "Rækkernes navne",
    unknown: "Ukendt",
  },
  roles: {
    count: "antal",
    population: "befolkning",
    share: "andel",
    rate: "rate",
    price: "pris",
    amount: "beløb",
    week: "anciennitetsuge",
    period: "periode",
    date: "dato",
    rank: "placering",
    index: "indeks",
    refund: "refusionssats",
    degree: "grad",
    days: "dage",
    hours: "timer",
    code: "kode",
    unknown: "ukendte tal",
  },
  and: "og",
  labelsIn: (items, at) => `${items} i ${at}`,
  labelsInRow: (items, row) => `${items} i række ${row}`,
  columnIn: (role, at, unit) => `${role} i ${at}${unit === "" ? "" : ` (${unit})`}`,
  rowIn: (role, at, unit) => `${role} i række ${at}${unit === "" ? "" : ` (${unit})`}`,
  unit: {
    thousand: "i tusinde",
    million: "i millioner",
    billion: "i milliarder",
    money: { 1000: "1.000 kr.", 1e6: "mio. kr.", 1e9: "mia. kr." },
    percent: "skrevet i procent",
  },
  notCounted: (names) => `${names} er ikke talt med.`,
  noTable: "Her er ingen tabel, som TULU kan læse. Markér en celle i en tabel med overskrifter over tallene.",
  personList:
    "Hver række er en person. TULU foreslår intet og læser ikke personoplysninger ind i formler. Optæl først personerne i en tabel uden navne og CPR-numre.",
  noHeadings:
    "Der er ingen overskrifter over tallene, så det vides ikke, hvad de er. Skriv en overskrift over hver kolonne, eller vælg selv.",
  unknown: (at) => `Det fremgår ikke, hvad tallene i ${at} er.`,
  totals: (names) => `Totaler er ikke talt med: ${names}.`,
  references: (names) => `Til sammenligning og ikke talt med: ${names}.`,
  scalePercent: (at) => `Andelen i ${at} er skrevet i procent: 15,9 betyder 15,9 %.`,
  scale: (role, at, unit) => `${capital(role)} i ${at} er opgjort ${unit.startsWith("i ") ? unit : `i ${unit}`}`,
  scaleUnsure: (at) => `Tallene i ${at} er alle højst 1. Det er ikke sikkert, om 0,8 betyder 0,8 % eller 80 %.`,
  missing: (count, places) => (count === 1 ? `Et tal mangler: ${places}.` : `${count} tal mangler: ${places}.`),
  future: (names, at) => `${names} har endnu ingen tal i ${at}.`,
  written: (count, places) =>
    count === 1 ? `Et tal er skrevet som tekst: ${places}.` : `${count} tal er skrevet som tekst: ${places}.`,
  negative: (places) => `Negativt antal: ${places}.`,
  hidden: (count) => (count === 1 ? "En skjult række er talt med." : `${count} skjulte rækker er talt med.`),
  dates: (at) => `Kolonne ${at} hedder uge, men indeholder datoer. De er ikke ugers anciennitet.`,
  already: (role, at) => `${capital(role)} står allerede i ${at}.`,
  provisional: (names) => `Foreløbige tal: ${names}.`,
  sections: (count) =>
    count === 1 ? "En række er kun en mellemoverskrift." : `${count} rækker er kun mellemoverskrifter.`,
  more: (count) => `og ${count} til`,
  until: (from, to) => `${from} til ${to}`,
  row: "række",
  column: "kolonne",
};

export const english: SaysTexts = {
  items: {
    month: "Months",
    quarter: "Quarters",
    year: "Years",
    week: "Weeks",
    date: "Dates",
    municipality: "Municipalities",
    agegroup: "Age groups",
    benefit: "Benefits",
    group: "Groups",
    account: "Accounts",
    step: "Refund steps",
    person: "Persons",
    line: "Row names",
    unknown: "Unknown",
  },
  roles: {
    count: "count",
    population: "population",
    share: "share",
    rate: "rate",
    price: "price",
    amount: "amount",
    week: "week of seniority",
    period: "period",
    date: "date",
    rank: "rank",
    index: "index",
    refund: "refund rate",
    degree: "degree",
    days: "days",
    hours: "hours",
    code: "code",
    unknown: "figures of an unknown kind",
  },
  and: "and",
  labelsIn: (items, at) => `${items} in ${at}`,
  labelsInRow: (items, row) => `${items} in row ${row}`,
  columnIn: (role, at, unit) => `${role} in ${at}${unit === "" ? "" : ` (${unit})`}`,
  rowIn: (role, at, unit) => `${role} in row ${at}${unit === "" ? "" : ` (${unit})`}`,
  unit: {
    thousand: "in thousands",
    million: "in millions",
    billion: "in billions",
    money: { 1000: "thousands of kroner", 1e6: "millions of kroner", 1e9: "billions of kroner" },
    percent: "written in per cent",
  },
  notCounted: (names) => `${names} left out.`,
  noTable: "There is no table here that TULU can read. Mark a cell in a table with headings over its figures.",
  personList:
    "Each row is a person. TULU proposes nothing and reads no personal data into formulas. Count the persons first in a table without names and personal numbers.",
  noHeadings:
    "There are no headings over the figures, so what they are is not known. Write a heading over each column, or choose.",
  unknown: (at) => `Nothing says what the figures in ${at} are.`,
  totals: (names) => `Totals are left out: ${names}.`,
  references: (names) => `For comparison and left out: ${names}.`,
  scalePercent: (at) => `The share in ${at} is written in per cent: 15.9 means 15.9%.`,
  scale: (role, at, unit) => `${capital(role)} in ${at} is given ${unit.startsWith("in ") ? unit : `in ${unit}`}`,
  scaleUnsure: (at) => `The figures in ${at} are all at most 1. Whether 0.8 means 0.8% or 80% is not certain.`,
  missing: (count, places) =>
    count === 1 ? `One figure is missing: ${places}.` : `${count} figures are missing: ${places}.`,
  future: (names, at) => `No figures yet in ${at} for ${names}.`,
  written: (count, places) =>
    count === 1 ? `One figure is written as text: ${places}.` : `${count} figures are written as text: ${places}.`,
  negative: (places) => `Negative count: ${places}.`,
  hidden: (count) => (count === 1 ? "One hidden row is counted." : `${count} hidden rows are counted.`),
  dates: (at) => `Column ${at} says week but holds dates. They are not weeks of seniority.`,
  already: (role, at) => `The ${role} is already in ${at}.`,
  provisional: (names) => `Provisional figures: ${names}.`,
  sections: (count) =>
    count === 1 ? "One row is only a heading inside the table." : `${count} rows are only headings inside the table.`,
  more: (count) => `and ${count} more`,
  until: (from, to) => `${from} to ${to}`,
  row: "row",
  column: "column",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
