import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Route } from "playwright-core";
import { statbankAnswer } from "../../scripts/statbank/answer";
import { ruleNames } from "../../src/sources/sourceLine";
import { troubleWords, words } from "../../src/taskpane/tabs/calculate/population/words";
import { danish } from "../../src/taskpane/language/texts.da";
import { choosePaneDark } from "./pageSettings";
import { setPaneWidth } from "./paneWidth";
import { enterPane, moveTo } from "./keyboardInPane";
import { plain } from "./plain";
import { closeBrowser, Preview, results } from "./preview";
import { writeFileSync } from "node:fs";
import { until } from "./until";

/* Denominators from Danmarks Statistik, whose part the preview plays: real counts of 1 January 2014–2020. */

const seed = JSON.parse(readFileSync(join(__dirname, "../../seeds/befolkning/befolkning.json"), "utf8")) as {
  periods: string[];
  areas: Record<string, { counts: number[][] }>;
};
const young = (code: string, year: number): number =>
  (seed.areas[code]?.counts[seed.periods.indexOf(`${year}K1`)] ?? [])
    .slice(3, 15)
    .reduce((sum, count) => sum + count, 0);

const months = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open({ viewport: { width: 1280, height: 1000 } });
  await preview.addSheet("Måneder");
  await preview.write("Måneder!A1", [
    ["Viborg, 18-29-årige", ""],
    ["", ""],
    ["Måned", "Fuldtidspersoner"],
    ...[2017, 2018].flatMap((year) => months.map((month, k) => [`${month} ${year}`, 1900 - k])),
  ]);
  await preview.addSheet("Kommuner 2019");
  await preview.write("'Kommuner 2019'!A1", [
    ["Fuldtidspersoner 18-29 år, februar 2019", ""],
    ["", ""],
    ["Kommune", "Fuldtidspersoner"],
    ["Viborg", 1467],
    ["Herning", 1345],
    ["Silkeborg", 1279],
  ]);
});

afterAll(closeBrowser);

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: typeof name === "string" });
const statbank = "**/statbank/**";
const rule = (name: keyof typeof ruleNames) =>
  preview.pane.getByRole("radio", { name: ruleNames[name].da, exact: true });

async function look(state: string): Promise<void> {
  for (const width of [320, 450]) {
    await setPaneWidth(preview, width);
    await preview.screenshot(`population-${state}-${width}`);
    expect(await preview.paneFaults()).toEqual([]);
    const cut = await preview.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(cut).toBeLessThanOrEqual(0);
  }
}

test("24 months get their denominators in four actions: the way there, which day, Hent, Skriv", async () => {
  await preview.select("Måneder!B4:B27");
  await preview.pane.getByText("Måneder!B4:B27").waitFor();
  await button(/^Hent befolkning/).click();
  await preview.pane.getByText(plain(words.periodByLine(24, "rows").da)).waitFor();
  await look("asked");
  await rule("january").check();
  await button(words.fetch.da).click();
  await button(words.write(24).da).waitFor();
  await look("fetched");
  await button(words.write(24).da).click();
  await preview.pane
    .getByText(/celler skrevet i Måneder!/)
    .first()
    .waitFor();
  const written = (await preview.values("Måneder!C4:C27")).flat();
  expect(written).toEqual([...new Array(12).fill(young("791", 2017)), ...new Array(12).fill(young("791", 2018))]);
  expect(await preview.read("Måneder!C3")).toBe("Befolkning 18-29 år");
  const source = await preview.read("Måneder!C29");
  expect(source).toMatch(
    /^Kilde: Danmarks Statistik, FOLK1A · Viborg · 18-29 år · 1\. januar samme år \(1\. januar 2017 … 1\. januar 2018\) · hentet \d\d-\d\d-\d{4} \d\d:\d\d · http/,
  );
  expect(await preview.formulas("Måneder!C4:C5")).toEqual([[young("791", 2017)], [young("791", 2017)]]);
});

test("a quarter that the source does not have is said, and gives no figure", async () => {
  await rule("before").check();
  await preview.pane.getByText(/^18 mangler: kilden har ikke 2017K2; /).waitFor();
  await button(words.write(6).da).waitFor();
  await rule("january").check();
});

test("fetched again as it was: old beside new with the difference, a new month with it, one step back", async () => {
  const { pane } = preview;
  await button(danish.back).click();
  await preview.write("Måneder!C4", [[12000]]);
  await preview.write("Måneder!A28", [["jan 2019", 1467]]);
  await preview.select("Måneder!C4");
  await pane.getByText("Måneder!C4").waitFor();
  await button(/^Hent igen: Befolkning 18-29 år/).click();
  await pane.getByText(plain(words.changes(1, 1, 23).da)).waitFor();
  await pane.getByRole("row", { name: /jan 2017 12\.000 13\.067 \+1\.067/ }).waitFor();
  await pane.getByRole("row", { name: /jan 2019 – 13\.122 ny/ }).waitFor();
  await look("again");
  await pane.getByRole("checkbox", { name: /jan 2017/ }).check();
  await button(words.write(2).da).click();
  await pane
    .getByText(/celler skrevet i Måneder!/)
    .first()
    .waitFor();
  expect((await preview.values("Måneder!C4:C28")).flat()).toEqual([
    ...new Array<number>(12).fill(young("791", 2017)),
    ...new Array<number>(12).fill(young("791", 2018)),
    young("791", 2019),
  ]);
  await preview.goTo("Måneder!A1");
  await preview.page.keyboard.press("Control+z");
  await until(async () => (await preview.values("Måneder!C4:C28")).flat()[0] === 12000, "the figures to be back");
  expect(await preview.read("Måneder!C29")).toMatch(/^Kilde/);
});

test("months across and municipalities down: four actions, in the same shape under the table", async () => {
  const { pane } = preview;
  await preview.addSheet("Kryds");
  await preview.write("Kryds!A1", [
    ["Fuldtidspersoner 18-29 år", "", "", ""],
    ["Kommune", "1. januar 2017", "1. januar 2018", "1. januar 2019"],
    ["Viborg", 1869, 1701, 1467],
    ["Herning", 1501, 1402, 1345],
    ["Silkeborg", 1401, 1302, 1279],
  ]);
  await button(danish.back).click();
  await preview.select("Kryds!B3:D5");
  await pane.getByText("Kryds!B3:D5").waitFor();
  await button(/^Hent befolkning/).click();
  await pane.getByText(plain(words.periodByLine(3, "columns").da)).waitFor();
  await button(words.fetch.da).click();
  await button(words.write(9).da).waitFor();
  await look("grid");
  await button(words.write(9).da).click();
  await pane
    .getByText(/celler skrevet i Kryds!A7/)
    .first()
    .waitFor();
  expect(await preview.values("Kryds!A9:D11")).toEqual(
    [
      ["Viborg", "791"],
      ["Herning", "657"],
      ["Silkeborg", "740"],
    ].map(([name = "", code = ""]) => [name, ...[2017, 2018, 2019].map((year) => young(code, year))]),
  );
  await preview.screenshot("population-grid-written");
});

test("February 2019's shares on official counts, as text in the grid", async () => {
  await button(danish.back).click();
  await preview.select("'Kommuner 2019'!B4:B6");
  await preview.pane.getByText("Kommuner 2019!B4:B6").waitFor();
  await button(/^Hent befolkning/).click();
  await preview.pane.getByText(plain(words.areaByLine(3, "rows").da)).waitFor();
  await button(words.fetch.da).click();
  await button(words.write(3).da).click();
  await preview.pane
    .getByText(/celler skrevet/)
    .first()
    .waitFor();
  expect((await preview.values("'Kommuner 2019'!C4:C6")).flat()).toEqual([13122, 13459, 11904]);
  // January 2015 beside it: 1,959 of 12,556 is 15.6 %, where the document has 15.9 %.
  await preview.write("'Kommuner 2019'!D4", [
    ["=TULU.ANDEL(B4,C4,1)"],
    ["=TULU.ANDEL(B5,C5,1)"],
    ["=TULU.ANDEL(B6,C6,1)"],
  ]);
  await preview.write("'Kommuner 2019'!H4", [[`=TULU.ANDEL(1959,${young("791", 2015)},1)`]]);
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kommuner 2019");
      for (const address of ["D4", "D5", "D6", "H4"]) sheet.getRange(address).numberFormat = [["0.0%"]];
      await context.sync();
    }),
  );
  const shares = [...(await preview.texts("'Kommuner 2019'!D4:D6")).flat(), await preview.read("'Kommuner 2019'!H4")];
  expect(shares.map(plain)).toEqual(["11,2%", "10,0%", "10,7%", "15,6%"]);
});

test("from the field of a form that wants a population, and back to it with the field filled", async () => {
  const { pane } = preview;
  await preview.addSheet("Egen");
  await preview.write("Egen!A1", [
    ["Unge 18-29 år, 2019", ""],
    ["", ""],
    ["Kommune", "Antal"],
    ["Viborg", 1467],
    ["Herning", 1345],
  ]);
  await preview.select("Egen!B4:B5");
  await pane.getByText("Egen!B4:B5").waitFor();
  await button(danish.back).click();
  await pane.getByRole("searchbox").fill("andel");
  await pane
    .getByRole("button", { name: /^Andel ANDEL\b/ })
    .first()
    .click();
  await button(words.title.da).click();
  await pane.getByText(plain(words.areaByLine(2, "rows").da)).waitFor();
  await button(words.fetch.da).click();
  await button(words.write(2).da).click();
  await pane
    .getByText(/celler skrevet/)
    .first()
    .waitFor();
  await preview.select("Egen!B4:C5");
  await pane.getByText("Egen!B4:C5").waitFor();
  await button(danish.back).click();
  await pane.getByRole("heading", { level: 1, name: "ANDEL" }).waitFor();
  expect(await pane.getByRole("textbox", { name: "Befolkning" }).inputValue()).toBe("C4:C5");
  await button(danish.back).click();
  await preview.select("'Kommuner 2019'!B4:B6");
  await pane.getByText("Kommuner 2019!B4:B6").waitFor();
  await button(/^Hent befolkning/).click();
  await button(words.fetch.da).click();
  await button(words.write(3).da).waitFor();
});

/** Asks again while the network answers so. */
async function answered(reply: (route: Route) => Promise<void>): Promise<void> {
  await preview.page.route(statbank, reply);
  await button(words.fetch.da).click();
}
const calm = () => preview.page.unroute(statbank);
const says = (text: string) => preview.pane.getByText(plain(text)).first().waitFor();

test.each<[string, (route: Route) => Promise<void>, string]>([
  ["no network", (route) => route.abort("internetdisconnected"), troubleWords.network("").da],
  [
    "its limit",
    (route) =>
      route.fulfill({
        status: 400,
        contentType: "application/json",
        body: '{"errorTypeCode":"REQUEST-LIMIT","message":"For mange celler."}',
      }),
    troubleWords.limit("For mange celler.").da,
  ],
  [
    "one bad code",
    async (route) => {
      const { status, type, body } = statbankAnswer("/v1/data/FOLK1A/CSV?OMR%C3%85DE=999&ALDER=18&Tid=2017K1");
      await route.fulfill({ status, contentType: type, body });
    },
    troubleWords.unknownCode("Kan ikke finde værdien: 999 (OMRÅDE)").da,
  ],
  ["a server that fails", (route) => route.fulfill({ status: 503, body: "" }), troubleWords.server("503").da],
  [
    "a page in place of figures",
    (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!DOCTYPE html><p>Log ind</p>" }),
    troubleWords.page("").da,
  ],
])("%s is said, with what to do, and nothing is written", async (_, reply, said) => {
  await answered(reply);
  await says(said);
  await calm();
});

test("a missing value is no nought: the row gets none, and it is said which age", async () => {
  await answered(async (route) => {
    const { body } = statbankAnswer(route.request().url());
    await route.fulfill({
      status: 200,
      contentType: "text/csv",
      body: body.replace(/(\r\n657;20;2019K1;)\d+/u, "$1.."),
    });
  });
  await says(words.missingFigures(1, words.missingAges("20").da).da);
  await button(words.write(2).da).waitFor();
  await calm();
});

test("an odd content type is read for what it is", async () => {
  await answered(async (route) => {
    const { body } = statbankAnswer(route.request().url());
    await route.fulfill({ status: 200, contentType: "application/octet-stream", body });
  });
  await button(words.write(3).da).waitFor();
  await calm();
});

test("a slow answer can be stopped, and a later one counts", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await answered(async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await button(danish.stop).click();
  await says(troubleWords.stopped("").da);
  release();
  await calm();
  await button(words.fetch.da).click();
  await button(words.write(3).da).waitFor();
});

test("without a network: the same from a file that the user fetched, or from its text", async () => {
  await preview.page.route(statbank, (route) => route.abort());
  await button(words.withoutNetwork.da).click();
  const address = await preview.pane.getByRole("textbox", { name: words.address.da }).inputValue();
  expect(address).toMatch(/^https:\/\/api\.statbank\.dk\/v1\/data\/FOLK1A\/CSV\?/);
  const { body } = statbankAnswer(address);
  await look("without");
  await preview.pane.getByRole("textbox", { name: words.paste.da }).fill("hej");
  await button(words.read.da).click();
  await says(troubleWords.unreadable("OMRÅDE").da);
  await preview.pane.getByRole("textbox", { name: words.paste.da }).fill(body);
  await button(words.read.da).click();
  await button(words.write(3).da).waitFor();
  const path = join(results, "folk1a.csv");
  writeFileSync(path, body);
  const chooser = preview.page.waitForEvent("filechooser");
  await button(words.openFile.da).click();
  await (await chooser).setFiles(path);
  await button(words.write(3).da).waitFor();
  await calm();
});

test("by the keyboard alone: the way there, fetched, written, and Esc back", async () => {
  const { pane, page } = preview;
  await button(danish.back).press("Enter");
  await preview.addSheet("Tastatur");
  await preview.write("Tastatur!A1", [
    ["Fuldtidspersoner 18-29 år, 1. januar 2018", ""],
    ["Kommune", "Fuldtidspersoner"],
    ["Viborg", 1467],
    ["Skive", 861],
  ]);
  await preview.select("Tastatur!B3:B4");
  await pane.getByText("Tastatur!B3:B4").waitFor();
  await button(/^Hent befolkning/).waitFor();
  await enterPane(preview);
  await moveTo(preview, /^(?:Prøv med eksempeltal|Hent befolkning)/);
  await moveTo(preview, /^Hent befolkning/, "ArrowDown");
  await page.keyboard.press("Enter");
  await pane.getByText(plain(words.areaByLine(2, "rows").da)).waitFor();
  await moveTo(preview, new RegExp(`^${words.fetch.da}$`));
  await page.keyboard.press("Enter");
  const write = button(words.write(2).da);
  await write.waitFor();
  await moveTo(preview, new RegExp(`^${words.write(2).da}$`));
  await page.keyboard.press("Enter");
  await pane
    .getByText(/celler skrevet/)
    .first()
    .waitFor();
  expect((await preview.values("Tastatur!C3:C4")).flat()).toEqual([young("791", 2018), young("779", 2018)]);
  await page.keyboard.press("Escape");
  await pane.getByRole("heading", { name: words.title.da }).waitFor({ state: "detached" });
});

test("saved and opened again, they can be fetched again where they stand", async () => {
  const { page } = preview;
  const path = join(results, "befolkning.xlsx");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Gem .xlsx" }).click();
  await (await download).saveAs(path);
  await preview.reload();
  const chooser = page.waitForEvent("filechooser");
  await preview.withNewPane(async () => {
    await page.getByRole("button", { name: "Åbn .xlsx" }).click();
    await (await chooser).setFiles(path);
  });
  await page.locator("#loading").waitFor({ state: "hidden" });
  await preview.select("Kryds!B9");
  await preview.pane.getByText("Kryds!B9").waitFor();
  await button(/^Hent igen/)
    .first()
    .click();
  await preview.pane.getByText(plain(words.changes(0, 0, 9).da)).waitFor();
  await preview.pane.getByText("Kryds!A7:D13").waitFor();
});

test("dark, and nothing went wrong unseen", async () => {
  await choosePaneDark(preview);
  await preview.select("'Kommuner 2019'!B4:B6");
  await button(/^Hent befolkning/).click();
  await button(words.fetch.da).click();
  await preview.pane.getByRole("table").waitFor();
  await look("dark");
  const faults = (await preview.close()).filter((fault) => !/Failed to load resource|ERR_/.test(fault));
  expect(faults).toEqual([]);
});
