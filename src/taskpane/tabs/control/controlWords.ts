import type { Language } from "../../../blocks/block";
import { weights, type Weight } from "../../../checks/weight";

const s = (n: number, one: string, many: string, culture = "da-DK"): string =>
  `${n.toLocaleString(culture)} ${n === 1 ? one : many}`;
const e = (n: number, one: string, many: string): string => s(n, one, many, "en-GB");

/** "B, D og F" */
const listed = (items: readonly (string | number)[], and: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;

/** Every text of the tab Kontrol; they come with it. */
const controlWords = {
  question: { da: "Hvad modsiger sig selv?", en: "What contradicts itself?" },
  summary: {
    da: "Formler og tal læses, og hvert fund siges med sted og tal. Intet ændres uden at du beder om det.",
    en: "Formulas and figures are read, and each finding is told with its place and figures. Nothing changes unless you ask.",
  },
  scope: { da: "Hvad skal kontrolleres?", en: "What shall be checked?" },
  selection: { da: (place: string) => `Markeringen, ${place}`, en: (place: string) => `The selection, ${place}` },
  sheet: { da: (name: string) => `Arket ${name}`, en: (name: string) => `The sheet ${name}` },
  workbook: { da: "Hele projektmappen", en: "The whole workbook" },
  taken: { da: "De markerede tal tages for", en: "The marked figures are taken for" },
  takenAs: {
    da: {
      count: "antal",
      share: "viste andele",
      rate: "tal pr. 1.000",
      population: "befolkning",
      unknown: "andet, der ikke afstemmes",
    },
    en: {
      count: "counts",
      share: "printed shares",
      rate: "rates per 1,000",
      population: "population",
      unknown: "something else, not reconciled",
    },
  },
  columnsAre: {
    da: (what: string, columns: readonly string[]) => `${what} i ${listed(columns, "og")}`,
    en: (what: string, columns: readonly string[]) => `${what} in ${listed(columns, "and")}`,
  },
  noUnit: { da: "ingen kommune", en: "no municipality" },
  totalsIn: {
    da: (rows: readonly number[]) => `total i række ${listed(rows, "og")}`,
    en: (rows: readonly number[]) => `total in row ${listed(rows, "and")}`,
  },
  noTotal: { da: "ingen total", en: "no total" },
  rowNamed: {
    da: (row: number, name: string) => `Række ${row}${name === "" ? "" : `: ${name}`}`,
    en: (row: number, name: string) => `Row ${row}${name === "" ? "" : `: ${name}`}`,
  },
  heldAgainstAll: { da: "holdt op mod de andre tabeller", en: "held against the other tables" },
  heldApart: { da: "kun holdt op mod sig selv", en: "held only against itself" },
  takenKept: {
    da: "Som du har rettet det. Det gemmes i projektmappen.",
    en: "As you have corrected it. It is kept in the workbook.",
  },
  forgetTaken: { da: "Glem rettelserne", en: "Forget the corrections" },
  run: { da: "Kontrollér", en: "Check" },
  again: { da: "Kontrollér igen", en: "Check again" },
  reading: {
    da: (sheet: string, percent: number) => `Læser${sheet && ` ${sheet}`}: ${percent} %`,
    en: (sheet: string, percent: number) => `Reading${sheet && ` ${sheet}`}: ${percent}%`,
  },
  checking: {
    da: (sheet: string, percent: number) => `Kontrollerer ${sheet}: ${percent} %`,
    en: (sheet: string, percent: number) => `Checking ${sheet}: ${percent}%`,
  },
  stopped: { da: "Kontrollen er stoppet.", en: "The check was stopped." },
  failed: {
    da: (detail: string) => `Kontrollen gik i stå. ${detail}`,
    en: (detail: string) => `The check came to a halt. ${detail}`,
  },
  nothing: {
    da: (checks: number, sheets: number) =>
      `Intet fundet. ${s(checks, "kontrol", "kontroller")} på ${s(sheets, "ark", "ark")}.`,
    en: (checks: number, sheets: number) =>
      `Nothing found. ${e(checks, "check", "checks")} on ${e(sheets, "sheet", "sheets")}.`,
  },
  found: {
    da: (findings: number, checks: number, sheets: number) =>
      `${s(findings, "fund", "fund")}. ${s(checks, "kontrol", "kontroller")} på ${s(sheets, "ark", "ark")}.`,
    en: (findings: number, checks: number, sheets: number) =>
      `${e(findings, "finding", "findings")}. ${e(checks, "check", "checks")} on ${e(sheets, "sheet", "sheets")}.`,
  },
  tooLarge: {
    da: (sheets: string) => `Ikke kontrolleret, for stort: ${sheets}.`,
    en: (sheets: string) => `Not checked, too large: ${sheets}.`,
  },
  more: {
    da: (n: number) => `Vis ${s(n, "fund", "fund")} mere`,
    en: (n: number) => `Show ${e(n, "more finding", "more findings")}`,
  },
  show: { da: "Vis", en: "Show" },
  showAt: { da: (place: string) => `Vis ${place}`, en: (place: string) => `Show ${place}` },
  mend: { da: "Ret …", en: "Mend …" },
  mendAt: { da: (place: string) => `Ret ${place} …`, en: (place: string) => `Mend ${place} …` },
  becomes: { da: "Sådan bliver det", en: "As it will be" },
  mendNow: { da: "Ret", en: "Mend" },
  mendAllNow: {
    da: (n: number) => `Ret ${s(n, "celle", "celler")}`,
    en: (n: number) => `Mend ${e(n, "cell", "cells")}`,
  },
  mendTogether: {
    da: (n: number, check: string, sheet: string) => `Ret ${n.toLocaleString("da-DK")} på ${sheet}: ${check} …`,
    en: (n: number, check: string, sheet: string) => `Mend ${n.toLocaleString("en-GB")} on ${sheet}: ${check} …`,
  },
  mended: {
    da: (cells: readonly string[]) =>
      `${cells.length > 3 ? `${cells.length.toLocaleString("da-DK")} celler` : listed(cells, "og")} er rettet. Fortryd med Ctrl+Z i arket.`,
    en: (cells: readonly string[]) =>
      `${cells.length > 3 ? `${cells.length.toLocaleString("en-GB")} cells` : listed(cells, "and")} ${cells.length > 1 ? "are" : "is"} mended. Undo with Ctrl+Z in the sheet.`,
  },
  notMended: {
    da: (cells: string) => `${cells} er ændret siden kontrollen og er ikke rettet. Kontrollér igen.`,
    en: (cells: string) => `${cells} has changed since the check and is not mended. Check again.`,
  },
  pass: { da: "Ignorér …", en: "Ignore …" },
  passAt: { da: (place: string) => `Ignorér ${place} …`, en: (place: string) => `Ignore ${place} …` },
  reason: { da: "Begrundelse", en: "Reason" },
  reasonHint: {
    da: "Gemmes i projektmappen og huskes næste gang.",
    en: "Kept in the workbook and remembered next time.",
  },
  passNow: { da: "Ignorér", en: "Ignore" },
  noReason: { da: "Skriv, hvorfor det er i orden.", en: "Write why it is in order." },
  passed: { da: (n: number) => `Ignoreret (${n})`, en: (n: number) => `Ignored (${n})` },
  takeBack: { da: "Tag med igen", en: "Tell again" },
  report: { da: "Skriv rapport", en: "Write report" },
  reportTitle: { da: "Kontrol", en: "Check" },
  checkedOn: {
    da: (day: string, what: string) => `Kontrolleret ${day}: ${what}`,
    en: (day: string, what: string) => `Checked ${day}: ${what}`,
  },
  verdict: { da: "Vægt", en: "Weight" },
  place: { da: "Sted", en: "Place" },
  says: { da: "Fund", en: "Finding" },
  count: { da: "Antal", en: "Number" },
  checks: { da: "Det er kontrolleret", en: "What was checked" },
  untested: { da: "Kan ikke prøves", en: "Cannot be tested" },
  noOfficial: {
    da: "Andelenes befolkning er ikke holdt op mod Danmarks Statistik. Hent den i Beregn, og stil den ved siden af.",
    en: "The shares' population is not held against Statistics Denmark. Fetch it in Calculate, and set it beside.",
  },
  onlyFigures: {
    da: "Tal, der kun står i tekst, billeder og diagrammer, og det, der kræver kilden selv.",
    en: "Figures that stand only in texts, pictures and charts, and what needs the source itself.",
  },
} as const;

type Words = typeof controlWords;
export type ControlWords = { readonly [K in keyof Words]: Words[K]["da"] | Words[K]["en"] };

export const controlWordsIn = (language: Language): ControlWords =>
  Object.fromEntries(Object.entries(controlWords).map(([key, word]) => [key, word[language]])) as ControlWords;

/** "Afviger" */
export const weightName = (weight: Weight, language: Language): string => {
  const word = weights[weight][language];
  return word.charAt(0).toUpperCase() + word.slice(1);
};
