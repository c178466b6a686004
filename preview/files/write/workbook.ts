import type { WorkbookChanges } from "../changes";
import type { SheetData } from "../../cells/workbookData";
import type { Package } from "../package";
import { plainStyles } from "../newPackage";
import { readLooks } from "../read/styles";
import { readTables } from "../read/tables";
import { countsFrom1904 } from "../read/workbook";
import { renamed } from "../renaming";
import { workbookPath } from "../workbookPart";
import { calculateOnOpening, forgetCalculationOrder } from "./calculation";
import { writeCharts } from "./charts";
import { withCells, type CellWriting } from "./cells";
import { changeFormulas, renamePivotSources } from "./formulas";
import { rowAttributes, withLayout } from "./layout";
import { dynamicArrayMetadata } from "./metadata";
import { writeNames } from "./names";
import { writeSheets } from "./sheets";
import { Styles } from "./styles";
import { writeTables } from "./tables";

const styleType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const styleRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** Makes the changes in the package; what calculates the workbook next is told if it must calculate all of it. */
export function writeChanges(
  file: Package,
  changes: WorkbookChanges,
  now: readonly SheetData[],
  mustCalculate: boolean,
): void {
  const { renamings } = changes;
  if (renamings.length > 0) {
    changeFormulas(file, (formula) => renamed(formula, renamings));
    for (const each of renamings) if (each.kind === "sheet") renamePivotSources(file, each.from, each.to);
  }
  const paths = writeSheets(file, changes);
  writeNames(file, changes.names);
  changes.sheets.forEach(({ tables }, k) => writeTables(file, paths[k] ?? "", tables));
  const hasUnfitResults = writeCells(file, changes, paths);
  changes.sheets.forEach(({ charts }, k) => writeCharts(file, paths[k] ?? "", charts, now));
  forgetCalculationOrder(file);
  const hasOtherColumns = renamings.some(({ kind }) => kind === "column");
  if (mustCalculate || hasUnfitResults || hasOtherColumns) calculateOnOpening(file);
}

/** Answers whether some result is missing. */
function writeCells(file: Package, { sheets }: WorkbookChanges, paths: readonly string[]): boolean {
  const workbook = workbookPath(file);
  const stylePath = file.related(workbook, "styles");
  const looks = readLooks(file);
  const styles = new Styles(stylePath === undefined ? plainStyles : file.text(stylePath));
  let isUnfit = false;
  let metadata: number | undefined;
  const writing: Omit<CellWriting, "tables"> = {
    lookLike: (base, change) => styles.like(base, change),
    formatOf: (look) => looks[look]?.format,
    date1904: countsFrom1904(file),
    spilling: () => (metadata ??= dynamicArrayMetadata(file)),
    unfit: () => (isUnfit = true),
  };
  sheets.forEach(({ cells, layout }, k) => {
    const path = paths[k] ?? "";
    const rows = rowAttributes(layout);
    if (cells.length === 0 && rows.size === 0 && Object.keys(layout).length === 0) return;
    const before = file.text(path);
    const laid = withLayout(before, layout);
    const after = withCells(laid, cells, rows, { ...writing, tables: readTables(file, path) });
    if (after !== before) file.write(path, after);
  });
  const written = styles.written();
  if (written !== styles.xml) {
    if (stylePath !== undefined) file.write(stylePath, written);
    else file.add(workbook, { path: "xl/styles.xml", text: written, contentType: styleType, relation: styleRelation });
  }
  return isUnfit;
}
