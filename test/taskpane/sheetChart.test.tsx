import axe from "axe-core";
import personWorth from "../../src/blocks/refund/personWorth";
import { BlockForm } from "../../src/taskpane/tabs/calculate/block/BlockForm";
import { chartWordsIn } from "../../src/taskpane/chart/chartWords";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { outcome } from "./clock";
import { remember } from "./memory";
import { change, click, closePanes, press, renderPane, renderView, shows, the, type, until } from "./pane";

/* From the tab Udvalg into the sheet: what is said of the chart that was put there, and what can be done with it. */

const words = chartWordsIn("da");
afterEach(closePanes);

async function openTab(language: "da" | "en" = "da", skive = 861): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Ark"]);
  workbook.put("Ark", "A1:C5", [
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1843, 13122],
    ["Herning", 1587, 13459],
    ["Silkeborg", 1522, 11904],
    ["Skive", skive, 6006],
  ]);
  workbook.select("Ark", "A1:C5");
  await remember("tab", "pages");
  await remember("language", language);
  await renderPane();
  return workbook;
}

test("the chart is put into the sheet, told of, and taken away again", async () => {
  const workbook = await openTab();
  await click("button", words.insert);
  await shows(words.follows);
  await shows(words.undo);
  expect(workbook.grid.charts()).toHaveLength(1);
  expect(document.activeElement?.textContent).toContain(words.follows);
  const looked = axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect((await outcome(looked, "axe")).violations.map(({ id }) => id)).toEqual([]);
  await click("button", words.remove);
  await shows(words.removed);
  expect(workbook.grid.charts()).toHaveLength(0);
  expect(workbook.grid.usedArea(workbook.sheet("Ark"))).toEqual(workbook.area("A1:C5"));
});

test("a table is no chart: the button says so and does nothing", async () => {
  const workbook = await openTab();
  await click("radio", "Tabel");
  const button = await the("button", words.insert);
  await until(() => button.getAttribute("aria-disabled") === "true", "the button to be disabled");
  await until(() => {
    const told = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    button.focus();
    return told?.textContent === words.noChart;
  }, "its reason");
  await change(() => button.click());
  expect(workbook.grid.charts()).toHaveLength(0);
});

test("hidden figures stand fast, and it is told", async () => {
  await openTab("da", 3);
  await click("button", words.insert);
  await shows(words.fixed.hidden);
});

test("where Excel makes no chart, that is told, and the sheet is as it was", async () => {
  const workbook = await openTab("en");
  const english = chartWordsIn("en");
  workbook.grid.putChart = () => {
    throw new Error("No charts here.");
  };
  await click("button", english.insert);
  await shows(english.failed);
  await shows("No charts here.");
  expect(workbook.grid.usedArea(workbook.sheet("Ark"))).toEqual(workbook.area("A1:C5"));
});

test("a block's picture goes into the sheet once the block is there, as two charts that read its cells", async () => {
  const workbook = await openWorkbook(["Ark"]);
  workbook.select("Ark", "A1");
  await renderView(<BlockForm block={personWorth} onBack={() => undefined} onNext={() => undefined} />, "da");
  await press(await type("textbox", /^Bruttopris/u, "84715"), "Enter");
  await press(await type("textbox", /^Personer på trinnene/u, "10; 20; 30; 40"), "Enter");
  const button = await the("button", words.insertSome);
  await until(() => {
    button.focus();
    return document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent === words.blockFirst;
  }, "why not yet");
  await click("button", "Indsæt blokken");
  await until(
    async () => (await the("button", words.insertSome)).getAttribute("aria-disabled") !== "true",
    "the block",
  );
  await click("button", words.insertSome);
  await shows(words.undoEach);
  const { grid } = workbook;
  const drawn = () =>
    grid.charts().map(({ title, series }) => {
      const [{ values, categories } = {}] = series;
      const read = (cells: typeof values) => (cells ? grid.values(cells.sheet, cells.area).flat() : []);
      return [title.text, read(categories), read(values)];
    });
  const weeks = ["uge 1–4", "uge 5–26", "uge 27–52", "fra uge 53"];
  expect(drawn()).toEqual([
    ["Refusion på hvert trin, pct.", weeks, [80, 40, 30, 20]],
    ["Personer på hvert trin af refusionstrappen", weeks, [10, 20, 30, 40]],
  ]);
  const [place] = grid.sheets().flatMap(({ id }) => {
    const found: { readonly id: string; readonly row: number; readonly column: number }[] = [];
    const used = grid.usedArea(id);
    if (used)
      grid.values(id, used).forEach((line, r) =>
        line.forEach((cell, c) => {
          if (cell === 40) found.push({ id, row: used.row + r, column: used.column + c });
        }),
      );
    return found;
  });
  if (!place) throw new Error("The persons are not in the block.");
  grid.write(place.id, { row: place.row, column: place.column, rows: 1, columns: 1 }, [[55]]);
  expect(drawn()[1]?.[2]).toEqual([10, 20, 30, 55]);
  await click("button", words.remove);
  await shows(words.removed);
  expect(grid.charts()).toHaveLength(0);
});
