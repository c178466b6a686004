import { parsedAddress } from "../../cells/address";
import type { TableData } from "../../cells/workbookData";
import { attributesOf, rootOf } from "../markup";
import type { Package } from "../package";
import { largestSheet } from "../units";

/** The tables of a sheet. Headings are there unless the file says otherwise; totals only if it says so. */
export function readTables(file: Package, sheetPath: string): TableData[] {
  return tablePaths(file, sheetPath).flatMap((path) => {
    const xml = file.text(path);
    const { displayName, name, ref = "", headerRowCount = "1", totalsRowCount = "0" } = attributesOf(xml, rootOf(xml));
    const area = parsedAddress(ref, largestSheet)?.area;
    if (!area) return [];
    return [
      {
        name: displayName ?? name ?? "",
        area,
        ...(Number(totalsRowCount) > 0 ? { totals: true } : {}),
        ...(Number(headerRowCount) === 0 ? { withoutHeadings: true } : {}),
      },
    ];
  });
}

export const tablePaths = (file: Package, sheetPath: string): string[] =>
  file.relations(sheetPath).flatMap(({ kind, path }) => (kind === "table" && file.has(path) ? [path] : []));
