import type { Bilingual } from "../../functions/card";
import type { Verdict } from "./probe";

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  works: { da: "virker", en: "works" },
  differs: { da: "anderledes", en: "different" },
  byHand: { da: "se selv efter", en: "see for yourself" },
  untried: { da: "ikke prøvet", en: "not tried" },
};

/** By Excel's own word. */
export const calculationWords: Readonly<Record<string, Bilingual | undefined>> = {
  Automatic: { da: "automatisk beregning", en: "automatic calculation" },
  AutomaticExceptTables: {
    da: "automatisk beregning uden datatabeller",
    en: "automatic calculation except data tables",
  },
  Manual: { da: "manuel beregning", en: "manual calculation" },
};

export const words = {
  title: { da: "Selvtest", en: "Self-test" },
  intro: {
    da: "Prøver dette Excel på et ark for sig, som bliver taget væk igen. Det tager op til et par minutter. Rapporten rummer intet fra projekt\u00admappen.",
    en: "Tries this Excel on a sheet of its own that is taken away again. It takes up to a few minutes. The report holds nothing of the workbook.",
  },
  undoEmptied: {
    da: "Bagefter er fortrydelses\u00adlisten tom: Ctrl+Z når ikke det, du har gjort før. Prøv helst i en tom projekt\u00admappe.",
    en: "Afterwards the undo list is empty: Ctrl+Z does not reach what you did before. Preferably try it in an empty workbook.",
  },
  run: { da: "Kør selvtesten", en: "Run the self-test" },
  runAgain: { da: "Kør igen", en: "Run again" },
  stop: { da: "Stop", en: "Stop" },
  stopping: { da: "Stopper og tager arket væk …", en: "Stopping and taking the sheet away …" },
  waiting: { da: "Gør klar …", en: "Getting ready …" },
  results: { da: "Resultater", en: "Results" },
  copy: { da: "Kopiér rapporten", en: "Copy the report" },
  copied: { da: "Rapporten er kopieret.", en: "The report is copied." },
  notCopied: {
    da: "Rapporten kunne ikke kopieres. Markér den, og tryk Ctrl+C.",
    en: "The report could not be copied. Mark it and press Ctrl+C.",
  },
  save: { da: "Gem rapporten", en: "Save the report" },
  report: { da: "Rapporten", en: "The report" },
  stopped: { da: "Selvtesten blev stoppet.", en: "The self-test was stopped." },
  sheetGone: { da: "Arket er taget væk igen.", en: "The sheet is taken away again." },
  nothingOfTheWorkbook: {
    da: "Rapporten rummer intet fra projektmappen.",
    en: "The report holds nothing of the workbook.",
  },
  emptyCellsAreZero: {
    da: "Fundet i dette Excel: tomme celler kommer som 0. Ruden siger det, og formlerne holder dem ude.",
    en: "Found in this Excel: empty cells come as 0. The pane says so, and the formulas keep them out.",
  },
} satisfies Record<string, Bilingual>;

export const sheetLeft = (name: string): Bilingual => ({
  da: `Arket "${name}" kunne ikke tages væk. Slet det selv.`,
  en: `The sheet "${name}" could not be taken away. Delete it yourself.`,
});

export const notBegun = (detail: string): Bilingual => ({
  da: `Selvtesten kunne ikke begynde. Er projekt\u00admappen beskyttet, eller redigeres en celle? Excel svarede: ${detail}`,
  en: `The self-test could not begin. Is the workbook protected, or is a cell being edited? Excel answered: ${detail}`,
});
