import { danish } from "../../src/taskpane/language/texts.da";
import { closeBrowser, Preview } from "./preview";
import { until } from "./until";

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

/** What the page's door gives. */
const formulaBar = (): Promise<string> => preview.page.evaluate(async () => (await window.__tulu!).formulaBar());
const undo = (): Promise<void> =>
  preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    await port.undo();
    await port.settled();
  });

/** Makes a table of a range that is filled already. */
const makeTable = (sheet: string, address: string): Promise<void> =>
  preview.pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).tables.add(cells, true);
        await context.sync();
      }),
    [sheet, address] as const,
  );

const pupils = [
  ["Skole", "Antal", "Befolkning", "Andel"],
  ["Nord", 353, 1174, ""],
  ["Syd", 169, 960, ""],
  ["Vest", 40, 0, ""],
];

test("a formula typed in a table by its headings calculates, and fills its column", async () => {
  await preview.addSheet("Skoler");
  await preview.write("Skoler!A1", pupils);
  await makeTable("Skoler", "A1:D4");
  await preview.enter("Skoler!D2", "=TULU.ANDEL([@Antal];[@Befolkning];1)");
  await preview.shows("Skoler!D3", "0,176");
  expect(await preview.texts("Skoler!D2:D4")).toEqual([["0,301"], ["0,176"], ["#DIVISION/0!"]]);
  expect((await preview.formulas("Skoler!D2:D4")).flat()).toEqual(
    Array.from({ length: 3 }, () => "=TULU.ANDEL([@Antal],[@Befolkning],1)"),
  );
  await preview.select("Skoler!D3");
  await until(async () => (await formulaBar()) === "=TULU.ANDEL([@Antal];[@Befolkning];1)", "the formula bar");
  await preview.screenshot("calculated-column");
});

test("the filling is undone by itself first, then the formula, as in Excel", async () => {
  await undo();
  expect((await preview.texts("Skoler!D2:D4")).flat()).toEqual(["0,301", "", ""]);
  await undo();
  expect((await preview.texts("Skoler!D2:D4")).flat()).toEqual(["", "", ""]);
});

test("a column that is filled in part is left as it is", async () => {
  await preview.write("Skoler!D4", [["ikke opgjort"]]);
  await preview.enter("Skoler!D2", "=[@Antal]*2");
  expect((await preview.texts("Skoler!D2:D4")).flat()).toEqual(["706", "", "ikke opgjort"]);
});

test("a table is filtered and shown again", async () => {
  const rowsSeen = (): Promise<unknown[]> =>
    preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const view = context.workbook.worksheets.getItem("Skoler").getRange("A1:A4").getVisibleView().load("values");
        await context.sync();
        return view.values.flat() as unknown[];
      }),
    );
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Skoler").tables.getItemAt(0);
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Custom", criterion1: ">100" });
      await context.sync();
    }),
  );
  expect(await rowsSeen()).toEqual(["Skole", "Nord", "Syd"]);
  await preview.select("Skoler!A1");
  await preview.screenshot("filtered");
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Skoler").tables.getItemAt(0).autoFilter.clearCriteria();
      await context.sync();
    }),
  );
  expect(await rowsSeen()).toEqual(["Skole", "Nord", "Syd", "Vest"]);
});

/** Pixels, of rows 1 to 12 of the active sheet. */
const heights = (): Promise<readonly number[]> =>
  preview.page.evaluate(async () => (await window.__tulu!).rowHeights(12));

test("rows keep their height when something is written, undone and done again", async () => {
  await preview.select("Start!B12");
  const before = await heights();
  await preview.enter("Start!B9", "prøve");
  await preview.goTo("Start!B9");
  await preview.page.keyboard.press("Control+z");
  await preview.page.keyboard.press("Control+y");
  await preview.page.keyboard.press("Control+z");
  // Univer measures rows when the browser is idle.
  await preview.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
  expect(await heights()).toEqual(before);
});

test("a row that gets a longer text grows with it, and shrinks back no further than it was", async () => {
  await preview.addSheet("Højder");
  const before = await heights();
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Højder").getRange("B2").format.wrapText = true;
      await context.sync();
    }),
  );
  await preview.enter("Højder!B2", "en længere tekst, som ikke kan stå på én linje");
  await until(async () => (await heights())[1]! > before[1]!, "the row to grow");
  await preview.goTo("Højder!B2");
  await preview.page.keyboard.press("Delete");
  await until(async () => (await heights())[1] === before[1], "the row to come back");
});

test("the formula bar follows what happens to the active cell, undo first", async () => {
  await preview.addSheet("Bilag");
  await preview.addSheet("Linjen");
  await preview.write("Linjen!B2", [["=Bilag!A1"]]);
  await preview.select("Linjen!B2");
  const becomes = (text: string): Promise<void> =>
    until(async () => (await formulaBar()) === text, `${text} in the bar`);
  await becomes("=Bilag!A1");
  await preview.pane.evaluate(() =>
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("Linjen").getRange("B2");
      range.numberFormat = [["0.00"]];
      range.formulas = [["=SUM(1,2.5)"]];
      range.format.font.bold = true;
      await context.sync();
    }),
  );
  await becomes("=SUM(1;2,5)");
  await undo();
  await becomes("=Bilag!A1");
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bilag").name = "Bilag 2";
      await context.sync();
    }),
  );
  await becomes("='Bilag 2'!A1");
  await undo();
  await becomes("=Bilag!A1");
  await undo();
  await becomes("");
});

test("a text of digits is drawn as a text, and halves are rounded alike in the grid and the pane", async () => {
  await preview.addSheet("Tal");
  const drawn = await preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    const sheet = port.activeSheet();
    const area = { row: 0, column: 0, rows: 4, columns: 1 };
    port.write(sheet, area, [["0461"], [59300.5], [-59300.5], [1.005]]);
    port.setNumberFormats(sheet, area, [["#,##0.00"], ["#,##0"], ["#,##0"], ["0.00"]]);
    await port.settled();
    return port.texts(sheet, area).flat();
  });
  expect(drawn).toEqual(["0461", "59.301", "-59.301", "1,01"]);
  expect(await preview.values("Tal!A1")).toEqual([["0461"]]);
  await preview.screenshot("digits-as-text");
});

test("F6 takes the keyboard to the pane and back, and shows where it is", async () => {
  const { page } = preview;
  await preview.goTo("Tal!B2");
  const focus = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest("#grid, #pane-frame")?.id ?? "nowhere");
  const shown = (): Promise<string[]> =>
    page.evaluate(() => [...document.querySelectorAll("[data-keyboard]")].map(({ id }) => id));
  await page.keyboard.press("F6");
  expect([await focus(), await shown()]).toEqual(["pane-frame", ["pane-frame"]]);
  const inPane = await preview.pane.evaluate(() => document.activeElement?.textContent ?? "");
  expect(inPane).toContain(danish.tabs.calculate);
  await preview.screenshot("keyboard-in-pane");
  await page.keyboard.press("F6");
  await until(async () => (await shown()).join() === "grid", "the grid to have the keyboard");
  await preview.screenshot("keyboard-in-grid");
  await page.keyboard.type("hej");
  await page.keyboard.press("Enter");
  await preview.shows("Tal!B2", "hej");
});

test("opening one workbook after another throws nothing, though rows of the one before wait to be measured", async () => {
  await preview.page.evaluate(async () => {
    const door = await window.__tulu!;
    for (let i = 0; i < 8; i++) {
      await door.openInGrid({ sheets: [{ name: `Bog ${i}`, rows: [[{ value: "a" }], [{ formula: "=A1" }]] }] });
      const added = door.port.addSheet("Mere");
      door.port.setColumnWidth(added, { row: 0, column: 0, rows: 1, columns: 1 }, 90);
      door.port.select(added, [{ row: 1, column: 1, rows: 1, columns: 1 }]);
    }
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
  });
  expect(await preview.close()).toEqual([]);
});
