import axe from "axe-core";
import { chartWordsIn } from "../../src/taskpane/tabs/pages/chartWords";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { outcome } from "./clock";
import { remember } from "./memory";
import { change, click, closePanes, renderPane, shows, the, until } from "./pane";

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
