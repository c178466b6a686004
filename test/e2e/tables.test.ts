import { closeBrowser, Preview } from "./preview";

afterAll(closeBrowser);

test("a table's calculated column reads its own row, and keeps its formula as it was written", async () => {
  const preview = await Preview.open();
  const read = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tabel");
      sheet.getRange("A1:B3").values = [
        ["Antal før", "Befolkning"],
        [353, 1174],
        [169, 960],
      ];
      sheet.tables.add("A1:B3", true).name = "Elever";
      await context.sync();
      const formula = "=TULU.ANDEL(Elever[@[Antal før]],Elever[@Befolkning],1)";
      const cells = sheet.getRange("D2:D3");
      cells.formulas = [[formula], [formula]];
      cells.load("values,formulas");
      await context.sync();
      return { values: cells.values.flat(), kept: cells.formulas.flat().every((kept) => kept === formula) };
    }),
  );
  expect(read).toEqual({ values: [0.301, 0.176], kept: true });
  expect(await preview.close()).toEqual([]);
});
