import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { danish } from "../../src/taskpane/language/texts.da";
import { words } from "../../src/taskpane/sharing/words";
import { choosePaneDark } from "./pageSettings";
import { setPaneWidth } from "./paneWidth";
import { closeBrowser, Preview, results } from "./preview";

/* A workbook made ready for somebody without TULU: frozen, written in Excel's own formulas, and made live again. */

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open({ viewport: { width: 1280, height: 1000 } });
});

afterAll(closeBrowser);

interface SheetContents {
  readonly name: string;
  readonly values: unknown;
  readonly formulas: readonly (readonly string[])[];
}

const contents = (): Promise<SheetContents[]> =>
  preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    await port.settled();
    return port.sheets().map(({ id, name }) => {
      const area = port.usedArea(id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const plainly = (value: unknown): unknown =>
        typeof value === "object" && value !== null && "error" in value ? value.error : (value ?? "");
      return {
        name,
        values: port.values(id, area).map((row) => row.map(plainly)),
        formulas: port.formulas(id, area).map((row) => row.map((formula) => formula ?? "")),
      };
    });
  });

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: typeof name === "string" });
const callsIn = (sheets: readonly SheetContents[]): number =>
  sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula.includes("TULU.")).length;
const without = (sheets: readonly SheetContents[], name: string) =>
  sheets.filter((sheet) => !sheet.name.startsWith(name));

async function look(state: string): Promise<void> {
  for (const width of [320, 450]) {
    await setPaneWidth(preview, width);
    await preview.screenshot(`sharing-${state}-${width}`);
    expect(await preview.paneFaults()).toEqual([]);
    const cut = await preview.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(cut).toBeLessThanOrEqual(0);
  }
}

const open = () => button(danish.sharing.title).click();

let before: SheetContents[];
let frozen: number;

test("it says where TULU is used, and what a recipient sees", async () => {
  before = await contents();
  await open();
  await preview.pane.getByRole("table", { name: words.counts.da }).waitFor();
  await look("looked");
  const freeze = button(/^Frys \d+ celler$/);
  frozen = Number(/\d+/.exec((await freeze.textContent()) ?? "")?.[0]);
  expect(frozen).toBeGreaterThanOrEqual(callsIn(before));
});

test("frozen: every value as it was, no call of ours left, and a sheet that remembers", async () => {
  await button(words.freeze(frozen).da).click();
  await preview.pane.getByText(words.frozen(frozen, 0).da).first().waitFor();
  await preview.pane.getByText(words.records.da).waitFor();
  await look("frozen");
  const after = await contents();
  expect(callsIn(without(after, "TULU frosset"))).toBe(0);
  expect(without(after, "TULU frosset").map(({ values }) => values)).toEqual(before.map(({ values }) => values));
});

test("the file holds no function of ours", async () => {
  const path = join(results, "frosset.xlsx");
  const download = preview.page.waitForEvent("download");
  await preview.page.getByRole("button", { name: "Gem .xlsx" }).click();
  await (await download).saveAs(path);
  await preview.page.locator("#loading").waitFor({ state: "hidden" });
  const xml = Object.entries(unzipSync(await readFile(path)))
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, bytes]) => strFromU8(bytes))
    .join("");
  expect(xml).not.toMatch(/<f[^>]*>[^<]*TULU/);
});

test("a cell that has changed since is named; the others are live again to the letter", async () => {
  await preview.write("Besparelse!C15", [[1]]);
  await button(danish.back).click();
  await open();
  await preview.pane.getByText(/Besparelse!C15: var /).waitFor();
  await look("changed");
  await preview.pane.getByRole("checkbox", { name: words.overChanged.da }).check();
  await button(/^Gør \d+ formler levende igen$/).click();
  await preview.pane.getByText(words.allLive.da).waitFor();
  const after = await contents();
  expect(without(after, "TULU frosset")).toEqual(before);
});

test("in Excel's own formulas, the rest as it stands; seen cell by cell before", async () => {
  await preview.pane.getByRole("radio", { name: words.plain.da }).check();
  await preview.pane.getByRole("radio", { name: words.restStays.da }).check();
  await preview.pane.getByText(words.lost.da).waitFor();
  await button(/ … /).first().click();
  await look("plain");
  await button(/^Skriv \d+ celler$/).click();
  await preview.pane
    .getByText(/har nu Excels egne formler/)
    .first()
    .waitFor();
  await look("written");
  const after = without(await contents(), "TULU frosset");
  const kept = callsIn(after);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(callsIn(before) / 2);
  const rounded = (cells: unknown): unknown =>
    JSON.parse(
      JSON.stringify(cells, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(9)) : value)),
    );
  expect(rounded(after.map(({ values }) => values))).toEqual(rounded(before.map(({ values }) => values)));
});

test("by the keyboard alone: opened, a scope chosen, frozen; Esc leads back", async () => {
  const { page, pane } = preview;
  await button(danish.sharing.title).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: words.title.da }).waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: words.title.da }).waitFor();
  await pane.getByRole("radiogroup", { name: words.where.da, exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await pane.getByRole("heading", { name: words.title.da }).waitFor({ state: "detached" });
});

test("dark, and nothing went wrong unseen", async () => {
  await choosePaneDark(preview);
  await open();
  await preview.pane.getByRole("table", { name: words.counts.da }).waitFor();
  await look("dark");
  expect(await preview.close()).toEqual([]);
});
