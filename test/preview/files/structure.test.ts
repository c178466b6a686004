import { areaAt, OpenedFile, type SavedFile } from "./openedFile";

/* Sheets, tables and headings: what depends on their names follows. */

const workbook = "xl/workbook.xml";
const excel = (): OpenedFile => OpenedFile.seed("excel-everything.xlsx");
const chart = "xl/charts/chart1.xml";

test("a sheet that gets another name is called so in formulas, names, charts, links, text boxes and pivot tables", () => {
  const file = excel();
  file.grid.renameSheet(file.sheet("Data"), "Tal & mål");
  const saved = file.save();
  expect(saved.text(workbook)).toContain('<sheet name="Tal &amp; mål" sheetId="1" r:id="rId1"/>');
  expect(saved.text(workbook)).toContain(">SUM('Tal &amp; mål'!$B$3:$B$5)<");
  expect(saved.text(workbook)).toContain("'Tal &amp; mål'!$1:$2");
  expect(saved.text(chart)).toContain("<c:f>'Tal &amp; mål'!$B$3:$B$5</c:f>");
  expect(saved.text("xl/charts/chart2.xml")).toContain("<c:f>'Tal &amp; mål'!$B$3:$B$5</c:f>");
  expect(saved.text("xl/drawings/drawing1.xml")).toContain(`textlink="'Tal &amp; mål'!$B$6"`);
  expect(saved.text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Tal &amp; mål"');
  expect(saved.text("xl/worksheets/sheet1.xml")).toContain("<xm:f>'Tal &amp; mål'!B3:B5</xm:f>");
  expect(saved.cell("xl/worksheets/sheet2.xml", "A1")).toContain("<f>'Tal &amp; mål'!B3+Sats</f>");
  const other = excel();
  other.grid.renameSheet(other.sheet("Ark 2"), "Andet");
  expect(other.save().text("xl/worksheets/sheet1.xml")).toContain(`location="Andet!A1"`);
});

test("a new sheet is put last, one that is gone takes what only it had, and sheets count from then on", () => {
  const file = excel();
  const added = file.grid.addSheet("Ny");
  file.grid.write(added, areaAt("A1"), [["hej"]]);
  file.grid.deleteSheet(file.sheet("Data"));
  const saved = file.save();
  const names = [...saved.text(workbook).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Diagram1", "Ark 2", "Ny"]);
  for (const path of ["charts/chart1.xml", "comments1.xml", "tables/table1.xml", "media/image1.png"])
    expect(saved.parts[`xl/${path}`]).toBeUndefined();
  expect(saved.parts["xl/charts/chart2.xml"]).toBeDefined();
  expect(saved.text("[Content_Types].xml")).not.toContain("chart1.xml");
  expect(saved.text(workbook)).toContain(`<definedName name="Lokal" localSheetId="1">'Ark 2'!$A$1</definedName>`);
  expect(saved.text(workbook)).not.toContain("Print_Titles");
  expect(saved.text(workbook)).toContain(">SUM(#REF!)<");
  expect(saved.text("xl/charts/chart2.xml")).toContain("<c:f>#REF!</c:f>");
  expect(saved.workbook.sheets.map(({ name }) => name)).toEqual(["Ark 2", "Ny"]);
});

test("a hidden sheet that is shown is shown, and the other way", () => {
  const file = OpenedFile.seed("hidden-sheets-rows-columns.xlsx");
  const now = file.before.sheets.map(({ state, ...sheet }, place) =>
    place === 0
      ? { ...sheet, state: "hidden" as const }
      : place === 1
        ? sheet
        : { ...sheet, ...(state ? { state } : {}) },
  );
  const bytes = file.file.saved(file.before, { ...file.before, sheets: now });
  const states = new OpenedFile(bytes).file.workbook.sheets.map(({ state }) => state);
  expect(states).toEqual(["hidden", undefined, "veryHidden"]);
  expect(new TextDecoder().decode(bytes)).toBeTruthy();
});

test("a sheet moved to another place keeps its local names", () => {
  const file = OpenedFile.seed("openpyxl-everything.xlsx");
  const sheets = [...file.before.sheets].reverse();
  const saved = new OpenedFile(file.file.saved(file.before, { ...file.before, sheets }));
  expect(saved.file.workbook.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  expect(saved.file.workbook.names).toContainEqual({
    name: "Lokal",
    formula: "='Data og mål'!$B$3",
    sheet: "Data og mål",
  });
});

const tablePart = (saved: SavedFile): string => saved.text("xl/tables/table1.xml");

test("a heading that is changed is the column's name, in the table and in every formula", () => {
  const file = excel();
  file.write("B2", [["Fuldtidspersoner"]], "Data");
  const saved = file.save();
  expect(tablePart(saved)).toContain('<tableColumn id="2" name="Fuldtidspersoner" totalsRowFunction="sum"/>');
  expect(tablePart(saved)).toContain('name="Det dobbelte_x000a_tal"');
  expect(tablePart(saved)).toContain("<calculatedColumnFormula>Tal[[#This Row],[Fuldtidspersoner]]*2<");
  expect(saved.text("xl/worksheets/sheet1.xml")).toContain("SUBTOTAL(109,Tal[Fuldtidspersoner])");
  expect(saved.cell("xl/worksheets/sheet2.xml", "B1")).toContain("SUM(Tal[Fuldtidspersoner])");
  expect(saved.text(workbook)).toContain('fullCalcOnLoad="1"');
});

test("two headings of one name, a number and nothing get names that Excel can tell apart, in the cells too", () => {
  const file = excel();
  file.write("A2", [["Antal", "Antal", null, 2018]], "Data");
  const saved = file.save();
  const names = [...tablePart(saved).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Antal", "Antal2", "Kolonne3", "2018"]);
  expect(saved.workbook.sheets[0]!.rows[1]!.slice(0, 4).map((cell) => cell?.value)).toEqual(names);
});

test("a table is made, grows, gets another name and goes", () => {
  const file = excel();
  const sheet = file.sheet("Ark 2");
  file.write(
    "F1",
    [
      ["År", "Antal"],
      [2025, 1],
    ],
    "Ark 2",
  );
  file.grid.addTable(sheet, areaAt("F1:G2"), "Nytal", true);
  const made = file.save();
  expect(made.text("xl/tables/table2.xml")).toContain('id="2" name="Nytal" displayName="Nytal" ref="F1:G2"');
  expect(made.text("xl/worksheets/sheet2.xml")).toContain("<tableParts");
  const [table] = file.grid.tables();
  file.grid.renameTable(table!.id, "Sager");
  file.grid.resizeTable(table!.id, areaAt("A2:E5"));
  const changed = file.save();
  expect(tablePart(changed)).toContain('displayName="Sager" ref="A2:E6" totalsRowCount="1"><autoFilter ref="A2:E5"/>');
  expect(changed.cell("xl/worksheets/sheet2.xml", "B1")).toContain("SUM(Sager[Antal])");
  file.grid.deleteTable(table!.id);
  const gone = file.save();
  expect(gone.workbook.sheets.map(({ tables }) => tables!.map(({ name }) => name))).toEqual([[], ["Nytal"]]);
  expect(gone.text("xl/worksheets/sheet1.xml")).not.toContain("tablePart");
});
