import type { Bilingual } from "../../../../functions/card";
import type { SourceReason } from "../../../../sources/trouble";

type Way = "rows" | "columns";
const each: Readonly<Record<Way, Bilingual>> = {
  rows: { da: "række", en: "row" },
  columns: { da: "kolonne", en: "column" },
};

export const words = {
  title: { da: "Hent befolkning", en: "Fetch population" },
  choiceMore: {
    da: "Officielle folketal fra Danmarks Statistik, som værdier med kilde.",
    en: "Official populations from Danmarks Statistik, as values with their source.",
  },
  summary: (table: string, monthly: boolean): Bilingual => ({
    da: `Folketal fra Danmarks Statistik (${table}), den 1. i ${monthly ? "måneden" : "kvartalet"}. Kun område, aldre og perioder forlader maskinen, aldrig et tal.`,
    en: `Populations from Danmarks Statistik (${table}), on the first day of the ${monthly ? "month" : "quarter"}. Only area, ages and periods leave the machine, never a figure.`,
  }),
  area: { da: "Område", en: "Area" },
  areaByLine: (lines: number, way: Way): Bilingual => ({
    da: `Område: ${lines}, ét for hver ${each[way].da}.`,
    en: `Areas: ${lines}, one for each ${each[way].en}.`,
  }),
  ages: { da: "Alder", en: "Age" },
  agesHelp: { da: "Fra og til, begge med: 18-29.", en: "From and to, both included: 18-29." },
  agesWrong: { da: "Skriv to aldre fra 0 til 125, fx 18-29.", en: "Write two ages from 0 to 125, e.g. 18-29." },
  areaWrong: {
    da: "Vælg en kommune, en region eller hele landet.",
    en: "Choose a municipality, a region or the country.",
  },
  period: { da: "Dato eller periode", en: "Date or period" },
  periodHelp: { da: "Fx sep 2017, 2017K3 eller 1. juli 2017.", en: "E.g. sep 2017, 2017Q3 or 1 July 2017." },
  periodWrong: {
    da: "Skriv en måned, et kvartal eller en dato fra 2008.",
    en: "Write a month, a quarter or a date from 2008.",
  },
  periodByLine: (lines: number, way: Way): Bilingual => ({
    da: `Perioder: ${lines}, én for hver ${each[way].da}.`,
    en: `Periods: ${lines}, one for each ${each[way].en}.`,
  }),
  rule: { da: "Hvilken dag", en: "Which day" },
  fetch: { da: "Hent", en: "Fetch" },
  fetching: { da: "Henter fra Danmarks Statistik …", en: "Fetching from Danmarks Statistik …" },
  fetched: { da: "Hentet", en: "Fetched" },
  population: (ages: string): Bilingual => ({ da: `Befolkning ${ages} år`, en: `Population ${ages} years` }),
  missingFigures: (figures: number, what: string): Bilingual => ({
    da: `${figures === 1 ? "1 mangler" : `${figures} mangler`}: ${what}`,
    en: `${figures === 1 ? "1 is missing" : `${figures} are missing`}: ${what}`,
  }),
  missingDay: (code: string): Bilingual => ({
    da: `kilden har ikke ${code}`,
    en: `the source does not have ${code}`,
  }),
  missingAges: (ages: string): Bilingual => ({
    da: `der mangler tal for ${ages} år`,
    en: `figures are missing for ${ages} years`,
  }),
  missingPeriod: { da: "perioden kan ikke læses", en: "the period cannot be read" },
  missingArea: { da: "området kan ikke læses", en: "the area cannot be read" },
  write: (rows: number): Bilingual => ({
    da: rows === 0 ? "Skriv folketal" : `Skriv ${rows} folketal`,
    en: rows === 0 ? "Write populations" : rows === 1 ? "Write 1 population" : `Write ${rows} populations`,
  }),
  fetchFirst: { da: "Hent først.", en: "Fetch first." },
  newSheet: { da: "Befolkning", en: "Population" },
  nowThere: { da: "Står der nu", en: "There now" },
  on: { da: "Pr.", en: "On" },
  row: { da: "Række", en: "Row" },
  unchanged: { da: "Det samme, som der står nu.", en: "The same as there is now." },
  again: (what: string): Bilingual => ({ da: `Hent igen: ${what}`, en: `Fetch again: ${what}` }),
  fetchedHere: { da: "Hentet befolkning", en: "Fetched populations" },
  againTitle: { da: "Hent befolkning igen", en: "Fetch population again" },
  againSummary: {
    da: "Hentes som sidst og vises ved siden af det, der står. Først når du skriver, ændres arket.",
    en: "Fetched as last time and shown beside what is there. The sheet changes only when you write.",
  },
  againGone: {
    da: "Tallene kan ikke findes igen i arket: de er flyttet, eller deres tabel er en anden.",
    en: "The figures cannot be found in the sheet again: they are moved, or their table is another.",
  },
  before: { da: "Før", en: "Before" },
  after: { da: "Nu", en: "Now" },
  difference: { da: "Forskel", en: "Difference" },
  missingStays: { da: "Det, der står, bliver stående.", en: "What is there stays." },
  isNew: { da: "ny", en: "new" },
  changes: (changed: number, added: number, same: number): Bilingual => ({
    da: `${changed} ændret, ${added} ${added === 1 ? "ny" : "nye"}, ${same} som før.`,
    en: `${changed} changed, ${added} new, ${same} as before.`,
  }),
  forgetThis: { da: "Glem, at tallene kan hentes igen", en: "Forget that the figures can be fetched again" },
  withoutNetwork: { da: "Uden net", en: "Without a network" },
  withoutHelp: {
    da: "Åbn adressen i en browser, gem filen, og åbn den her, eller indsæt dens tekst. Er nettet lukket, så bed it-afdelingen åbne for api.statbank.dk.",
    en: "Open the address in a browser, save the file and open it here, or paste its text. If the network is closed, ask the IT department to open it for api.statbank.dk.",
  },
  address: { da: "Adresse", en: "Address" },
  copyAddress: { da: "Kopiér adressen", en: "Copy the address" },
  copied: { da: "Adressen er kopieret.", en: "The address is copied." },
  notCopied: { da: "Markér adressen, og tryk Ctrl+C.", en: "Mark the address and press Ctrl+C." },
  openFile: { da: "Åbn filen", en: "Open the file" },
  paste: { da: "Indsæt filens tekst", en: "Paste the file's text" },
  read: { da: "Læs teksten", en: "Read the text" },
  fromFile: { da: "fra en fil, som brugeren har hentet", en: "from a file that the user fetched" },
  differs: (heading: string): Bilingual => ({
    da: `Tabellen handler om ${heading}. Andele skal have samme alder i tæller og nævner.`,
    en: `The table is about ${heading}. A share needs the same ages in count and population.`,
  }),
  tooMany: {
    da: "Det er flere celler, end Danmarks Statistik giver ad gangen. Tag færre rækker eller aldre.",
    en: "These are more cells than Danmarks Statistik gives at once. Take fewer rows or ages.",
  },
};

/** Why nothing came, and what to do. */
export const troubleWords: Readonly<Record<SourceReason, (detail: string) => Bilingual>> = {
  network: () => ({
    da: "Der kom intet svar. Er nettet lukket for api.statbank.dk, så brug Uden net herunder.",
    en: "No answer came. If the network is closed to api.statbank.dk, use Without a network below.",
  }),
  stopped: () => ({ da: "Stoppet. Intet er hentet.", en: "Stopped. Nothing is fetched." }),
  cut: () => ({
    da: "Svaret blev afbrudt. Prøv igen; intet er skrevet.",
    en: "The answer broke off. Try again; nothing is written.",
  }),
  limit: (detail) => ({
    da: `Det er for meget ad gangen. Tag færre rækker eller aldre. ${detail}`,
    en: `That is too much at once. Take fewer rows or ages. ${detail}`,
  }),
  unknownCode: (detail) => ({
    da: `Danmarks Statistik kender ikke en af værdierne. ${detail}. Ret den, og hent igen.`,
    en: `Danmarks Statistik does not know one of the values. ${detail}. Change it and fetch again.`,
  }),
  busy: () => ({
    da: "Danmarks Statistik har travlt. Vent et minut, og hent igen.",
    en: "Danmarks Statistik is busy. Wait a minute and fetch again.",
  }),
  server: (detail) => ({
    da: `Danmarks Statistik svarer ikke, som den skal (${detail}). Prøv igen senere, eller brug Uden net herunder.`,
    en: `Danmarks Statistik does not answer as it should (${detail}). Try later, or use Without a network below.`,
  }),
  page: () => ({
    da: "Der kom en side i stedet for tal. Et netværk eller et login står i vejen; brug Uden net herunder.",
    en: "A page came in place of figures. A network or a login is in the way; use Without a network below.",
  }),
  unreadable: (detail) => ({
    da: `Det er ikke en tabel fra FOLK1A eller FOLK1AM: kolonnen ${detail} mangler. Hent filen på adressen herunder.`,
    en: `This is no table of FOLK1A or FOLK1AM: the column ${detail} is missing. Fetch the file from the address below.`,
  }),
  parts: (detail) => ({
    da: `Tabellen er delt efter ${detail}. Vælg I alt, eller hent filen på adressen herunder.`,
    en: `The table is parted by ${detail}. Choose the total, or fetch the file from the address below.`,
  }),
  refused: (detail) => ({
    da: `Danmarks Statistik afviste det: ${detail}`,
    en: `Danmarks Statistik refused it: ${detail}`,
  }),
};
