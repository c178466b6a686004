import type { Bilingual } from "../../functions/card";

const cells = (count: number): Bilingual => ({
  da: count === 1 ? "1 celle" : `${count} celler`,
  en: count === 1 ? "1 cell" : `${count} cells`,
});

/** A text with counted cells in it, in both languages. */
const counted = (count: number, text: (cells: Bilingual) => Bilingual): Bilingual => text(cells(count));

/** What is said about sharing a workbook with somebody who has no TULU. */
export const words = {
  title: { da: "Før du deler", en: "Before you share" },
  reading: { da: "Ser projekt\u00admappen igennem …", en: "Looking through the workbook …" },
  readingSheet: (sheet: number, all: number): Bilingual => ({
    da: `Ser projekt\u00admappen igennem: ark ${sheet} af ${all}`,
    en: `Looking through the workbook: sheet ${sheet} of ${all}`,
  }),
  again: { da: "Se efter igen", en: "Look again" },
  none: {
    da: "Ingen celler bruger TULU. Projekt\u00admappen kan deles, som den er.",
    en: "No cell uses TULU. The workbook can be shared as it is.",
  },
  recipient: (count: number): Bilingual =>
    counted(count, ({ da, en }) => ({
      da: `${da} bruger TULU. En modtager uden TULU ser de seneste tal, indtil Excel regner om; så står der #NAVN? i cellerne og i alt, der læser dem.`,
      en: `${en} ${count === 1 ? "uses" : "use"} TULU. A recipient without TULU sees the last figures until Excel recalculates; then the cells, and all that reads them, show #NAME?.`,
    })),
  counts: { da: "Celler med TULU", en: "Cells with TULU" },
  sheet: { da: "Ark", en: "Sheet" },
  cellCount: { da: "Celler", en: "Cells" },
  hidden: { da: "skjult", en: "hidden" },
  protected: { da: "beskyttet", en: "protected" },
  names: (names: readonly string[]): Bilingual => ({
    da: `${names.length === 1 ? "Navnet" : "Navnene"} ${names.join(", ")} bruger TULU og kan ikke fryses her. Ret dem i Navnestyring.`,
    en: `The ${names.length === 1 ? "name" : "names"} ${names.join(", ")} ${names.length === 1 ? "uses" : "use"} TULU and cannot be frozen here. Change them in the Name Manager.`,
  }),
  manual: {
    da: "Excel regner manuelt: værdierne er dem, der sidst blev regnet. Tryk F9 først, hvis de skal være nye.",
    en: "Excel calculates manually: the values are those last reckoned. Press F9 first if they must be new.",
  },
  where: { da: "Hvor", en: "Where" },
  selection: (count: number): Bilingual =>
    counted(count, ({ da, en }) => ({ da: `Det markerede (${da})`, en: `What is marked (${en})` })),
  thisSheet: (sheet: string, count: number): Bilingual =>
    counted(count, ({ da, en }) => ({ da: `Arket ${sheet} (${da})`, en: `The sheet ${sheet} (${en})` })),
  workbook: (count: number): Bilingual =>
    counted(count, ({ da, en }) => ({ da: `Hele projekt\u00admappen (${da})`, en: `All of the workbook (${en})` })),
  how: { da: "Hvordan", en: "How" },
  values: { da: "Frys til værdier", en: "Freeze to values" },
  plain: { da: "Skriv som Excels egne formler", en: "Write as Excel's own formulas" },
  plainManual: {
    da: "Excel regner manuelt, så det kan ikke prøves, om de giver det samme.",
    en: "Excel calculates manually, so it cannot be tried whether they give the same.",
  },
  rest: (count: number): Bilingual =>
    counted(count, ({ da, en }) => ({
      da: `${da} har ingen almindelig formel`,
      en: `${en} ${count === 1 ? "has" : "have"} no plain formula`,
    })),
  restValues: { da: "Frys dem til værdier", en: "Freeze them to values" },
  restStays: { da: "Lad dem stå som TULU", en: "Let them stay TULU" },
  lost: { da: "Det siger Excels egne formler ikke til:", en: "Excel's own formulas do not object to these:" },
  leftProtected: (count: number, sheets: readonly string[]): Bilingual =>
    counted(count, ({ da, en }) => ({
      da: `${da} står på beskyttede ark (${sheets.join(", ")}) og bliver, som de er. Fjern beskyttelsen for at tage dem med.`,
      en: `${en} ${count === 1 ? "stands" : "stand"} on protected sheets (${sheets.join(", ")}) and ${count === 1 ? "stays" : "stay"}. Take the protection off to include them.`,
    })),
  leftUnreckoned: (count: number, places: string): Bilingual =>
    counted(count, ({ da, en }) => ({
      da: `${da} er ikke regnet færdig og bliver, som de er: ${places}.`,
      en: `${en} ${count === 1 ? "has" : "have"} not been reckoned and ${count === 1 ? "stays" : "stay"}: ${places}.`,
    })),
  what: { da: "Hvad der sker med hver celle", en: "What becomes of each cell" },
  cells,
  more: (count: number): Bilingual => ({ da: `Vis ${count} flere`, en: `Show ${count} more` }),
  stays: { da: "bliver stående", en: "stays" },
  remembered: {
    da: "Formlerne gemmes på et nyt ark, TULU frosset, og kan gøres levende igen derfra.",
    en: "The formulas are kept on a new sheet, TULU frozen, and can be made live again from there.",
  },
  freeze: (count: number): Bilingual => counted(count, ({ da, en }) => ({ da: `Frys ${da}`, en: `Freeze ${en}` })),
  write: (plain: number, values: number): Bilingual => ({
    da: values === 0 ? `Skriv ${cells(plain).da}` : `Skriv ${plain} og frys ${cells(values).da}`,
    en: values === 0 ? `Write ${cells(plain).en}` : `Write ${plain} and freeze ${cells(values).en}`,
  }),
  nothingHere: { da: "Der er ingen celler at skrive her.", en: "There are no cells to write here." },
  progress: (done: number, all: number): Bilingual => ({
    da: `${done} af ${all} celler`,
    en: `${done} of ${all} cells`,
  }),
  frozen: (values: number, plain: number): Bilingual => ({
    da:
      plain === 0
        ? `${cells(values).da} er frosset til værdier.`
        : `${cells(plain).da} har nu Excels egne formler${values === 0 ? "." : `, og ${cells(values).da} er frosset til værdier.`}`,
    en:
      plain === 0
        ? `${cells(values).en} frozen to values.`
        : `${cells(plain).en} now ${plain === 1 ? "has" : "have"} Excel's own formulas${values === 0 ? "." : `, and ${cells(values).en} frozen to values.`}`,
  }),
  record: (sheet: string): Bilingual => ({
    da: `Formlerne står på arket ${sheet}.`,
    en: `The formulas stand on the sheet ${sheet}.`,
  }),
  different: (places: readonly string[]): Bilingual => ({
    da: `Excels egen formel gav noget andet i ${listed(places, "da")}: dér står TULU-formlen stadig.`,
    en: `Excel's own formula gave something else in ${listed(places, "en")}: there the TULU formula still stands.`,
  }),
  undo: {
    da: "Fortryd med Ctrl+Z, eller gør dem levende igen her i ruden.",
    en: "Undo with Ctrl+Z, or make them live again here in the pane.",
  },
  undoSteps: {
    da: "Fortryd ved at gøre dem levende igen her i ruden.",
    en: "Undo by making them live again here in the pane.",
  },
  stopped: { da: "Stoppet. Intet er ændret.", en: "Stopped. Nothing has changed." },
  moved: (place: string): Bilingual => ({
    da: `${place} er ændret, siden der blev set efter. Intet er skrevet. Se efter igen.`,
    en: `${place} has changed since it was looked at. Nothing is written. Look again.`,
  }),
  failed: (detail: string): Bilingual => ({
    da: `Intet er ændret. Excel svarede: ${detail}`,
    en: `Nothing has changed. Excel answered: ${detail}`,
  }),
  notRestored: {
    da: "Excel stoppede midt i det, og cellerne kunne ikke sættes tilbage. Tryk Ctrl+Z.",
    en: "Excel stopped on the way, and the cells could not be put back. Press Ctrl+Z.",
  },
  records: { da: "Frosset tidligere", en: "Frozen before" },
  allLive: {
    da: "Alle formlerne er levende igen. Arket kan slettes.",
    en: "All the formulas are live again. The sheet can be deleted.",
  },
  unchanged: (count: number): Bilingual => ({
    da: count === 1 ? "1 formel er uændret" : `${count} formler er uændrede`,
    en: count === 1 ? "1 formula is unchanged" : `${count} formulas are unchanged`,
  }),
  changed: (count: number): Bilingual => ({
    da: count === 1 ? "1 celle er ændret siden" : `${count} celler er ændret siden`,
    en: count === 1 ? "1 cell has changed since" : `${count} cells have changed since`,
  }),
  gone: (sheets: readonly string[]): Bilingual => ({
    da: `Arket ${sheets.join(", ")} findes ikke mere. Er det omdøbt, så giv det sit gamle navn.`,
    en: `The sheet ${sheets.join(", ")} is no longer there. If it was renamed, give it its old name.`,
  }),
  overChanged: { da: "Skriv formlerne hen over det ændrede", en: "Write the formulas over what has changed" },
  held: (place: string, was: string, is: string): Bilingual => ({
    da: `${place}: var ${was}, er ${is}`,
    en: `${place}: was ${was}, is ${is}`,
  }),
  thaw: (count: number): Bilingual => ({
    da: count === 1 ? "Gør 1 formel levende igen" : `Gør ${count} formler levende igen`,
    en: count === 1 ? "Make 1 formula live again" : `Make ${count} formulas live again`,
  }),
  thawed: (count: number): Bilingual => ({
    da: count === 1 ? "1 formel er levende igen." : `${count} formler er levende igen.`,
    en: count === 1 ? "1 formula is live again." : `${count} formulas are live again.`,
  }),
  thawedDifferent: (places: readonly string[]): Bilingual => ({
    da: `Noget andet end dengang gives af ${listed(places, "da")}.`,
    en: `Something else than then is given by ${listed(places, "en")}.`,
  }),
  ctrlZ: { da: "Fortryd med Ctrl+Z.", en: "Undo with Ctrl+Z." },
  empty: { da: "tom", en: "empty" },
};

const named = 4;

function listed(places: readonly string[], language: "da" | "en"): string {
  const rest = places.length - named;
  if (rest <= 0) return places.join(", ");
  return `${places.slice(0, named).join(", ")} ${language === "da" ? `og ${rest} til` : `and ${rest} more`}`;
}
