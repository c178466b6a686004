import type { Language } from "../../../../blocks/block";
import type { ColumnId } from "../../../../checks/bookings/columns";
import type { FindingKind } from "../../../../checks/bookings/findings";

const s = (n: number, one: string, many: string, culture = "da-DK"): string =>
  `${n.toLocaleString(culture)} ${n === 1 ? one : many}`;
const e = (n: number, one: string, many: string): string => s(n, one, many, "en-GB");

/** Every text of the check of a booking file; they come with its view. */
const bookingWords = {
  title: { da: "Kontrollér en bogføringsfil", en: "Check a booking file" },
  summary: {
    da: "Et samlet udtræk af Ydelsesrefusion, regnet efter linje for linje til øren. Ugen er en dato, ikke en uge i forløbet.",
    en: "An aggregated extract of Ydelsesrefusion, recomputed line by line to the øre. The week is a date, not a week of the course.",
  },
  noCpr: {
    da: "Uden CPR-numre: en fil med dem afvises, og intet af den gemmes eller vises.",
    en: "Without CPR numbers: a file with them is refused, and nothing of it is kept or shown.",
  },
  choose: { da: "Vælg en fil", en: "Choose a file" },
  file: { da: "Bogføringsfil (csv)", en: "Booking file (csv)" },
  paste: { da: "Eller indsæt linjerne her (Ctrl+V)", en: "Or paste the lines here (Ctrl+V)" },
  pasteHint: {
    da: "Med overskrifter. Det indsatte bliver ikke stående.",
    en: "With headings. What is pasted does not stay.",
  },
  takeTable: { da: (place: string) => `Kontrollér ${place}`, en: (place: string) => `Check ${place}` },
  markTable: { da: "Eller markér en tabel i arket.", en: "Or mark a table in the sheet." },
  tryExample: { da: "Prøv med eksempeltal", en: "Try with example figures" },
  exampleFigures: {
    da: "Eksempeltal: linjerne er opdigtede, to af dem med fejl og en skrevet to gange.",
    en: "Example figures: the lines are made up, two of them with faults and one written twice.",
  },
  tooLarge: {
    da: "Arket er for stort til at blive læst. Gem det som csv, og vælg filen.",
    en: "The sheet is too large to be read. Save it as csv, and choose the file.",
  },
  unreadable: { da: "Filen kunne ikke læses. Vælg den igen.", en: "The file could not be read. Choose it again." },
  progress: {
    da: (done: number, all: number) =>
      `${done.toLocaleString("da-DK")} af ${s(all, "linje", "linjer")} er kontrolleret`,
    en: (done: number, all: number) => `${done.toLocaleString("en-GB")} of ${e(all, "line", "lines")} checked`,
  },
  stopped: { da: "Kontrollen er stoppet. Intet er gemt.", en: "The check was stopped. Nothing is kept." },
  refusedCpr: {
    da: (line: number, column: number) =>
      `Afvist: linje ${line}, kolonne ${column} har CPR-numre. Intet af filen er gemt eller vist.`,
    en: (line: number, column: number) =>
      `Refused: line ${line}, column ${column} holds CPR numbers. Nothing of the file is kept or shown.`,
  },
  aggregate: { da: "Sådan lægges linjerne sammen", en: "How to aggregate the lines" },
  aggregateSteps: {
    da: [
      "Lav en pivottabel af filen med Uge, Ydelse og Refusionssats som rækker.",
      "Tag Antal (antal linjer), Total (sum af Beregnet udbetalingsbeløb), Refusion (sum af Refusionsbeløb) og Medfinansiering (sum af Medfinansieringsbeløb) med som værdier.",
      "Vis den i tabelform, gentag alle etiketter, og udelad CPR-nummeret.",
      "Gem den som csv uden CPR-numre, eller kopiér den, og kontrollér den her.",
    ],
    en: [
      "Make a pivot table of the file with Uge, Ydelse and Refusionssats as rows.",
      "Take Antal (number of lines), Total (sum of Beregnet udbetalingsbeløb), Refusion (sum of Refusionsbeløb) and Medfinansiering (sum of Medfinansieringsbeløb) as values.",
      "Show it in tabular form, repeat all labels, and leave the CPR number out.",
      "Save it as csv without CPR numbers, or copy it, and check it here.",
    ],
  },
  refusedEmpty: { da: "Der er ingen linjer at kontrollere.", en: "There are no lines to check." },
  refusedHeadings: {
    da: (columns: string) => `Kolonner mangler: ${columns}. Den første linje skal have overskrifterne.`,
    en: (columns: string) => `Columns are missing: ${columns}. The first line must hold the headings.`,
  },
  refusedTwice: {
    da: (columns: string) => `To kolonner er ${columns}. Behold den ene.`,
    en: (columns: string) => `Two columns are ${columns}. Keep one of them.`,
  },
  refusedWeeks: {
    da: "Uge skal være en dato eller en uge med år, fx 2026-01-05 eller 202602. Uger i et forløb hører til i REFUSIONSTJEK.",
    en: "Uge must be a date or a week with its year, e.g. 2026-01-05 or 202602. Weeks of a course belong in REFUSIONSTJEK.",
  },
  right: {
    da: (lines: number) => `${s(lines, "linje", "linjer")} er regnet efter. Ingen fejl.`,
    en: (lines: number) => `${e(lines, "line", "lines")} recomputed. No faults.`,
  },
  wrong: {
    da: (faults: number, lines: number) =>
      `${s(faults, "linje", "linjer")} af ${lines.toLocaleString("da-DK")} har fejl.`,
    en: (faults: number, lines: number) =>
      `${e(faults, "line", "lines")} of ${lines.toLocaleString("en-GB")} with faults.`,
  },
  weeks: {
    da: (first: string, last: string) => (first === last ? `Uge ${first}.` : `Uge ${first} til uge ${last}.`),
    en: (first: string, last: string) => (first === last ? `Week ${first}.` : `Week ${first} to week ${last}.`),
  },
  scheme: {
    da: "Satser efter refusionstrappen, i kraft fra 4. januar 2016 (lov om kommunernes finansiering § 5), før den efter ydelsens egne regler.",
    en: "Rates by the refund staircase, in force from 4 January 2016 (Act on municipal financing § 5), before it by the benefit's own rules.",
  },
  withoutRates: {
    da: "Der er ingen satser i linjerne: hver sats kan ikke prøves, kun om delene giver beløbet og kan komme af trinnene.",
    en: "The lines hold no rates: each rate cannot be tried, only whether the parts make the amount and can come of the steps.",
  },
  findings: { da: "Fundet", en: "Found" },
  lines: { da: (n: number) => s(n, "linje", "linjer"), en: (n: number) => e(n, "line", "lines") },
  line: { da: "Linje", en: "Line" },
  lineNumber: { da: (line: number) => `Linje ${line}`, en: (line: number) => `Line ${line}` },
  row: { da: (line: number) => `Række ${line}`, en: (line: number) => `Row ${line}` },
  showLine: { da: (line: number) => `Vis række ${line}`, en: (line: number) => `Show row ${line}` },
  more: { da: (n: number) => `Vis ${n} flere`, en: (n: number) => `Show ${n} more` },
  copy: { da: "Kopiér det fundne", en: "Copy what was found" },
  copied: { da: "Kopieret.", en: "Copied." },
  notCopied: { da: "Det kunne ikke kopieres.", en: "It could not be copied." },
  write: { da: "Skriv på et ark", en: "Write on a sheet" },
  sheet: { da: "Kontrol af bogføringsfil", en: "Check of a booking file" },
  writes: { da: "Det fundne og summerne på et nyt ark", en: "What was found and the sums on a new sheet" },
  another: { da: "Kontrollér en anden", en: "Check another" },
  byRate: { da: "Summer pr. sats", en: "Sums by rate" },
  byBenefit: { da: "Summer pr. ydelse", en: "Sums by benefit" },
  byBoth: { da: "Summer pr. ydelse og sats", en: "Sums by benefit and rate" },
  kind: { da: "Slags", en: "Kind" },
  rate: { da: "Sats", en: "Rate" },
  benefit: { da: "Ydelse", en: "Benefit" },
  number: { da: "Linjer", en: "Lines" },
  amount: { da: "Beløb", en: "Amount" },
  refund: { da: "Refusion", en: "Refund" },
  coAmount: { da: "Medfinansiering", en: "Co-financing" },
  booked: { da: "Bogført", en: "Booked" },
  expected: { da: "Beregnet", en: "Computed" },
  difference: { da: "Kr.", en: "Kr." },
  other: { da: "Anden linje", en: "Other line" },
  total: { da: "I alt", en: "Total" },
  noRate: { da: "uden sats", en: "no rate" },
  unnamed: { da: (line: number) => `Som i linje ${line}`, en: (line: number) => `As in line ${line}` },
  notAll: {
    da: (written: number, all: number) =>
      `De første ${written.toLocaleString("da-DK")} af ${all.toLocaleString("da-DK")} fund.`,
    en: (written: number, all: number) =>
      `The first ${written.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}.`,
  },
  bookedExpected: {
    da: (booked: string, expected: string) => `bogført ${booked}, beregnet ${expected}`,
    en: (booked: string, expected: string) => `booked ${booked}, computed ${expected}`,
  },
  rates: {
    da: (rate: string, co: string) => `${rate} refusion og ${co} medfinansiering`,
    en: (rate: string, co: string) => `${rate} refund and ${co} co-financing`,
  },
  atRate: { da: (rate: string) => `sats ${rate}`, en: (rate: string) => `rate ${rate}` },
  sameAs: { da: (line: number) => `samme som linje ${line}`, en: (line: number) => `the same as line ${line}` },
  cancels: { da: (line: number) => `ophæver linje ${line}`, en: (line: number) => `cancels line ${line}` },
  cannotRead: {
    da: (column: string) => `${column} kan ikke læses`,
    en: (column: string) => `${column} cannot be read`,
  },
};

/** What the kinds are called, and what one should know of each. */
export const kindWords: Readonly<Record<FindingKind, Readonly<Record<Language, readonly [string, string]>>>> = {
  unread: {
    da: ["Linjer, der ikke kan læses", "De er ikke med i summerne."],
    en: ["Lines that cannot be read", "They are not in the sums."],
  },
  refund: {
    da: ["Refusion er ikke beløb × sats", "Bogført minus beregnet: plus er for meget hjemtaget."],
    en: ["Refund is not amount × rate", "Booked minus computed: plus is too much claimed."],
  },
  coFinancing: {
    da: ["Medfinansiering er ikke beløb × sats", "Bogført minus beregnet."],
    en: ["Co-financing is not amount × rate", "Booked minus computed."],
  },
  rates: {
    da: ["Satserne giver ikke 100 % tilsammen", "Beløbet er det, der er delt for meget (+) eller for lidt (−)."],
    en: ["The rates do not make 100%", "The amount is what is shared out too much (+) or too little (−)."],
  },
  total: {
    da: ["Delene giver ikke beløbet", "Refusion og medfinansiering skal tilsammen være beløbet."],
    en: ["The parts do not make the amount", "Refund and co-financing must together be the amount."],
  },
  unknownRate: {
    da: [
      "Sats, som ordningen ikke kender",
      "Beløbet er den refusion, som linjen har, eller det, der ligger uden for trinnene.",
    ],
    en: ["Rate that the scheme does not know", "The amount is the line's refund, or what lies outside the steps."],
  },
  duplicate: {
    da: ["Ens linjer", "Ens i alle kolonner: kan være samme linje to gange. Beløbet er refusionen."],
    en: ["Lines that are the same", "The same in every column: may be one line twice. The amount is the refund."],
  },
  rounding: {
    da: ["Afvigelser, der kan være afrunding", "Højst en halv øre for hver linje, der er lagt sammen."],
    en: ["Deviations that may be rounding", "At most half an øre for each line gathered."],
  },
  cancelled: {
    da: ["Linjer, der ophæver hinanden", "En rettelse og det, den retter. De går i nul."],
    en: ["Lines that cancel each other", "A correction and what it corrects. They come to nothing."],
  },
  beside: {
    da: ["Satser ved siden af trappen", "Efter andre regler, fx fleksjob begyndt før 2013. Beløbet er refusionen."],
    en: ["Rates beside the staircase", "By other rules, e.g. flexjobs begun before 2013. The amount is the refund."],
  },
  untried: {
    da: ["Satser, der ikke er prøvet", "Før 2016 kendes ingen ordning for ydelsen. Beløbet er refusionen."],
    en: ["Rates that were not tried", "Before 2016 no scheme of the benefit is known. The amount is the refund."],
  },
  flexContribution: {
    da: ["Fleksbidrag fra staten", "Holdt uden for kontrollen og summerne."],
    en: ["The state's flexjob contribution", "Kept out of the check and the sums."],
  },
};

/** The columns by the headings of the file itself. */
export const columnNames: Readonly<Record<ColumnId, string>> = {
  week: "Uge",
  benefit: "Ydelse",
  count: "Antal",
  amount: "Beregnet udbetalingsbeløb",
  rate: "Refusionssats",
  refund: "Refusionsbeløb",
  coRate: "Medfinansieringssats",
  coAmount: "Medfinansieringsbeløb",
};

export type BookingWords = { readonly [K in keyof typeof bookingWords]: (typeof bookingWords)[K]["da"] };

export const bookingWordsIn = (language: Language): BookingWords =>
  Object.fromEntries(
    Object.entries(bookingWords).map(([key, word]) => [key, word[language]]),
  ) as unknown as BookingWords;
