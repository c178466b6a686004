import { cellReference, columnInBrackets, tableReference } from "../../src/formulas/reference";
import { areaAddress, lastRow, placeAddress, quotedSheet } from "../../src/sheet/place";

test.each([
  ["B2", undefined, "B2"],
  ["$C$14:b2", undefined, "B2:C14"],
  ["Opfølgning!B2:C14", "Opfølgning", "B2:C14"],
  ["'Jens'' ark'!B:D", "Jens' ark", "B:D"],
  ["3:5", undefined, "3:5"],
])("%s", (text, sheet, address) => {
  const reference = cellReference(text);
  expect(reference?.sheet).toBe(sheet);
  expect(reference && areaAddress(reference.area)).toBe(address);
});

test("a whole column has every row", () => expect(cellReference("B:B")?.area.rows).toBe(lastRow));
test.each(["Befolkning", "B0", "XFE1", "A1048577", "B2:", "Tabel1[Antal]", ""])("%s is no cell", (text) =>
  expect(cellReference(text)).toBeUndefined(),
);

test.each([
  ["Tabel1[Befolkning]", { table: "Tabel1", first: "Befolkning", last: "Befolkning", part: "data" }],
  ["Tabel1[@Antal]", { table: "Tabel1", first: "Antal", last: "Antal", part: "row" }],
  ["[@[Pr. 1.000]]", { table: undefined, first: "Pr. 1.000", last: "Pr. 1.000", part: "row" }],
  ["Tabel1[[Antal]:[Pris]]", { table: "Tabel1", first: "Antal", last: "Pris", part: "data" }],
  ["Tabel1[[#Alle];[Antal]]", { table: "Tabel1", first: "Antal", last: "Antal", part: "all" }],
  ["Tabel1[]", { table: "Tabel1", first: undefined, last: undefined, part: "data" }],
])("%s", (text, reference) => expect(tableReference(text)).toEqual(reference));

test("a column's name goes into brackets and comes out the same", () => {
  for (const name of ["Antal", "Pr. 1.000 [kr]", "Jens' #1 @"]) {
    expect(tableReference(`T[@[${columnInBrackets(name)}]]`)?.first).toBe(name);
  }
});

test.each([
  ["Opfølgning", "Opfølgning"],
  ["Ark 1", "'Ark 1'"],
  ["AB12", "'AB12'"],
  ["2017", "'2017'"],
  ["Jens' ark", "'Jens'' ark'"],
])("sheet %s is written %s", (sheet, written) => expect(quotedSheet(sheet)).toBe(written));

test("addresses", () => {
  const place = { sheet: "Ark 1", row: 1, column: 26, rows: 2, columns: 1 };
  expect(placeAddress(place)).toBe("'Ark 1'!AA2:AA3");
});
