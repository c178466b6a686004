import { columnLetters } from "../../sheet/place";
import { element, textElement } from "../markup";
import { namespaces, officeType } from "./openXml";
import { PackageParts } from "./packageBytes";

/** A cell of a chart's sheet: a text, a figure, or a formula with the figure that it gives. */
export type SheetCell = string | number | null | { readonly formula: string; readonly value: number };

/** The sheet behind a chart, headings first, and the number format of each column; none for texts. */
export interface ChartSheet {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly formats: readonly (string | undefined)[];
}

export const sheetName = "Ark1";
const firstOwnFormat = 164;

/** The workbook that opens when a chart's data are edited. */
export function embeddedWorkbook({ rows, formats }: ChartSheet): Uint8Array {
  const parts = new PackageParts();
  const codes = [...new Set(formats.filter((code) => code !== undefined))];
  parts.relate("", [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
  parts.add(
    "xl/workbook.xml",
    officeType("spreadsheetml.sheet.main"),
    element(
      "workbook",
      { xmlns: namespaces.spreadsheet, "xmlns:r": namespaces.relationships },
      element("sheets", {}, element("sheet", { name: sheetName, sheetId: 1, "r:id": "rId1" })),
    ),
    [
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "styles", target: "styles.xml" },
    ],
  );
  parts.add("xl/styles.xml", officeType("spreadsheetml.styles"), styles(codes));
  parts.add("xl/worksheets/sheet1.xml", officeType("spreadsheetml.worksheet"), sheet({ rows, formats }, codes));
  return parts.bytes();
}

function sheet({ rows, formats }: ChartSheet, codes: readonly string[]): string {
  const written = rows.map((row, r) =>
    element(
      "row",
      { r: r + 1 },
      ...row.map((cell, c) => {
        const code = r === 0 ? undefined : formats[c];
        return cellMarkup(
          cell,
          `${columnLetters(c)}${r + 1}`,
          code === undefined ? undefined : codes.indexOf(code) + 1,
        );
      }),
    ),
  );
  const columns = Math.max(2, rows[0]?.length ?? 0);
  return element(
    "worksheet",
    { xmlns: namespaces.spreadsheet },
    element(
      "cols",
      {},
      element("col", { min: 1, max: 1, width: 28, customWidth: 1 }),
      element("col", { min: 2, max: columns, width: 16, customWidth: 1 }),
    ),
    element("sheetData", {}, ...written),
  );
}

function cellMarkup(cell: SheetCell, r: string, s: number | undefined): string {
  if (cell === null) return "";
  if (typeof cell === "string")
    return element("c", { r, t: "inlineStr" }, element("is", {}, textElement("t", { "xml:space": "preserve" }, cell)));
  if (typeof cell === "number") return element("c", { r, s }, element("v", {}, String(cell)));
  return element("c", { r, s }, textElement("f", {}, cell.formula), element("v", {}, String(cell.value)));
}

function styles(codes: readonly string[]): string {
  const plain = { fontId: 0, fillId: 0, borderId: 0 };
  const pattern = (patternType: string): string => element("fill", {}, element("patternFill", { patternType }));
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side));
  const formats = codes.map((formatCode, at) => element("numFmt", { numFmtId: firstOwnFormat + at, formatCode }));
  return element(
    "styleSheet",
    { xmlns: namespaces.spreadsheet },
    codes.length === 0 ? "" : element("numFmts", { count: codes.length }, ...formats),
    element(
      "fonts",
      { count: 1 },
      element("font", {}, element("sz", { val: 11 }), element("name", { val: "Calibri" })),
    ),
    element("fills", { count: 2 }, pattern("none"), pattern("gray125")),
    element("borders", { count: 1 }, element("border", {}, ...sides)),
    element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, ...plain })),
    element(
      "cellXfs",
      { count: codes.length + 1 },
      element("xf", { numFmtId: 0, ...plain, xfId: 0 }),
      ...codes.map((_, at) =>
        element("xf", { numFmtId: firstOwnFormat + at, ...plain, xfId: 0, applyNumberFormat: 1 }),
      ),
    ),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );
}
