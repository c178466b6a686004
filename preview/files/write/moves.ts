import { shiftedFormula } from "../../cells/formula/shiftedFormula";
import type { WorkbookData } from "../../cells/workbookData";
import { attributesOf, childOf, edited, elementsOf, escaped, rootOf, withAttributes, type Edit } from "../markup";
import type { Move } from "../../cells/move";
import { movedAddresses, movedFormula } from "../moves";
import type { Package } from "../package";
import { sheetParts, workbookPath } from "../workbookPart";
import { changeFormulas } from "./formulas";
import { movedAnchors, movedNotes } from "./movedAnchors";
import { movedSheetPart, withMovedAddresses } from "./movedSheet";
import { movedTablePart } from "./movedTable";
import { sheetPlaces } from "./sheetCells";

/**
 * The package after rows or columns have been put in or taken out: cells, formulas everywhere, names, charts, merged
 * cells, formats, validations, links, comments, drawings, tables and pivot tables stand where they stood among them.
 * `opened` says which worksheet the grid means by which word.
 */
export function writeMoves(file: Package, opened: WorkbookData, moves: readonly Move[]): void {
  const worksheets = sheetParts(file).filter(({ isWorksheet }) => isWorksheet);
  const meant = moves.flatMap((move) => {
    const sheet = worksheets[opened.sheets.findIndex(({ id }) => id === move.sheet)];
    return sheet ? [{ move, sheet }] : [];
  });
  if (meant.length === 0) return;
  for (const { path } of worksheets) unshare(file, path);
  for (const { move, sheet } of meant) {
    changeFormulas(file, (formula, own) => movedFormula(formula, own, sheet.name, move));
    file.write(sheet.path, movedSheetPart(file.text(sheet.path), move));
    moveRelated(file, sheet.path, move);
    movePivotSources(file, sheet.name, move);
  }
}

/** Formulas that share one text cannot once what they refer to moves apart. */
function unshare(file: Package, path: string): void {
  const xml = file.text(path);
  const data = childOf(xml, rootOf(xml), "sheetData");
  const shared = data ? sheetPlaces(xml, data).shared : [];
  if (!data || shared.length === 0) return;
  const first = new Map<string, (typeof shared)[number]>();
  const formulas = shared.map((place) => {
    if (place.formula !== undefined) first.set(place.group, place);
    const of = first.get(place.group);
    return of?.formula && shiftedFormula(`=${of.formula}`, place.row - of.row, place.column - of.column).slice(1);
  });
  const elements = elementsOf(xml, "f", data).filter((element) => attributesOf(xml, element)["t"] === "shared");
  const edits = elements.flatMap((element, k): Edit[] => {
    const text = formulas[k];
    if (text === undefined) return [];
    return [
      { from: element.start, to: element.end, text: `<${element.prefix}f>${escaped(text)}</${element.prefix}f>` },
    ];
  });
  file.write(path, edited(xml, edits));
}

function moveRelated(file: Package, sheetPath: string, move: Move): void {
  for (const { kind, path, isExternal } of file.relations(sheetPath)) {
    if (isExternal || !file.has(path)) continue;
    if (kind === "table") movedTablePart(file, sheetPath, path, move);
    else if (kind === "drawing") file.write(path, movedAnchors(file.text(path), move));
    else if (kind === "vmlDrawing") file.write(path, movedNotes(file.text(path), move));
    else if (/^(comments|threadedComment|pivotTable|tableSingleCells)$/.test(kind))
      file.write(path, withMovedAddresses(file.text(path), move));
  }
}

function movePivotSources(file: Package, sheet: string, move: Move): void {
  for (const { kind, path } of file.relations(workbookPath(file))) {
    if (kind !== "pivotCacheDefinition" || !file.has(path)) continue;
    const xml = file.text(path);
    const edits = elementsOf(xml, "worksheetSource").flatMap((source): Edit[] => {
      const { sheet: of, ref } = attributesOf(xml, source);
      const moved = ref === undefined ? "" : movedAddresses(ref, move);
      return of?.toLowerCase() === sheet.toLowerCase() && moved !== ""
        ? [withAttributes(xml, source, { ref: moved })]
        : [];
    });
    file.write(path, edited(xml, edits));
  }
}
