import type { Fixed } from "../../pages/native/followedFigures";
import type { Language } from "../language/tongue";

const danish = {
  insert: "Indsæt diagram i arket",
  insertSome: "Indsæt diagrammer i arket",
  blockFirst: "Indsæt blokken først: diagrammet læser dens celler.",
  noChart: "Siden er en tabel og ikke et diagram. Tallene står allerede i arket.",
  inserted: (address: string) => `Diagrammet er sat ind i ${address} med sine tal nedenunder.`,
  replaced: (address: string) => `Diagrammet i ${address} er sat ind igen i stedet for det gamle.`,
  newSheet: "Det står på et nyt ark, fordi der ikke er plads ved tallene.",
  follows: "Det følger cellerne, når tallene ændres.",
  fixed: {
    hidden: "Tallene står fast, fordi små antal er skjult: indsæt det igen, når arket er ændret.",
    reconciled: "Tallene står fast, fordi andelene er afstemt: indsæt det igen, når arket er ændret.",
    untraced: "Tallene står fast, fordi de ikke svarer til hver sin celle: indsæt det igen, når arket er ændret.",
  } satisfies Record<Fixed, string>,
  otherTitle: "Titlen siger derfor kun, hvad tallene er.",
  withoutLook: "Excel tog ikke imod alle farver og tal på søjlerne.",
  undoEach: "De er hver sit trin for Ctrl+Z, eller fjern dem her.",
  undo: "Fortryd med Ctrl+Z, eller fjern det her.",
  noUndo: "Excel kan ikke fortryde det i ét trin: fjern det her.",
  failed: "Diagrammet er ikke sat ind. Arket er, som det var.",
  notRestored: "Diagrammet er ikke sat ind, men noget af det kan stå i arket. Tryk Ctrl+Z.",
  remove: "Fjern",
  removed: "Diagrammet og dets tal er fjernet.",
  notRemoved: "Diagrammet kunne ikke fjernes. Slet det i arket.",
};

export type ChartWords = typeof danish;

const english: ChartWords = {
  insert: "Insert chart into the sheet",
  insertSome: "Insert charts into the sheet",
  blockFirst: "Insert the block first: the chart reads its cells.",
  noChart: "The page is a table and no chart. The figures stand in the sheet already.",
  inserted: (address) => `The chart was put into ${address} with its figures below it.`,
  replaced: (address) => `The chart in ${address} was made again in the place of the old one.`,
  newSheet: "It stands on a new sheet, because there is no room beside the figures.",
  follows: "It follows the cells when the figures change.",
  fixed: {
    hidden:
      "Its figures stay as they are, because small counts are hidden: insert it again when the sheet has changed.",
    reconciled:
      "Its figures stay as they are, because the shares are reconciled: insert it again when the sheet has changed.",
    untraced:
      "Its figures stay as they are, because they do not answer to a cell each: insert it again when the sheet has changed.",
  },
  otherTitle: "So the title says only what the figures are.",
  withoutLook: "Excel did not take all colours and labels.",
  undoEach: "They are a step each for Ctrl+Z, or remove them here.",
  undo: "Undo with Ctrl+Z, or remove it here.",
  noUndo: "Excel cannot undo it in one step: remove it here.",
  failed: "The chart was not inserted. The sheet is as it was.",
  notRestored: "The chart was not inserted, but some of it may stand in the sheet. Press Ctrl+Z.",
  remove: "Remove",
  removed: "The chart and its figures were removed.",
  notRemoved: "The chart could not be removed. Delete it in the sheet.",
};

export const chartWordsIn = (language: Language): ChartWords => (language === "da" ? danish : english);
