import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf } from "../preview/files/validator";
import { danish } from "../../src/taskpane/language/texts.da";
import { chartWordsIn } from "../../src/taskpane/chart/chartWords";
import { enterPane, moveTo } from "./keyboardInPane";
import { closeBrowser, Preview, results } from "./preview";
import { until } from "./until";

/* From a marked table to one of Excel's own charts in the sheet: it follows, is made anew, taken back, and saved. */

const words = chartWordsIn("da");
let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open({ viewport: { width: 1500, height: 900 } });
  await preview.addSheet("Kommuner");
  await preview.write("Kommuner!A1", [
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1843, 13122],
    ["Herning", 1587, 13459],
    ["Silkeborg", 1522, 11904],
    ["Skive", 861, 6006],
  ]);
});

afterAll(closeBrowser);

const charts = () => preview.page.locator("#grid .charts svg");
const drawn = async (): Promise<string> => (await charts().allTextContents()).join(" ").replaceAll("\u00a0", " ");
const shows = (text: string): Promise<void> =>
  until(async () => (await drawn()).includes(text), `a chart with ${text}`);
const insert = () => preview.pane.getByRole("button", { name: words.insert });
const told = (text: string): Promise<void> => preview.pane.getByText(text, { exact: false }).waitFor();

test("one click, and the chart stands beside the table and follows it", async () => {
  await preview.select("Kommuner!A1:C5");
  await preview.openTab(danish.tabs.pages);
  await insert().click();
  await told(words.follows);
  await shows("14,3 %");
  expect(await charts().count()).toBe(1);
  expect(await preview.paneFaults()).toEqual([]);
  await preview.screenshot("chart-in-sheet");
  await preview.type("Kommuner!B3", "2692");
  await shows("20,0 %");
  expect(await drawn()).not.toContain("11,8 %");
});

test("it scrolls with its cells, and is on its own sheet only", async () => {
  const top = async (): Promise<number> => (await charts().boundingBox())?.y ?? 0;
  const before = await top();
  const box = (await preview.page.locator("#grid").boundingBox()) ?? { x: 0, y: 0 };
  await preview.page.mouse.move(box.x + 200, box.y + 400);
  await preview.page.mouse.wheel(0, 120);
  await until(async () => (await top()) < before - 40, "the chart to scroll");
  await preview.page.mouse.wheel(0, -400);
  await until(async () => Math.abs((await top()) - before) < 2, "the chart to come back");
  await preview.select("Start!A1");
  await until(async () => (await charts().count()) === 0, "the chart to be gone from the other sheet");
  await preview.select("Kommuner!A1:C5");
  await shows("20,0 %");
});

test("by the keyboard it is inserted again, in its own place; Ctrl+Z takes that back, and then the chart", async () => {
  await enterPane(preview);
  await moveTo(preview, new RegExp(`^${words.insert}$`, "u"));
  await preview.page.keyboard.press("Enter");
  await told("er sat ind igen i stedet for det gamle");
  // Now the largest comes first.
  await until(async () => (await preview.read("Kommuner!E17")) === "Herning", "the rows to be sorted anew");
  expect(await charts().count()).toBe(1);
  await preview.goTo("Kommuner!A1");
  await preview.page.keyboard.press("Control+z");
  await until(async () => (await preview.read("Kommuner!E17")) === "Skive", "the old chart to be back");
  await preview.page.keyboard.press("Control+z");
  await shows("11,8 %");
  await preview.page.keyboard.press("Control+z");
  await until(async () => (await charts().count()) === 0, "the chart to be gone");
  expect((await preview.texts("Kommuner!E1:H30")).flat().join("")).toBe("");
});

test("rows put in above move it and what it reads, and the saved file holds it", async () => {
  await preview.select("Kommuner!A1:C5");
  await insert().click();
  await told(words.follows);
  await shows("11,8 %");
  const grid = preview.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]');
  await grid.click({ button: "right", position: { x: 20, y: 30 } });
  await preview.page.getByText("rækker over").click({ position: { x: 4, y: 12 } });
  await until(async () => (await preview.read("Kommuner!A1")) === "", "the row to be put in");
  await preview.type("Kommuner!B4", "2692");
  await shows("20,0 %");
  const coming = preview.page.waitForEvent("download");
  await preview.page.getByRole("button", { name: "Gem .xlsx" }).click();
  const path = join(results, "diagram.xlsx");
  await (await coming).saveAs(path);
  const bytes = new Uint8Array(readFileSync(path));
  expect(await faultsOf(bytes)).toEqual([]);
  const part = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(part).toMatch(/<c:f>Kommuner!\$F\$\d+:\$F\$\d+<\/c:f><c:numCache>.*<c:v>20<\/c:v>/u);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
