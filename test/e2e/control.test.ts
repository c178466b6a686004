import { controlWordsIn, weightName } from "../../src/taskpane/tabs/control/controlWords";
import { danish } from "../../src/taskpane/language/texts.da";
import { enterPane, moveTo } from "./keyboardInPane";
import { setPaneWidth } from "./paneWidth";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";
import { until } from "./until";

/* Kontrol: findings on a sheet, shown, mended and undone, passed over with a reason that is kept, written as a report. */

const words = controlWordsIn("da");
let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
  await preview.addSheet("Køb");
  await preview.write("Køb!A1", [
    ["Vare", "Antal", "Pris", "Beløb"],
    ["Stole", 12, 450, "=B2*C2"],
    ["Borde", 5, 1250, 6250],
    ["Lamper", 7, 199, "=B4*C4"],
    ["Reoler", 3, 800, 2000],
    ["Skabe", 2, 2100, "=B6*C6"],
    ["Hylder", 4, 300, "=B7*C7"],
    ["I alt", "", "", "=SUM(D2:D7)"],
  ]);
  await preview.select("Køb!B2");
  await preview.pane.getByRole("tab", { name: danish.tabs.control }).click();
  await preview.pane.getByRole("heading", { name: words.question }).waitFor();
});

afterAll(closeBrowser);

const shown = async (): Promise<string> => plain(await preview.pane.getByRole("tabpanel").innerText());

test("the sheet's findings stand by weight, each with its figures and its place", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.run, exact: true }).click();
  await pane.getByRole("heading", { name: `${weightName("differs", "da")} (1)` }).waitFor();
  const text = await shown();
  expect(text).toContain("D5 er skrevet som tallet 2.000. Naboernes formel, =B5*C5, giver 2.400 her.");
  expect(text).toContain("D3 er skrevet som tallet 6.250, som naboernes formel, =B3*C3, også giver her.");
  expect(await preview.paneFaults()).toEqual([]);
  for (const width of [320, 450]) {
    await setPaneWidth(preview, width);
    await preview.screenshot(`control-found-${width}`);
  }
});

test("Show marks the cell", async () => {
  await preview.pane.getByRole("button", { name: words.showAt("Køb!D5") }).click();
  await preview.pane.locator("header").getByText("Køb!D5").waitFor();
});

test("Mend shows first, writes the formula, and Ctrl+Z takes it back in one step", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.mendAt("Køb!D3") }).click();
  await pane.getByText("D3: 6.250 → =B3*C3").waitFor();
  await preview.screenshot("control-mend");
  await pane.getByRole("button", { name: words.mendNow, exact: true }).click();
  await pane.getByText(words.mended("D3")).waitFor();
  expect(await preview.formulas("Køb!D3")).toEqual([["=B3*C3"]]);
  expect(await shown()).not.toContain("D3 er skrevet");
  await preview.goTo("Køb!A1");
  await preview.page.keyboard.press("Control+z");
  await until(async () => (await preview.formulas("Køb!D3"))[0]?.[0] === 6250, "D3 to hold its number again");
});

test("a finding is passed over for a reason, which is kept in the workbook and can be taken back", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.again }).click();
  await pane.getByRole("button", { name: words.passAt("Køb!D5") }).press("Enter");
  await pane.getByRole("textbox", { name: words.reason }).press("Enter");
  await pane.getByText(words.noReason).waitFor();
  await pane.getByRole("textbox", { name: words.reason }).fill("Aftalt rabat");
  await pane.getByRole("textbox", { name: words.reason }).press("Enter");
  await pane.getByRole("heading", { name: words.passed(1) }).waitFor();
  expect(await preview.paneFaults()).toEqual([]);
  await pane.getByRole("button", { name: words.again }).click();
  await pane.getByText("Aftalt rabat").waitFor();
});

test("the report says what was checked, the verdicts, and what was passed over and why", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.report }).click();
  await pane.getByText(`på arket ${words.reportTitle}.`).waitFor();
  const cells = (await preview.values(`${words.reportTitle}!A1:D40`)).map((row) => row.join(" | "));
  expect(cells.some((row) => row.includes("Køb!D3"))).toBe(true);
  expect(cells.some((row) => row.includes("Køb!D5") && row.includes("Aftalt rabat"))).toBe(true);
  expect(cells.some((row) => row.startsWith("Tvivlsomt | 1"))).toBe(true);
  await preview.screenshot("control-report");
});

test("by keyboard alone: check, mend with Escape first, ignore, and the focus is where the news is", async () => {
  const { page, pane } = preview;
  await preview.addSheet("Taster");
  await preview.write("Taster!A1", [
    ["Vare", "Antal", "Pris", "Beløb"],
    ["Stole", 12, 450, "=B2*C2"],
    ["Borde", 5, 1250, 6250],
    ["Lamper", 7, 199, "=B4*C4"],
    ["Reoler", 3, 800, "=B5*C5"],
    ["Skabe", 2, 2100, "=B6*C6"],
  ]);
  await preview.goTo("Taster!B2");
  await pane.locator("header").getByText("Taster!B2").waitFor();
  await enterPane(preview);
  await moveTo(preview, new RegExp(`^${words.again}$`));
  await page.keyboard.press("Enter");
  await pane.getByText("D3 er skrevet som tallet 6.250").waitFor();
  await moveTo(preview, new RegExp(`^${words.mendAt("Taster!D3")}$`));
  await page.keyboard.press("Enter");
  await pane.getByText("D3: 6.250 → =B3*C3").waitFor();
  await page.keyboard.press("Escape");
  await pane.getByText("D3: 6.250 → =B3*C3").waitFor({ state: "detached" });
  await moveTo(preview, new RegExp(`^${words.mendAt("Taster!D3")}$`));
  await page.keyboard.press("Enter");
  await moveTo(preview, new RegExp(`^${words.mendNow}$`));
  await page.keyboard.press("Enter");
  await pane.getByText(words.mended("D3")).waitFor();
  expect(await preview.formulas("Taster!D3")).toEqual([["=B3*C3"]]);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain(words.mended("D3"));
});

test("the whole workbook: on the sheets it came with, no more than the number that a document prints wrong", async () => {
  const { pane } = preview;
  await pane.getByRole("radio", { name: words.workbook }).click();
  await pane.getByRole("button", { name: words.again }).click();
  await pane.getByText("Kildetal!E258").waitFor();
  const places = await pane.getByText(/^[^!\s]+![A-Z]+\d+$/).allInnerTexts();
  expect(places.filter((place) => !/^(?:Køb|Taster|Kontrol)!/.test(place))).toEqual(["Kildetal!E258"]);
});

test("the tab tells how many findings the sheet has", async () => {
  await preview.select("Køb!A1");
  await preview.pane
    .getByRole("tab", { name: new RegExp(`${danish.tabs.control}.*${danish.tabs.findings(1)}`) })
    .waitFor();
  expect(await preview.close()).toEqual([]);
});
