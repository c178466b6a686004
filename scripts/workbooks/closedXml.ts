import { contentTypes, main, packed, relations, relationships, sheetTypes } from "./parts";

/**
 * As ClosedXML writes, through Open XML SDK: a table with totals, its parts with a prefix on every element, targets from
 * the root, relationship ids of its own, and formulas whose results were never worked out. Figures are invented.
 */
export function closedXmlWorkbook(): Uint8Array {
  const head = `<?xml version="1.0" encoding="utf-8"?>`;
  const text = (at: string, place: number, style = 0): string =>
    `<x:c r="${at}" s="${style}" t="s"><x:v>${place}</x:v></x:c>`;
  const number = (at: string, value: number, style = 0): string =>
    `<x:c r="${at}" s="${style}"><x:v>${value}</x:v></x:c>`;
  const formula = (at: string, written: string, style = 0): string =>
    `<x:c r="${at}" s="${style}"><x:f>${written}</x:f></x:c>`;
  const share = "Ydelser[[#This Row],[Personer]]/Ydelser[[#This Row],[Befolkning]]";
  const texts = ["Kommune", "Personer", "Befolkning", "Andel", "Viborg", "Herning", "I alt"];
  return packed({
    "[Content_Types].xml": contentTypes(
      {},
      {
        "xl/workbook.xml": `${sheetTypes}.sheet.main+xml`,
        "xl/worksheets/sheet1.xml": `${sheetTypes}.worksheet+xml`,
        "xl/tables/table1.xml": `${sheetTypes}.table+xml`,
        "xl/styles.xml": `${sheetTypes}.styles+xml`,
        "xl/sharedStrings.xml": `${sheetTypes}.sharedStrings+xml`,
      },
    ),
    "_rels/.rels": relationships(["rId1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml":
      `${head}<x:workbook xmlns:r="${relations}" xmlns:x="${main}"><x:workbookPr/><x:bookViews><x:workbookView firstSheet="0" activeTab="0"/></x:bookViews>` +
      `<x:sheets><x:sheet name="Udtræk" sheetId="2" r:id="rId2"/></x:sheets>` +
      `<x:definedNames><x:definedName name="Personer_i_alt">SUM(Ydelser[Personer])</x:definedName></x:definedNames><x:calcPr calcId="0"/></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId2", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId3", "sharedStrings", "/xl/sharedStrings.xml"],
      ["rId4", "styles", "/xl/styles.xml"],
    ),
    "xl/sharedStrings.xml":
      `${head}<x:sst xmlns:x="${main}" count="${texts.length}" uniqueCount="${texts.length}">` +
      `${texts.map((each) => `<x:si><x:t>${each}</x:t></x:si>`).join("")}</x:sst>`,
    "xl/styles.xml":
      `${head}<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font><x:sz val="11"/><x:color rgb="FF000000"/><x:name val="Calibri"/><x:family val="2"/></x:font></x:fonts>` +
      `<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills>` +
      `<x:borders count="1"><x:border><x:left/><x:right/><x:top/><x:bottom/><x:diagonal/></x:border></x:borders>` +
      `<x:cellStyleXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellStyleXfs>` +
      `<x:cellXfs count="3"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
      `<x:xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
      `<x:xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></x:cellXfs>` +
      `<x:cellStyles count="1"><x:cellStyle name="Normal" xfId="0" builtinId="0"/></x:cellStyles></x:styleSheet>`,
    "xl/worksheets/sheet1.xml":
      `${head}<x:worksheet xmlns:r="${relations}" xmlns:x="${main}"><x:dimension ref="A1:D4"/><x:sheetData>` +
      `<x:row r="1">${["A1", "B1", "C1", "D1"].map((at, place) => text(at, place)).join("")}</x:row>` +
      `<x:row r="2">${text("A2", 4)}${number("B2", 1467, 1)}${number("C2", 13100, 1)}${formula("D2", share, 2)}</x:row>` +
      `<x:row r="3">${text("A3", 5)}${number("B3", 1345, 1)}${number("C3", 13450, 1)}${formula("D3", share, 2)}</x:row>` +
      `<x:row r="4">${text("A4", 6)}${formula("B4", "SUBTOTAL(109,[Personer])", 1)}<x:c r="C4" s="1"/><x:c r="D4" s="2"/></x:row>` +
      `</x:sheetData><x:tableParts count="1"><x:tablePart r:id="rId5"/></x:tableParts></x:worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId5", "table", "/xl/tables/table1.xml"]),
    "xl/tables/table1.xml":
      `${head}<x:table xmlns:x="${main}" id="1" name="Ydelser" displayName="Ydelser" ref="A1:D4" totalsRowCount="1" totalsRowShown="1">` +
      `<x:autoFilter ref="A1:D3"/><x:tableColumns count="4"><x:tableColumn id="1" name="Kommune" totalsRowLabel="I alt"/>` +
      `<x:tableColumn id="2" name="Personer" totalsRowFunction="sum"/><x:tableColumn id="3" name="Befolkning"/>` +
      `<x:tableColumn id="4" name="Andel"><x:calculatedColumnFormula>${share}</x:calculatedColumnFormula></x:tableColumn></x:tableColumns>` +
      `<x:tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></x:table>`,
  });
}
