import { childOf, edited, insertedIn, rootOf, withAttributes } from "../markup";
import type { Package } from "../package";
import { workbookPath } from "../workbookPart";
import { workbookOrder } from "./sheetOrder";

/**
 * The order of calculation goes: Excel makes it again, and takes one that names a cell without a formula for damage.
 * So does what other programs have cached of outside functions.
 */
export function forgetCalculationOrder(file: Package): void {
  const workbook = workbookPath(file);
  for (const kind of ["calcChain", "volatileDependencies"]) {
    const path = file.related(workbook, kind);
    if (path === undefined) continue;
    file.remove(path);
    file.unrelate(workbook, path);
  }
}

/** Excel is to calculate everything when it opens the file: some results are known not to be those of the formulas. */
export function calculateOnOpening(file: Package): void {
  const path = workbookPath(file);
  const xml = file.text(path);
  const root = rootOf(xml);
  const calculation = childOf(xml, root, "calcPr");
  const edits = calculation
    ? [withAttributes(xml, calculation, { fullCalcOnLoad: 1 })]
    : insertedIn(xml, root, workbookOrder, "calcPr", `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  file.write(path, edited(xml, edits));
}
