import { readWholeSheet, sheetHeads } from "../../../src/workbook/read/wholeSheet";
import { openWorkbook } from "../workbookInNode";

/* A whole sheet for the checks: in pieces, from A1, with every formula, the hidden lines and where formulas spill. */

test("counts from A1, knows hidden rows and columns, and where a formula spills", async () => {
  const book = await openWorkbook(["Data", "Tom"]);
  book.put("Data", "B3:D5", [
    ["Antal", "Befolkning", "Andel"],
    [10, 100, null],
    [20, 400, null],
  ]);
  book.put("Data", "D4", [["=TULU.ANDEL(B4:B5,C4:C5)"]]);
  const sheet = await readWholeSheet("Data");
  expect(sheet.cells[3]?.slice(0, 3)).toEqual([null, 10, 100]);
  expect(sheet.formulas).toEqual(expect.arrayContaining([expect.arrayContaining([expect.stringContaining("ANDEL")])]));
  expect(sheet.spills).toEqual(["D4:D5"]);
  expect(await sheetHeads()).toEqual([
    { name: "Data", isHidden: false, cells: 9 },
    { name: "Tom", isHidden: false, cells: 0 },
  ]);
  expect(await readWholeSheet("Tom")).toMatchObject({ cells: [], spills: [] });
});

test("is read in pieces, and can be stopped between them", async () => {
  const book = await openWorkbook(["Data"]);
  book.put(
    "Data",
    "A1:C12000",
    Array.from({ length: 12_000 }, (_, k) => [k, k + 1, k + 2]),
  );
  const stoppedAt = async (piece: number) => {
    const told: [number, number][] = [];
    const control = new AbortController();
    const reading = readWholeSheet("Data", {
      signal: control.signal,
      onProgress: (...progress) => {
        told.push(progress);
        if (told.length === piece) control.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ reason: "stopped" });
    return told;
  };
  const pieces = [15_000, 30_000, 36_000].map((done) => [done, 36_000]);
  expect(await stoppedAt(2)).toEqual(pieces.slice(0, 2));
  expect(await stoppedAt(3)).toEqual(pieces);
});
