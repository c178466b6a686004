import type { NameData } from "../../cells/workbookData";
import { attributesOf, childOf, childrenOf, rootOf, textOf } from "../markup";
import type { Package } from "../package";
import { readFormula } from "../storedFormula";
import { sheetParts, workbookPath } from "../workbookPart";

/** Names that a user sees: print areas and other names of Excel's own, and hidden ones, stay in the file. */
export function readNames(file: Package): NameData[] {
  const path = workbookPath(file);
  const xml = file.text(path);
  const list = childOf(xml, rootOf(xml), "definedNames");
  const sheets = sheetParts(file);
  return (list ? childrenOf(xml, list) : []).flatMap((element) => {
    const { name = "", localSheetId, hidden, function: isFunction } = attributesOf(xml, element);
    const formula = textOf(xml, element).trim();
    if (name.startsWith("_xl") || hidden === "1" || hidden === "true" || isFunction === "1" || formula === "")
      return [];
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    return [{ name, formula: readFormula(formula), ...(sheet === undefined ? {} : { sheet }) }];
  });
}
