import { mendNumber } from "../../../src/workbook/write/mendNumber";
import { openWorkbook } from "../workbookInNode";

/* A text that shows a number becomes that number, in its own cell and nowhere else. */

async function withCell(content: string, format = "General") {
  const book = await openWorkbook(["Data"]);
  const place = { sheet: "Data", ...book.area("B2") };
  book.grid.setNumberFormats(book.sheet("Data"), book.area("B2"), [[format]]);
  book.put("Data", "A2:C2", [["jan", content, 5]]);
  return { book, place, values: () => book.values("Data", "A2:C2") };
}

test("the number is written, and its neighbours stay", async () => {
  const { place, values } = await withCell("12.900");
  expect(await mendNumber(place, "12.900", 12900)).toBe(true);
  expect(values()).toEqual([["jan", 12900, 5]]);
});

test("a cell formatted as text takes it for a number all the same", async () => {
  const { book, place, values } = await withCell("12.900", "@");
  expect(await mendNumber(place, "12.900", 12900)).toBe(true);
  expect(values()).toEqual([["jan", 12900, 5]]);
  expect(book.grid.numberFormats(book.sheet("Data"), book.area("B2"))).toEqual([["General"]]);
});

test("a formula, or what the user has written meanwhile, is left alone", async () => {
  for (const content of ['="12.900"', "12.901"]) {
    const { place, values } = await withCell(content);
    const before = values();
    expect(await mendNumber(place, "12.900", 12900)).toBe(false);
    expect(values()).toEqual(before);
  }
});
