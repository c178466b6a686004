import { contentTypes, main, packed, relations, relationships, sheetTypes } from "./parts";

/**
 * As Open XML SDK and ClosedXML write, and Statistikbanken's own exports: every element with a prefix, a byte order
 * mark, targets from the root, and rows and cells that leave out where they stand. Figures are invented.
 */
export function openXmlSdkWorkbook(): Uint8Array {
  const mark = "\ufeff";
  const head = `${mark}<?xml version="1.0" encoding="utf-8"?>`;
  return packed({
    "[Content_Types].xml": contentTypes(
      {},
      {
        "xl/workbook.xml": `${sheetTypes}.sheet.main+xml`,
        "xl/worksheets/sheet.xml": `${sheetTypes}.worksheet+xml`,
        "xl/styles.xml": `${sheetTypes}.styles+xml`,
        "xl/sharedStrings.xml": `${sheetTypes}.sharedStrings+xml`,
      },
    ),
    "_rels/.rels": relationships(["R1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml":
      `${head}<x:workbook xmlns:r="${relations}" xmlns:x="${main}"><x:sheets>` +
      `<x:sheet name="FOLK1A" sheetId="1" r:id="R1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["R1", "worksheet", "/xl/worksheets/sheet.xml"],
      ["R2", "styles", "/xl/styles.xml"],
      ["R3", "sharedStrings", "/xl/sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml":
      `${head}<x:sst xmlns:x="${main}"><x:si><x:t>Folketal den 1. i kvartalet</x:t></x:si>` +
      `<x:si><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">2026</x:t></x:r><x:r><x:t>K3</x:t></x:r></x:si>` +
      `<x:si><x:t>Viborg</x:t></x:si><x:si><x:t>Herning</x:t></x:si></x:sst>`,
    "xl/styles.xml":
      `${head}<x:styleSheet xmlns:x="${main}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="#,##0.0"/></x:numFmts>` +
      `<x:fonts count="2"><x:font><x:sz val="10"/><x:name val="Verdana"/></x:font>` +
      `<x:font><x:b/><x:sz val="10"/><x:color rgb="FF1F3864"/><x:name val="Verdana"/></x:font></x:fonts>` +
      `<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills>` +
      `<x:borders count="1"><x:border/></x:borders><x:cellXfs count="3"><x:xf/><x:xf fontId="1" applyFont="1"/>` +
      `<x:xf numFmtId="164" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>`,
    "xl/worksheets/sheet.xml":
      `${head}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" s="1" t="s"><x:v>0</x:v></x:c></x:row>` +
      `<x:row r="3"><x:c r="B3" s="1" t="s"><x:v>1</x:v></x:c></x:row>` +
      `<x:row><x:c t="s"><x:v>2</x:v></x:c><x:c s="2"><x:v>97113</x:v></x:c></x:row>` +
      `<x:row><x:c t="s"><x:v>3</x:v></x:c><x:c s="2"><x:v>89999</x:v></x:c></x:row>` +
      `<x:row><x:c r="B6" s="2"><x:f>SUM(B4:B5)</x:f><x:v>187112</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
}
