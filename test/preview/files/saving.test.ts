import { rootOf } from "../../../preview/files/markup";
import { Package } from "../../../preview/files/package";
import { areaAt, contents, OpenedFile, SavedFile, seedFiles } from "./openedFile";

/* What a file holds when it has been opened, changed in one place and saved. */

const sheet1 = "xl/worksheets/sheet1.xml";

test.each(seedFiles)("%s that nobody has touched is saved as the same bytes", (name) => {
  const file = OpenedFile.seed(name);
  expect(file.save().bytes).toBe(file.bytes);
});

test.each(seedFiles)(
  "%s with a number changed differs in that sheet and in nothing that the user did not ask for",
  (name) => {
    const file = OpenedFile.seed(name);
    const empty = "K200";
    file.write(empty, [[1234.5]]);
    const saved = file.save();
    const structure = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"];
    const others = saved.changed.filter((path) => !/^xl\/worksheets\/sheet1?\.xml$/.test(path));
    expect(structure).toEqual(expect.arrayContaining(others));
    expect(contents(saved.workbook)).toEqual({
      ...contents(file.file.workbook),
      [`${file.file.workbook.sheets[0]!.name}!${empty}`]: 1234.5,
    });
  },
);

test("saving twice, or failing, leaves the opened file as it was", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("B3", [[1500]]);
  const first = file.save();
  file.write("K200", [["x".repeat(40_000)]]);
  expect(() => file.save()).toThrow("Teksten i K200 er for lang til et Excel-ark. Del den over flere celler.");
  file.write("K200", [[null]]);
  expect(Buffer.compare(file.save().bytes, first.bytes)).toBe(0);
});

test("stored prefixes of formulas that nobody retyped are kept", () => {
  const file = OpenedFile.seed("prefixed-functions.xlsx");
  file.write("A2", [[1]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "B2")).toContain("<f>_xlfn.XLOOKUP(1,C1:C2,C1:C2)</f>");
  expect(saved.cell(sheet1, "B4")).toContain("_xlfn.ISOWEEKNUM(A1)");
  const excel = OpenedFile.seed("excel-everything.xlsx");
  excel.write("B3", [[1500]]);
  expect(excel.save().cell(sheet1, "B8")).toContain("_xlfn.LET(_xlpm.a,B3,_xlpm.a+_xlpm.a)");
});

test("a formula that the user types is stored with its prefixes", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  file.write("F1", [["=XLOOKUP(1,A1:A2,B1:B2)", "=TULU.ANDEL(B2,C2,1)", "=UKENDT(1)"]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "F1")).toContain("_xlfn.XLOOKUP(1,A1:A2,B1:B2)");
  expect(saved.cell(sheet1, "G1")).toContain("_xldudf_TULU_ANDEL(B2,C2,1)");
  expect(saved.cell(sheet1, "H1")).toContain(">UKENDT(1)<");
});

test("a result follows what it depends on, with its formula's text as it was", () => {
  const file = OpenedFile.seed("formula-under-a-link.xlsx");
  file.write("A1", [[10]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "A2")).toMatch(/<f>A1\*3<\/f><v>30<\/v>/);
  expect(saved.text(sheet1)).toContain("<hyperlink");
});

test("a number keeps its format with escaped letters", () => {
  const file = OpenedFile.seed("escaped-letters-in-formats.xlsx");
  file.write("A1", [[300000000]]);
  const saved = file.save();
  expect(saved.workbook.sheets[0]!.rows[0]![0]).toEqual({ value: 300000000, format: "#,##0\\ \\d\\k\\k" });
  expect(saved.changed).not.toContain("xl/styles.xml");
});

test("hidden sheets, rows and columns are hidden in the saved file", () => {
  const file = OpenedFile.seed("hidden-sheets-rows-columns.xlsx");
  file.write("A1", [[2]]);
  const { sheets } = file.save().workbook;
  expect(sheets.map(({ state }) => state)).toEqual([undefined, "hidden", "veryHidden"]);
  expect(sheets[0]).toMatchObject({ hiddenRows: [2], hiddenColumns: [2] });
});

test("rows are hidden and shown, heights, widths, panes, merged cells and protection changed", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  const { grid } = file;
  const sheet = file.sheet("Data");
  grid.setRowsHidden(sheet, areaAt("A9:A9"), false);
  grid.setRowsHidden(sheet, areaAt("A20:A21"), true);
  grid.setColumnWidth(sheet, areaAt("C1:C1"), 100);
  grid.freezeRows(sheet, 3);
  grid.unmerge(sheet, areaAt("A12:C13"));
  grid.setProtected(sheet, true);
  const saved = file.save();
  const [now] = saved.workbook.sheets;
  expect(now).toMatchObject({ hiddenRows: [19, 20], freezeRows: 3, freezeColumns: 1, isProtected: true });
  expect(now!.columnWidths!.slice(1, 4)).toEqual([70.48, 100, 70.48]);
  expect(now!.merges).toEqual([areaAt("E12:F12")]);
  expect(saved.text(sheet1)).toContain('<col min="3" max="3" width="18.3333" style="2" customWidth="1"/>');
});

test("a formula that spills is saved as a dynamic array, beside metadata of other kinds", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("A30", [["=A3:B4"]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "A30")).toBe(
    '<c r="A30" t="str" cm="1"><f t="array" ref="A30:B31">A3:B4</f><v>Viborg</v></c>',
  );
  expect(saved.cell(sheet1, "A31")).toBe('<c r="A31" t="str"><v>Skive</v></c>');
  expect(saved.cell(sheet1, "B31")).toBe('<c r="B31" s="2"><v>1345</v></c>');
  expect(saved.changed).not.toContain("xl/metadata.xml");
});

test("one value of an area is a formula without arrays", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  file.write("F1", [["=@A1:A3", "=@A1:A3+1"]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "F1")).toMatch(/^<c r="F1"[^>]*><f>A1:A3<\/f>/);
  expect(saved.cell(sheet1, "G1")).toContain("_xlfn.SINGLE(A1:A3)+1");
});

test("where a workbook has no metadata, it gets it once", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  file.write("F1", [["=A1:A2", "=A1:A2"]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "G1")).toContain('cm="1"');
  expect(saved.text("xl/metadata.xml").match(/<rc /g)).toHaveLength(1);
  expect(saved.text("[Content_Types].xml")).toContain("sheetMetadata+xml");
});

test("old results go with the formula that spilled them", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("F2", [["=B3:B4"]]);
  file.write("H2", [[1]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "F2")).toBe('<c r="F2" cm="1"><f t="array" ref="F2:F3">B3:B4</f><v>1467</v></c>');
  expect(saved.cell(sheet1, "F3")).toBe('<c r="F3"><v>1345</v></c>');
  expect(["F4", "H3", "H4"].map((at) => saved.cell(sheet1, at))).toEqual(["", "", ""]);
});

test("what is typed into a spilling formula's area stays, and the formula says so", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("F4", [["min tekst"]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "F4")).toContain("min tekst");
  expect(saved.cell(sheet1, "F2")).toBe(
    '<c r="F2" cm="1" t="e"><f t="array" ref="F2">_xlfn.SEQUENCE(3)</f><v>#VALUE!</v></c>',
  );
  expect(saved.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("an old array formula stays one while it fills the same cells; results follow", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("B3", [[1500]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "H2")).toBe('<c r="H2"><f t="array" ref="H2:H4">B3:B5*2</f><v>3000</v></c>');
  expect(saved.cell(sheet1, "H3")).toContain("<v>2690</v>");
});

test("a function that the grid does not know is left to Excel", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  file.write("F1", [["=XLOOKUP(1,A1:A2,B1:B2)"]]);
  expect(file.save().text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a table of what-ifs is not changed in part: Excel alone can", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("J3", [[12]]);
  expect(() => file.save()).toThrow(
    "J3 hører til en datatabel (What if), som kun Excel kan ændre. Fortryd ændringen, og gem igen.",
  );
});

test("formulas that shared the text of one that is gone have their own", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("C3", [[0.5]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "C4")).toContain("<f>B4/SUM(B$3:B$5)</f>");
  expect(saved.cell(sheet1, "C5")).toContain("<f>B5/SUM(B$3:B$5)</f>");
});

test("the order of calculation goes with its relationship and its type", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("C4", [[1]]);
  const saved = file.save();
  expect(saved.parts["xl/calcChain.xml"]).toBeUndefined();
  expect(saved.text("[Content_Types].xml") + saved.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

test("a result that the grid has no function for is the file's still, and Excel is told to calculate", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  expect(file.value("B9")).toEqual({ error: "#NAME?" });
  file.write("B3", [[1500]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "B9")).toBe('<c r="B9"><f>_xldudf_TULU_ANDEL(B3,B6,1)</f><v>0.35</v></c>');
  expect(saved.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a new cell looks as its row or column does", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("E8", [[1]]);
  file.write("C40", [[2]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "E8")).toBe('<c r="E8" s="4"><v>1</v></c>');
  expect(saved.cell(sheet1, "C40")).toBe('<c r="C40" s="2"><v>2</v></c>');
});

test("a cell that looks otherwise keeps all of its look that was not changed", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.grid.setStyle(file.sheet("Data"), areaAt("A1"), { bold: false, fill: "#FFF2CC", horizontal: "Right" });
  const saved = file.save();
  const styles = saved.text("xl/styles.xml");
  expect(saved.cell(sheet1, "A1")).toContain('s="6"');
  expect(styles).toContain('<font><sz val="14"/><color indexed="10"/><name val="Georgia"/></font>');
  expect(styles).toContain('<alignment textRotation="45" horizontal="right"/>');
  expect(styles).toContain('borderId="1"');
  expect(saved.text("xl/styles.xml").match(/<xf /g)!.length).toBe(8);
});

test("a number format that the file names by number alone is written so", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  file.grid.setNumberFormats(file.sheet(), areaAt("B2:C2"), [["dd-mm-yyyy", "0.000"]]);
  const styles = file.save().text("xl/styles.xml");
  expect(styles).toMatch(/<xf [^>]*numFmtId="14"/);
  expect(styles).toContain('formatCode="0.000"');
  expect(styles).not.toContain('formatCode="dd-mm-yyyy"');
});

test("texts come back as they were, whatever signs they have", () => {
  const file = OpenedFile.seed("open-xml-sdk.xlsx");
  const texts = [
    " mellemrum ",
    "Æ & <b> \"x\" 'y'",
    "_x0041_",
    "a\r\nb\tc",
    "\u0001",
    "😀",
    "valueOf",
    "=ikke en formel)",
  ];
  file.write("D1", [texts]);
  const saved = file.save();
  expect(saved.workbook.sheets[0]!.rows[0]!.slice(3).map((cell) => cell?.value)).toEqual(texts);
  expect(saved.cell("xl/worksheets/sheet.xml", "D1")).toMatch(/^<x:c r="D1" t="inlineStr"><x:is><x:t /);
});

test("errors are stored as such; what Excel stores otherwise is left to Excel", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  file.write("F1", [["#N/A", "=1/0", "=F1"]]);
  const saved = file.save();
  expect(saved.cell(sheet1, "F1")).toBe('<c r="F1" t="e"><v>#N/A</v></c>');
  expect(saved.cell(sheet1, "G1")).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
});

test("a workbook that counts from 1904 does so still", () => {
  const seed = OpenedFile.seed("excel-everything.xlsx");
  const file = Package.open(seed.bytes).copy();
  file.write("xl/workbook.xml", file.text("xl/workbook.xml").replace("<workbookPr ", '<workbookPr date1904="1" '));
  const opened = new OpenedFile(file.bytes());
  expect(opened.value("C8")).toBe(46027 + 1462);
  expect(opened.value("B3")).toBe(1467);
  opened.write("C8", [[50000]]);
  opened.write("B3", [[1500]]);
  const saved = opened.save();
  expect(saved.cell(sheet1, "C8")).toContain(`<v>${50000 - 1462}</v>`);
  expect(saved.cell(sheet1, "B3")).toContain("<v>1500</v>");
});

test("names are added, changed and taken away; others are not read again", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.grid.deleteName("Sats");
  file.grid.addName("Ny", "=XLOOKUP(1,Data!$A$1,Data!$B$1)");
  const xml = file.save().text("xl/workbook.xml");
  expect(xml).not.toContain('name="Sats"');
  expect(xml).toContain('<definedName name="Ny">_xlfn.XLOOKUP(1,Data!$A$1,Data!$B$1)</definedName>');
  expect(xml).toContain('<definedName name="I_alt" comment="Hele området">SUM(Data!$B$3:$B$5)</definedName>');
  expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$2</definedName>');
});

/** As Excel signs: an origin, and the signature that it points to. */
function signed(name: string): Uint8Array {
  const file = Package.open(OpenedFile.seed(name).bytes).copy();
  const relation = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  const type = "application/vnd.openxmlformats-package.digital-signature";
  file.add("", {
    path: "_xmlsignatures/origin.sigs",
    text: "",
    contentType: `${type}-origin`,
    relation: `${relation}/origin`,
  });
  const sign = { path: "_xmlsignatures/sig1.xml", text: "<Signature/>", contentType: `${type}-xmlsignature+xml` };
  file.add("_xmlsignatures/origin.sigs", { ...sign, relation: `${relation}/signature` });
  return file.bytes();
}

test("a signature is kept as long as what it signs, and named before it goes", () => {
  const file = new OpenedFile(signed("years-as-headings.xlsx"));
  expect(file.file.notKept).toEqual(["den digitale signatur"]);
  expect(file.file.isOriginal(file.save().bytes)).toBe(true);
  file.write("A1", [["rettet"]]);
  const saved = file.save();
  expect(file.file.isOriginal(saved.bytes)).toBe(false);
  expect(Object.keys(saved.parts).filter((path) => path.includes("signature"))).toEqual([]);
  expect(saved.text("_rels/.rels") + saved.text("[Content_Types].xml")).not.toContain("signature");
  expect(new OpenedFile(saved.bytes).file.notKept).toEqual([]);
});

test("cells that may be changed on a protected sheet are known", () => {
  const { sheets } = OpenedFile.seed("openpyxl-everything.xlsx").file.workbook;
  const locked = sheets.find(({ name }) => name === "Låst")!;
  expect(locked.rows.map(([cell]) => cell)).toEqual([{ value: "Skriv her", isUnlocked: true }, { value: "Ikke her" }]);
});

test("every part that is changed is XML still", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  file.write("B3", [[1500, "=A3:A4", "æ"]]);
  file.grid.addSheet("Ny & ny");
  const saved: SavedFile = file.save();
  for (const path of saved.changed.filter((each) => saved.parts[each]))
    expect(() => rootOf(saved.text(path))).not.toThrow();
});
