import type { CellData, SheetData } from "../cells/workbookData";
import { columnHeading, note, printed, text, title, type Row } from "./cell";
import { sourceDocuments, type SourceDocument, type SourceFigure } from "./sources";

const figureSheetName = "Kildetal";
const valueColumn = "F";
const firstRow = 4;

const all: readonly { readonly document: SourceDocument; readonly figure: SourceFigure }[] = sourceDocuments.flatMap(
  (document) => document.figures.map((figure) => ({ document, figure })),
);

const rowOf = new Map(all.map(({ figure }, index) => [figure.id, firstRow + index]));

/** Where a printed figure's number stands: "Kildetal!$F$12". Shares stand as fractions there. */
export function figureCell(id: string): string {
  const row = rowOf.get(id);
  if (row === undefined) throw new Error(`No figure ${id}`);
  return `${figureSheetName}!$${valueColumn}$${row}`;
}

export const figureById = (id: string): SourceFigure | undefined => all.find(({ figure }) => figure.id === id)?.figure;

function numberCell({ value, unit }: SourceFigure): CellData {
  if (typeof value !== "number") return text(value.join("-"));
  if (unit !== "share") return printed(value, Number.isInteger(value) ? "#,##0" : "#,##0.0");
  const fraction = Number(`${value}e-2`);
  return printed(fraction, Number.isInteger(value) ? "0%" : value < 0.1 ? "0.00%" : "0.0%");
}

const units: Record<string, string> = {
  share: "andel",
  persons: "personer",
  fuldtidspersoner: "fuldtidspersoner",
  helaarspersoner: "helårspersoner",
  per_1000: "pr. 1.000",
  kr: "kr.",
  hours: "timer",
  weeks: "uger",
  count: "antal",
  rank: "placering",
  sager: "sager",
  index: "indeks",
  factor: "gange",
};

/** Every printed figure of the five documents, with its place. */
export function figureSheet(): SheetData {
  return {
    name: figureSheetName,
    columnWidths: [120, 190, 230, 80, 95, 65, 95],
    freezeRows: 3,
    rows: [
      [title("Kildetal")],
      [note(`De fem dokumenters ${all.length} tal, som de er trykt. Andele står som procent.`)],
      [
        columnHeading("Dokument", "Left"),
        columnHeading("Sted", "Left"),
        columnHeading("Hvad", "Left"),
        columnHeading("Kommune", "Left"),
        columnHeading("Som trykt", "Left"),
        columnHeading("Tal"),
        columnHeading("Enhed", "Left"),
      ],
      ...all.map(({ document, figure }): Row => [
        text(document.title),
        text(figure.where),
        text(figure.what),
        text(figure.municipality ?? ""),
        text(figure.text),
        numberCell(figure),
        text(units[figure.unit] ?? figure.unit),
      ]),
    ],
  };
}

/** The register of the documents. */
export function documentSheet(): SheetData {
  return {
    name: "Kilder",
    columnWidths: [170, 150, 90, 50, 80],
    freezeRows: 3,
    rows: [
      [title("Kildedokumenterne")],
      [note("Fem dokumenter om Viborg Kommunes tværgående indsats for ledige unge (TULU).")],
      [
        columnHeading("Dokument", "Left"),
        columnHeading("Udgiver", "Left"),
        columnHeading("Tid", "Left"),
        columnHeading("Tal"),
        columnHeading("Afledte tal"),
      ],
      ...sourceDocuments.map((document): Row => [
        text(document.title),
        text(document.publisher),
        text(document.time),
        printed(document.figures.length),
        printed(document.cases.length),
      ]),
    ],
  };
}
