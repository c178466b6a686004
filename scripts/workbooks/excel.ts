import { contentTypes, declaration, main, packed, relations, relationships, sheetTypes } from "./parts";

/**
 * As Excel writes, put together by hand, with what other programs do not write: dynamic arrays beside pictures' metadata,
 * formulas that share a text, a table of what-ifs, readings aloud, conversations, sparklines, a pivot table, a chart
 * sheet, an order of calculation, a kept link to another workbook. Figures are invented.
 */
export function excelWorkbook(): Uint8Array {
  return packed({
    "[Content_Types].xml": types,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "calcChain", "calcChain.xml"],
      ["rId7", "sheetMetadata", "metadata.xml"],
      ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId10", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ),
    "xl/worksheets/sheet1.xml": data,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      [
        "rId4",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId5", "table", "../tables/table1.xml"],
      ["rId6", "hyperlink", "https://www.example.dk/?a=1&amp;b=2", "External"],
    ),
    "xl/worksheets/sheet2.xml": second,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
    "xl/chartsheets/sheet1.xml": `${declaration}<chartsheet xmlns="${main}" xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing2.xml"]),
    "xl/drawings/drawing1.xml": drawing(twoAnchors),
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ),
    "xl/drawings/drawing2.xml": drawing(
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame}<xdr:clientData/></xdr:absoluteAnchor>`,
    ),
    "xl/drawings/_rels/drawing2.xml.rels": relationships(["rId1", "chart", "../charts/chart2.xml"]),
    "xl/drawings/vmlDrawing1.vml": note,
    "xl/charts/chart1.xml": chart,
    "xl/charts/chart2.xml": chart,
    "xl/media/image1.png": picture,
    "xl/comments1.xml": `${declaration}<comments xmlns="${main}"><authors><author>tc={00000000-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text><t>Kontrollér tallet</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2026-11-01T10:00:00.00" personId="{00000000-0000-4000-8000-0000000000AA}" id="{00000000-0000-4000-8000-000000000001}"><text>Kontrollér tallet</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${declaration}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Anna" id="{00000000-0000-4000-8000-0000000000AA}" userId="anna" providerId="None"/></personList>`,
    "xl/tables/table1.xml": table,
    "xl/sharedStrings.xml": texts,
    "xl/styles.xml": styles,
    "xl/calcChain.xml": `${declaration}<calcChain xmlns="${main}"><c r="C3" i="1"/><c r="C4" i="1"/><c r="C5" i="1"/><c r="F2" i="1" a="1"/></calcChain>`,
    "xl/metadata.xml": metadata,
    "xl/externalLinks/externalLink1.xml": `${declaration}<externalLink xmlns="${main}"><externalBook xmlns:r="${relations}" r:id="rId1"><sheetNames><sheetName val="Ark1"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
      "rId1",
      "externalLinkPath",
      "Budget.xlsx",
      "External",
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `${declaration}<pivotCacheDefinition xmlns="${main}" saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A2:B5" sheet="Data"/></cacheSource><cacheFields count="2"><cacheField name="Kommune" numFmtId="0"><sharedItems/></cacheField><cacheField name="Antal" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotTables/pivotTable1.xml": `${declaration}<pivotTableDefinition xmlns="${main}" name="Pivot" cacheId="1" dataCaption="Værdier"><location ref="D5:E8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><dataFields count="1"><dataField name="Sum af Antal" fld="1"/></dataFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml",
    ]),
  });
}

const types = contentTypes(
  { png: "image/png", vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" },
  {
    "xl/workbook.xml": `${sheetTypes}.sheet.main+xml`,
    "xl/worksheets/sheet1.xml": `${sheetTypes}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${sheetTypes}.worksheet+xml`,
    "xl/chartsheets/sheet1.xml": `${sheetTypes}.chartsheet+xml`,
    "xl/styles.xml": `${sheetTypes}.styles+xml`,
    "xl/sharedStrings.xml": `${sheetTypes}.sharedStrings+xml`,
    "xl/calcChain.xml": `${sheetTypes}.calcChain+xml`,
    "xl/metadata.xml": `${sheetTypes}.sheetMetadata+xml`,
    "xl/comments1.xml": `${sheetTypes}.comments+xml`,
    "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
    "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    "xl/tables/table1.xml": `${sheetTypes}.table+xml`,
    "xl/externalLinks/externalLink1.xml": `${sheetTypes}.externalLink+xml`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${sheetTypes}.pivotCacheDefinition+xml`,
    "xl/pivotTables/pivotTable1.xml": `${sheetTypes}.pivotTable+xml`,
    "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  },
);

const workbook =
  `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr defaultThemeVersion="166925"/>` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews>` +
  `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Diagram1" sheetId="3" r:id="rId3"/>` +
  `<sheet name="Ark 2" sheetId="2" r:id="rId2"/></sheets>` +
  `<externalReferences><externalReference r:id="rId8"/></externalReferences>` +
  `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$2</definedName>` +
  `<definedName name="Fra_andre">[1]Ark1!$A$1</definedName>` +
  `<definedName name="I_alt" comment="Hele området">SUM(Data!$B$3:$B$5)</definedName>` +
  `<definedName name="Lokal" localSheetId="0">Data!$B$3</definedName>` +
  `<definedName name="Lokal" localSheetId="2">'Ark 2'!$A$1</definedName>` +
  `<definedName name="Sats">0.25</definedName></definedNames>` +
  `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>`;

const data =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  `<sheetPr><tabColor rgb="FFFFC000"/></sheetPr><dimension ref="A1:N16"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
  `<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="4" width="12.7109375" style="2" customWidth="1"/><col min="13" max="13" width="9.140625" hidden="1" customWidth="1"/></cols>` +
  `<sheetData>` +
  `<row r="1" spans="1:14" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c></row>` +
  `<row r="2" spans="1:14" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="s"><v>8</v></c><c r="F2" cm="1"><f t="array" ref="F2:F4">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="H2"><f t="array" ref="H2:H4">B3:B5*2</f><v>2934</v></c><c r="J2"><f t="dataTable" ref="J2:J3" dt2D="0" dtr="0" r1="B3"/><v>10</v></c></row>` +
  `<row r="3" spans="1:14" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>1467</v></c><c r="C3" s="3"><f t="shared" ref="C3:C5" si="0">B3/SUM(B$3:B$5)</f><v>0.35</v></c><c r="D3" s="2"><f>Tal[[#This Row],[Antal]]*2</f><v>2934</v></c><c r="F3"><v>2</v></c><c r="H3"><v>2690</v></c><c r="J3"><v>11</v></c></row>` +
  `<row r="4" spans="1:14" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>5</v></c><c r="B4" s="2"><v>1345</v></c><c r="C4" s="3"><f t="shared" si="0"/><v>0.32</v></c><c r="D4" s="2"><f>Tal[[#This Row],[Antal]]*2</f><v>2690</v></c><c r="F4"><v>3</v></c><c r="H4"><v>2760</v></c></row>` +
  `<row r="5" spans="1:14" x14ac:dyDescent="0.25"><c r="A5" t="s"><v>6</v></c><c r="B5" s="2"><v>1380</v></c><c r="C5" s="3"><f t="shared" si="0"/><v>0.33</v></c><c r="D5" s="2"><f>Tal[[#This Row],[Antal]]*2</f><v>2760</v></c></row>` +
  `<row r="6" spans="1:14" x14ac:dyDescent="0.25"><c r="A6" t="s"><v>7</v></c><c r="B6" s="2"><f>SUBTOTAL(109,Tal[Antal])</f><v>4192</v></c></row>` +
  `<row r="8" spans="1:14" s="4" customFormat="1" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A8" s="4" t="s"><v>9</v></c><c r="B8" s="4"><f>_xlfn.LET(_xlpm.a,B3,_xlpm.a+_xlpm.a)</f><v>2934</v></c><c r="C8" s="5"><v>46027</v></c></row>` +
  `<row r="9" spans="1:14" hidden="1" x14ac:dyDescent="0.25"><c r="A9" t="e" vm="1"><v>#VALUE!</v></c><c r="B9"><f>_xldudf_TULU_ANDEL(B3,B6,1)</f><v>0.35</v></c></row>` +
  `<row r="10" spans="1:14" x14ac:dyDescent="0.25"><c r="A10" t="b"><v>1</v></c><c r="B10" t="str"><f>IF(A10,"ja &amp; nej","")</f><v>ja &amp; nej</v></c></row>` +
  `</sheetData>` +
  `<mergeCells count="2"><mergeCell ref="A12:C13"/><mergeCell ref="E12:F12"/></mergeCells>` +
  `<conditionalFormatting sqref="B3:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>$B$6/3</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E3:E5 A1:XFD1"><formula1>$A$3:$A$5</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A4" r:id="rId6"/><hyperlink ref="A5" location="'Ark 2'!A1" display="Herning"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks>` +
  `<ignoredErrors><ignoredError sqref="A3:A5" numberStoredAsText="1"/></ignoredErrors>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
  `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Data!B3:B5</xm:f><xm:sqref>E6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const second =
  `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:B2"/><sheetData>` +
  `<row r="1"><c r="A1"><f>Data!B3+Sats</f><v>1467.25</v></c><c r="B1"><f>SUM(Tal[Antal])</f><v>4192</v></c></row>` +
  `<row r="2"><c r="A2"><f>[1]Ark1!$A$1</f><v>7</v></c></row></sheetData></worksheet>`;

const table =
  `${declaration}<table xmlns="${main}" id="1" name="Tal" displayName="Tal" ref="A2:D6" totalsRowCount="1"><autoFilter ref="A2:D5"/>` +
  `<tableColumns count="4"><tableColumn id="1" name="Kommune" totalsRowLabel="I alt"/><tableColumn id="2" name="Antal" totalsRowFunction="sum"/>` +
  `<tableColumn id="3" name="Andel"/><tableColumn id="5" name="Det dobbelte_x000a_tal"><calculatedColumnFormula>Tal[[#This Row],[Antal]]*2</calculatedColumnFormula></tableColumn></tableColumns>` +
  `<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const texts =
  `${declaration}<sst xmlns="${main}" count="10" uniqueCount="10"><si><r><rPr><b/><sz val="14"/></rPr><t xml:space="preserve">Fuldtids</t></r><r><t>personer</t></r></si>` +
  `<si><t>Kommune</t></si><si><t>Antal</t></si><si><t>Andel</t></si><si><t>Viborg</t><rPh sb="0" eb="6"><t>læst op</t></rPh><phoneticPr fontId="0"/></si>` +
  `<si><t>Skive</t></si><si><t>Herning</t></si><si><t>I alt</t></si><si><t>Det dobbelte\ntal</t></si><si><t>linje_x000D_skift og _x005F_x0041_</t></si></sst>`;

const styles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>` +
  `<font><b/><sz val="14"/><color indexed="10"/><name val="Georgia"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="double"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"><alignment textRotation="45"/></xf>` +
  `<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** Of pictures in cells and of dynamic arrays, in this order. */
const metadata =
  `${declaration}<metadata xmlns="${main}"><metadataTypes count="2">` +
  `<metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/>` +
  `<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  `<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;

const drawing = (anchors: string): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relations}">${anchors}</xdr:wsDr>`;

const frame =
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const between = (from: readonly [number, number], to: readonly [number, number], inside: string): string => {
  const corner = ([column, row]: readonly [number, number]): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:twoCellAnchor><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
};

const shapeProperties = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`;

const twoAnchors =
  between([6, 13], [12, 25], frame) +
  between(
    [1, 13],
    [3, 17],
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Billede 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${shapeProperties}</xdr:pic>`,
  ) +
  between(
    [1, 18],
    [3, 20],
    `<xdr:sp macro="" textlink="Data!$B$6"><xdr:nvSpPr><xdr:cNvPr id="4" name="Tekstfelt 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>${shapeProperties}<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>4192</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  );

const chart =
  `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$2</c:f></c:strRef></c:tx><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>Data!$A$3:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$3:$B$5</c:f></c:numRef></c:val></c:ser>` +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const note =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>` +
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 10, 4, 15, 6, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** One grey dot. */
const picture = Uint8Array.from(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64"),
);
