import type { Move } from "../../../preview/cells/move";
import type { WorkbookData } from "../../../preview/cells/workbookData";
import { movedWorkbook } from "../../../preview/files/movedWorkbook";
import { movedAddresses, movedFormula } from "../../../preview/files/moves";
import { contents, OpenedFile, SavedFile } from "./openedFile";

const step = (axis: Move["axis"], kind: Move["kind"], at: number, count: number) => ({ axis, kind, at, count });
const rowsIn = step("rows", "inserted", 2, 2);
const rowsOut = step("rows", "removed", 2, 2);

test.each([
  ["=A2+A3+$A$4", rowsIn, "=A2+A5+$A$6"],
  ["=SUM(A1:A3)+SUM(A1:A2)", rowsIn, "=SUM(A1:A5)+SUM(A1:A2)"],
  ["=SUM(2:3)+SUM(A:A)", rowsIn, "=SUM(2:5)+SUM(A:A)"],
  ["=A3+A5+SUM(A2:A4)+SUM(A3:A4)", rowsOut, "=#REF!+A3+SUM(A2:A2)+SUM(#REF!)"],
  ["=SUM(Data!C3:A1)+Andet!A3+[1]Data!A3", rowsIn, "=SUM(Data!C5:A1)+Andet!A3+[1]Data!A3"],
  ["=\"A3\"&'A3'!A3&Tal[A3]&LOG10(A3)", rowsIn, "=\"A3\"&'A3'!A3&Tal[A3]&LOG10(A5)"],
  ["=B1+C1+SUM(A1:C1)+SUM(B:C)", step("columns", "inserted", 1, 1), "=C1+D1+SUM(A1:D1)+SUM(C:D)"],
  ["=B1+C1+SUM(A1:C1)", step("columns", "removed", 1, 1), "=#REF!+B1+SUM(A1:B1)"],
] as const)("%s moves", (formula, move, expected) => {
  expect(movedFormula(formula, "Data", "Data", move)).toBe(expected);
});

test("places in a list move one by one, and those that are gone are left out", () => {
  expect(movedAddresses("A1:B9 C3:C4 D8", rowsOut)).toBe("A1:B7 D6");
  expect(movedAddresses("A1:XFD1", rowsIn)).toBe("1:1");
});

/** The grid after the move, as it would show it: what it held, moved. */
function saved(
  name: string,
  sheet: string,
  move: Omit<Move, "sheet">,
  then?: (now: WorkbookData) => WorkbookData,
): SavedFile {
  const file = OpenedFile.seed(name);
  const whole = { ...move, sheet: file.sheet(sheet) };
  const now = movedWorkbook(file.before, [whole]);
  return new SavedFile(file.file.saved(file.before, then ? then(now) : now, [whole]), file.bytes);
}

test("rows put in: everything on the sheet and all that refers to it has moved", () => {
  const file = saved("excel-everything.xlsx", "Data", rowsIn);
  const sheet = file.text("xl/worksheets/sheet1.xml");
  expect(file.cell("xl/worksheets/sheet1.xml", "C6")).toContain("<f>B6/SUM(B$5:B$7)</f>");
  expect(file.cell("xl/worksheets/sheet1.xml", "F2")).toContain('ref="F2:F6"');
  expect(sheet).toContain('<mergeCell ref="A14:C15"/>');
  expect(sheet).toContain('<conditionalFormatting sqref="B5:B7">');
  expect(sheet).toContain("<formula>$B$8/3</formula>");
  expect(sheet).toContain("<formula1>$A$5:$A$7</formula1>");
  expect(sheet).toContain('sqref="E5:E7 1:1"');
  expect(sheet).toContain('<hyperlink ref="A6" r:id="rId6"/>');
  expect(sheet).toContain('<brk id="9" ');
  expect(sheet).toContain('r1="B5"');
  expect(sheet).toContain("<xm:f>Data!B5:B7</xm:f><xm:sqref>E8</xm:sqref>");
  expect(sheet).toMatch(/<row r="10"[^>]* ht="30" customHeight="1"/);
  expect(sheet).toMatch(/<row r="11"[^>]* hidden="1"/);
  expect(file.text("xl/tables/table1.xml")).toContain('ref="A2:D8" totalsRowCount="1"><autoFilter ref="A2:D7"/>');
  expect(file.text("xl/comments1.xml")).toContain('ref="B5"');
  expect(file.text("xl/threadedComments/threadedComment1.xml")).toContain('ref="B5"');
  expect(file.text("xl/drawings/vmlDrawing1.vml")).toContain("<x:Anchor>2, 15, 1, 10, 4, 15, 8, 4</x:Anchor>");
  expect(file.text("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row>");
  expect(file.text("xl/drawings/drawing1.xml")).toContain("<xdr:row>15</xdr:row>");
  expect(file.text("xl/charts/chart1.xml")).toContain("<c:f>Data!$B$5:$B$7</c:f>");
  expect(file.text("xl/workbook.xml")).toContain(">SUM(Data!$B$5:$B$7)<");
  expect(file.text("xl/workbook.xml")).toContain(">Data!$1:$2<");
  expect(file.text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A2:B7"');
  expect(file.cell("xl/worksheets/sheet2.xml", "A1")).toContain("<f>Data!B5+Sats</f>");
});

test("rows taken out: what stood on them goes, lists that are empty go", () => {
  const file = saved("excel-everything.xlsx", "Data", step("rows", "removed", 2, 3));
  const sheet = file.text("xl/worksheets/sheet1.xml");
  expect(sheet).not.toMatch(/conditionalFormatting|hyperlink|ignoredError/);
  expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="1:1">');
  expect(file.text("xl/comments1.xml")).toContain("<commentList></commentList>");
  expect(file.text("xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
  expect(file.cell("xl/worksheets/sheet2.xml", "A1")).toContain("<f>Data!#REF!+Sats</f>");
  expect(file.text("xl/charts/chart1.xml")).toContain("<c:f>Data!#REF!</c:f>");
});

test("the heading row taken out: the table is none any more", () => {
  const file = saved("excel-everything.xlsx", "Data", step("rows", "removed", 1, 1), (now) => ({
    ...now,
    sheets: now.sheets.map((sheet) => ({ ...sheet, tables: [] })),
  }));
  expect(file.parts["xl/tables/table1.xml"]).toBeUndefined();
  expect(file.text("xl/worksheets/sheet1.xml")).not.toContain("tablePart");
});

test("columns put in and taken out: widths, looks and the table's columns follow", () => {
  const file = saved("excel-everything.xlsx", "Data", step("columns", "inserted", 2, 1));
  const sheet = file.text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<col min="2" max="5" width="12.7109375" style="2" customWidth="1"/><col min="14" max="14"');
  expect(file.cell("xl/worksheets/sheet1.xml", "D3")).toContain("B3/SUM(B$3:B$5)");
  const names = [...file.text("xl/tables/table1.xml").matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(["Kommune", "Antal", "Kolonne3", "Andel", "Det dobbelte_x000a_tal"]);
  const less = saved("excel-everything.xlsx", "Data", step("columns", "removed", 1, 1));
  expect(less.text("xl/tables/table1.xml")).toContain('<tableColumns count="3"><tableColumn id="1" name="Kommune"');
  expect(less.text("xl/workbook.xml")).toContain(">SUM(Data!#REF!)<");
});

test.each(["openpyxl-everything.xlsx", "libreoffice-everything.xlsx"])(
  "%s: a row put in and cells read again",
  (name) => {
    const file = OpenedFile.seed(name);
    const move = { ...step("rows", "inserted", 3, 1), sheet: file.sheet("Data og mål") };
    const now = movedWorkbook(file.before, [move]);
    const back = new OpenedFile(file.file.saved(file.before, now, [move])).file.workbook;
    expect(contents(back)).toEqual(
      contents(
        movedWorkbook(
          {
            ...file.file.workbook,
            sheets: file.file.workbook.sheets.map((sheet, k) => ({ ...sheet, id: file.before.sheets[k]!.id! })),
          },
          [move],
        ),
      ),
    );
  },
);

test("what is typed after the move is in its new place", () => {
  const file = OpenedFile.seed("years-as-headings.xlsx");
  const move = { ...step("rows", "inserted", 1, 1), sheet: file.sheet() };
  const now = movedWorkbook(file.before, [move]);
  const rows = [...now.sheets[0]!.rows];
  rows[1] = [{ value: "Ny ydelse" }, { value: 7 }];
  const back = new SavedFile(
    file.file.saved(file.before, { ...now, sheets: [{ ...now.sheets[0]!, rows }] }, [move]),
    file.bytes,
  );
  expect(contents(back.workbook)).toMatchObject({ "År!A2": "Ny ydelse", "År!B2": 7, "År!A3": "A-dagpenge" });
});
