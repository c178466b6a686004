import { attributesOf, edited, elementsOf, escaped, textOf, withAttributes, type Edit } from "../markup";
import type { Package } from "../package";
import { sheetParts, workbookPath } from "../workbookPart";

/** The elements that hold a formula, whatever the part. */
const formulaElements = [
  "f",
  "formula",
  "formula1",
  "formula2",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "definedName",
];
/** And attributes: where a link goes, what a text box shows. */
const formulaAttributes = { hyperlink: "location", sp: "textlink", cfvo: "val" } as const;

/** Parts that a formula of the workbook may stand in, with the sheet that it belongs to. */
export function formulaParts(file: Package): { path: string; sheet: string | undefined }[] {
  const parts = new Map<string, string | undefined>([[workbookPath(file), undefined]]);
  for (const { path, name } of sheetParts(file)) {
    const waiting = [path];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (parts.has(part)) continue;
      parts.set(part, name);
      for (const { path: next, isExternal } of file.relations(part))
        if (!isExternal && file.has(next) && /\.(xml|vml)$/i.test(next)) waiting.push(next);
    }
  }
  return [...parts].map(([path, sheet]) => ({ path, sheet }));
}

/** Every formula of the workbook changed: of cells, names, charts, formats, validations, tables and links. */
export function changeFormulas(file: Package, change: (formula: string, sheet: string | undefined) => string): void {
  for (const { path, sheet } of formulaParts(file)) {
    const xml = file.text(path);
    const edits = formulaEdits(xml, (formula) => change(formula, sheet));
    if (edits.length > 0) file.write(path, edited(xml, edits));
  }
}

function formulaEdits(xml: string, change: (formula: string) => string): Edit[] {
  const written = formulaElements
    .flatMap((name) => (xml.includes(name) ? elementsOf(xml, name) : []))
    .flatMap((element): Edit[] => {
      const before = textOf(xml, element);
      const after = before === "" ? "" : change(before);
      return after === before ? [] : [{ from: element.headEnd, to: element.close, text: escaped(after) }];
    });
  const named = Object.entries(formulaAttributes).flatMap(([name, attribute]) =>
    elementsOf(xml, name).flatMap((element): Edit[] => {
      const before = attributesOf(xml, element)[attribute];
      const after = before === undefined || !before.includes("!") ? before : change(before);
      return after === before ? [] : [withAttributes(xml, element, { [attribute]: after })];
    }),
  );
  return [...written, ...named];
}

/** A pivot table's source names its sheet in an attribute of its own. */
export function renamePivotSources(file: Package, from: string, to: string): void {
  const workbook = workbookPath(file);
  for (const { kind, path } of file.relations(workbook)) {
    if (kind !== "pivotCacheDefinition" || !file.has(path)) continue;
    const xml = file.text(path);
    const edits = elementsOf(xml, "worksheetSource")
      .filter((source) => attributesOf(xml, source)["sheet"]?.toLowerCase() === from.toLowerCase())
      .map((source) => withAttributes(xml, source, { sheet: to }));
    if (edits.length > 0) file.write(path, edited(xml, edits));
  }
}
