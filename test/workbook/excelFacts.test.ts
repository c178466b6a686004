import { readExcelFacts } from "../../src/workbook/excelFacts";
import { openWorkbook } from "./workbookInNode";

/** An Excel with these sets up to these minors. */
const supports = (newest: Readonly<Record<string, number>>): void => {
  const isSetSupported = (name: string, asked?: number | string): boolean => {
    const [major, minor] = String(asked).split(".").map(Number);
    return major === 1 && (minor ?? 0) <= (newest[name] ?? 0);
  };
  jest.spyOn(Office.context.requirements, "isSetSupported").mockImplementation(isSetSupported);
};

test.each([17, 18, 19, 20, 21, 22])("the newest set of ExcelApi that Excel says it has: 1.%d", async (minor) => {
  await openWorkbook();
  supports({ ExcelApi: minor });
  expect((await readExcelFacts()).sets).toEqual([{ name: "ExcelApi", version: `1.${minor}` }]);
});

test.each([1, 2, 3, 4, 5])(
  "functions 1.%d, shared runtime 1.1 or 1.2, and sets that are not there unsaid",
  async (minor) => {
    await openWorkbook();
    supports({ CustomFunctionsRuntime: minor, SharedRuntime: minor });
    expect((await readExcelFacts()).sets).toEqual([
      { name: "CustomFunctionsRuntime", version: `1.${minor}` },
      { name: "SharedRuntime", version: `1.${Math.min(minor, 2)}` },
    ]);
  },
);

test("the region, its signs and the way of reckoning, as Excel tells them", async () => {
  const book = await openWorkbook(undefined, { language: "da-DK" });
  expect(await readExcelFacts()).toMatchObject({
    culture: "da-DK",
    decimal: ",",
    thousands: ".",
    calculation: "Automatic",
  });
  expect(book.grid.sheets()).toHaveLength(2);
});
