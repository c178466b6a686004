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
  await pane.getByText(words.mended(["D3"])).waitFor();
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
  await pane.getByText(words.mended(["D3"])).waitFor();
  expect(await preview.formulas("Taster!D3")).toEqual([["=B3*C3"]]);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain(words.mended(["D3"]));
});

test("numbers kept as text are mended together: every cell is shown first, and Ctrl+Z takes one step", async () => {
  const { pane } = preview;
  await preview.addSheet("Tekst");
  await preview.write("Tekst!A1", [
    ["Måned", "Antal"],
    ["jan 2019", 412],
    ["feb 2019", "'1.405"],
    ["mar 2019", 398],
    ["apr 2019", "'405"],
    ["maj 2019", 401],
    ["jun 2019", 399],
    ["I alt", "=SUM(B2:B7)"],
  ]);
  await preview.select("Tekst!B2");
  await pane.getByText(words.sheet("Tekst")).waitFor();
  await pane.getByRole("button", { name: words.again }).click();
  const together = words.mendTogether(2, "Tal gemt som tekst", "Tekst");
  await pane.getByRole("button", { name: together }).press("Enter");
  await pane.getByText("B3: ”1.405” → 1.405").waitFor();
  await pane.getByText("B5: ”405” → 405").waitFor();
  expect(await preview.paneFaults()).toEqual([]);
  await preview.screenshot("control-mend-together");
  await pane.getByRole("button", { name: words.mendAllNow(2) }).press("Escape");
  await pane.getByRole("button", { name: together }).press("Enter");
  await pane.getByRole("button", { name: words.mendAllNow(2) }).press("Enter");
  await pane.getByText(words.mended(["B3", "B5"])).waitFor();
  expect(await preview.values("Tekst!B3:B8")).toEqual([[1405], [398], [405], [401], [399], [3420]]);
  await preview.goTo("Tekst!A1");
  await preview.page.keyboard.press("Control+z");
  await until(
    async () =>
      (await preview.values("Tekst!B3:B5")).flat().join() === "1.405,398,405" &&
      (await preview.values("Tekst!B8"))[0]?.[0] === 1610,
    "both cells to hold their texts again",
  );
});

test("what the marked figures are taken for is said and can be corrected; the check goes by it and the workbook keeps it", async () => {
  const { page, pane } = preview;
  await preview.addSheet("Slides");
  await preview.write("Slides!A1", [
    ["Unge i målgrupperne, februar 2019", ""],
    ["Gruppe", "Viborg, fuldtidspersoner"],
    ["Gruppe 1", 624],
    ["Gruppe 2", 278],
    ["Gruppe 3", 565],
    ["I alt", 1467],
    ["", ""],
    ["", ""],
    ["", ""],
    ["Pr. 1.000 unge", ""],
    ["Gruppe", "Viborg"],
    ["Gruppe 1", 46],
    ["Gruppe 2", 20],
    ["Gruppe 3", 43],
    ["I alt", 110],
  ]);
  await preview.select("Slides!B12");
  await pane.getByText(words.sheet("Slides")).waitFor();
  await pane.getByRole("button", { name: words.again }).click();
  await pane.getByText(/Intet fundet/).waitFor();
  // The rates stand close under the counts and are taken for counts: nothing contradicts them until they are set right.
  const part = (text: string) => pane.getByRole("button", { name: danish.table.change(text) });
  const contradiction = pane.getByText("ingen befolkning passer til alle linjer");
  await part(words.totalsIn([15])).waitFor();
  await part(words.columnsAre("Viborg", ["B"])).waitFor();
  await enterPane(preview);
  await moveTo(preview, new RegExp(`^${words.columnsAre(words.takenAs.count, ["B"])}`), "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("menuitemradio", { name: words.takenAs.rate }).waitFor();
  expect(await preview.paneFaults()).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await part(words.columnsAre(words.takenAs.rate, ["B"])).waitFor();
  await pane.getByText(words.takenKept).waitFor();
  await contradiction.waitFor();
  for (const width of [320, 450]) {
    await setPaneWidth(preview, width);
    await preview.screenshot(`control-taken-${width}`);
  }
  expect(await preview.paneFaults()).toEqual([]);
  await part(words.columnsAre("Viborg", ["B"])).click();
  await pane.getByRole("menuitemradio", { name: "Skive", exact: true }).click();
  await part(words.columnsAre("Skive", ["B"])).waitFor();
  await contradiction.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: words.forgetTaken }).click();
  await part(words.columnsAre(words.takenAs.count, ["B"])).waitFor();
});

test("a check of a large sheet is stopped by keyboard while it reads, and nothing is told of it", async () => {
  const { page, pane } = preview;
  await preview.addSheet("Stort");
  await preview.write(
    "Stort!A1",
    Array.from({ length: 4000 }, (_, k) => [`Enhed ${k}`, k, k + 1, k % 9 === 5 ? 7 : `=B${k + 1}*C${k + 1}`]),
  );
  await preview.select("Stort!B2");
  await pane.getByText(words.sheet("Stort")).waitFor();
  await enterPane(preview);
  await moveTo(preview, new RegExp(`^${words.again}$`));
  // Excel answers when it is let go: the check is under way for as long as it takes to press Stop.
  const letGo = await preview.holdExcel();
  await page.keyboard.press("Enter");
  await pane.getByRole("progressbar").waitFor();
  expect(await preview.paneFaults()).toEqual([]);
  await moveTo(preview, new RegExp(`^${danish.stop}$`), "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.getByText(words.stopped).waitFor();
  await letGo();
  await pane.getByRole("button", { name: words.run, exact: true }).waitFor();
  expect(await pane.getByRole("progressbar").count()).toBe(0);
  expect(await shown()).not.toContain("Stort!D");
  await pane.getByRole("button", { name: words.run, exact: true }).press("Enter");
  await pane.getByText("Stort!D6", { exact: true }).waitFor();
});

test("the whole workbook: on the sheets it came with, no more than the number that a document prints wrong", async () => {
  const { pane } = preview;
  await pane.getByRole("radio", { name: words.workbook }).click();
  await pane.getByRole("button", { name: words.again }).click();
  await pane.getByText("Kildetal!E258").waitFor();
  const places = await pane.getByText(/^[^!\s]+![A-Z]+\d+$/).allInnerTexts();
  expect(places.filter((place) => !/^(?:Køb|Taster|Kontrol|Tekst|Stort|Slides)!/.test(place))).toEqual([
    "Kildetal!E258",
  ]);
});

test("the tab tells how many findings the sheet has", async () => {
  await preview.select("Køb!A1");
  await preview.pane
    .getByRole("tab", { name: new RegExp(`${danish.tabs.control}.*${danish.tabs.findings(1)}`) })
    .waitFor();
  expect(await preview.close()).toEqual([]);
});
