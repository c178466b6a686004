import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { openBlock } from "./choices";
import { change, click, closePanes, isOff, paneText, press, renderPane, shows, the, type } from "./pane";

/* A block is made again on its table as that has grown, and the workbook's assumptions are gathered. */

afterEach(closePanes);

const months = ["jan 2017", "feb 2017", "mar 2017", "apr 2017", "maj 2017"];

async function savingBlock(): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Opfølgning"]);
  workbook.put("Opfølgning", "A1:C6", [
    ["Måned", "Antal", "Befolkning"],
    ...months.map((month, row) => [month, 1959 - 10 * row, 12321 + 70 * row]),
  ]);
  workbook.select("Opfølgning", "A1:C6");
  await renderPane();
  await shows("Opfølgning!A1:C6");
  await openBlock("Forventet og besparelse");
  await press(await type("textbox", /^Enhedspris/, "67.772"), "Enter");
  await shows("på et nyt ark, Forventet og besparelse");
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Forventet og besparelse.");
  await click("button", "Tilbage");
  return workbook;
}

const block = (workbook: WorkbookInNode) =>
  workbook.grid.values(workbook.sheet("Forventet og besparelse"), workbook.area("A1:J60"));
const rowNamed = (workbook: WorkbookInNode, name: string) => block(workbook).find(([first]) => first === name);

test("nothing has changed: it says so, and there is nothing to press", async () => {
  await savingBlock();
  await click("button", /^Opdatér 1 blok/);
  await shows("Ingen tal ændres");
  expect(isOff(await the("button", "Opdatér"))).toBe(true);
});

test("a new month: old figures beside new, then the block stands with it in the same place, as one step for Ctrl+Z", async () => {
  const workbook = await savingBlock();
  const before = block(workbook);
  workbook.put("Opfølgning", "A7:C7", [["jun 2017", 1700, 12700]]);
  // The block is live: this figure stands in it already, and is no news.
  workbook.put("Opfølgning", "B3", [[1900]]);
  await click("button", /^Opdatér 1 blok/);
  await shows("1 ny linje: jun 2017");
  await shows("Gennemsnit · Antal1.9221.877");
  expect(paneText()).not.toContain("feb 2017 ·");
  await click("button", "Opdatér 1 blok");
  await shows("1 blok er opdateret. Fortryd med Ctrl+Z.");
  expect(rowNamed(workbook, "jun 2017")?.slice(1, 3)).toEqual([12700, 1700]);
  expect(rowNamed(workbook, "feb 2017")?.[2]).toBe(1900);
  expect(block(workbook).filter(([first]) => first === "jun 2017")).toHaveLength(1);
  await shows("Ingen tal ændres");
  workbook.grid.undo();
  expect(rowNamed(workbook, "jun 2017")).toBeUndefined();
  expect(block(workbook).map(([name]) => name)).toEqual(before.map(([name]) => name));
});

test("what was typed over in the block goes on, and what else was changed is asked for", async () => {
  const workbook = await savingBlock();
  const cells = block(workbook);
  const price = cells.findIndex(([name]) => String(name).startsWith("Enhedspris"));
  const title = cells.findIndex(([name]) => name === "feb 2017");
  workbook.put("Forventet og besparelse", `B${price + 1}`, [[70000]]);
  workbook.put("Forventet og besparelse", `D${title + 1}`, [["min egen"]]);
  workbook.put("Forventet og besparelse", `L${title + 1}`, [["en note"]]);
  workbook.put("Opfølgning", "A7:C7", [["jun 2017", 1700, 12700]]);
  await click("button", /^Opdatér 1 blok/);
  await shows(`Forudsætningen i B${price + 1} er skrevet om`);
  await shows(`Overskriv også det, du selv har ændret: D${title + 1}`);
  await click("button", "Opdatér 1 blok");
  await shows("Forventet og besparelse blev ikke opdateret.");
  expect(rowNamed(workbook, "jun 2017")).toBeUndefined();
  const over = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].at(-1);
  await change(() => over?.click());
  await click("button", "Opdatér 1 blok");
  await shows("1 blok er opdateret.");
  expect(block(workbook)[price]?.[1]).toBe(70000);
  expect(rowNamed(workbook, "feb 2017")?.[3]).toBeCloseTo(1949 / 12391, 3);
  expect(workbook.grid.values(workbook.sheet("Forventet og besparelse"), workbook.area(`L${title + 1}`))).toEqual([
    ["en note"],
  ]);
});

test("a block that is taken away is not offered", async () => {
  const workbook = await savingBlock();
  await the("button", /^Opdatér 1 blok/);
  workbook.grid.undo();
  workbook.select("Opfølgning", "B2");
  await shows("Opfølgning!B2");
  expect(paneText()).not.toContain("Opdatér 1 blok");
});

test("Forudsætninger: every assumption with its cell, value and source, and where two disagree", async () => {
  const workbook = await savingBlock();
  await openBlock("Forventet og besparelse");
  await press(await type("textbox", /^Enhedspris/, "70.000"), "Enter");
  await shows("på et nyt ark, Forventet og besparelse 2");
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Forventet og besparelse 2.");
  await click("button", "Tilbage");
  await the("button", /^Opdatér 2 blokke/);
  await click("button", /^Saml forudsætninger på et ark/);
  await shows("indsat på arket Forudsætninger.");
  const gathered = workbook.grid.values(workbook.sheet("Forudsætninger"), workbook.area("A1:F20"));
  const prices = gathered.filter(([name]) => String(name).startsWith("Enhedspris"));
  expect(prices.map(([, value, source, , , verdict]) => [value, source, verdict])).toEqual([
    [67772, "skrevet i blokken", "afviger"],
    [70000, "skrevet i blokken", "afviger"],
  ]);
  const counts = gathered.filter(([name]) => name === "Antal før");
  expect(counts.map(([, value, source, , , verdict]) => [value, source, verdict])).toEqual([
    [1959, "Opfølgning!B2", ""],
    [1959, "Opfølgning!B2", ""],
  ]);
});
