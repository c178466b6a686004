import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { WorkbookFile, xlsxOf } from "../../preview/files/workbookFile";
import type { GridValue } from "../../preview/cells/value";
import { until } from "./until";
import { closeBrowser, Preview, results } from "./preview";

/* The workbook as a file: saved through the browser's download, opened again through the page's button. */

const path = join(results, "gemt.xlsx");

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

interface SheetContents {
  readonly name: string;
  readonly values: readonly (readonly GridValue[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** All that a user would miss if it were gone, of every sheet. */
const contents = (): Promise<SheetContents[]> =>
  preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    await port.settled();
    return port.sheets().map(({ id, name }) => {
      const area = port.usedArea(id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const formats = port.numberFormats(id, area);
      return {
        name,
        values: port.values(id, area),
        formulas: port.formulas(id, area).map((row) => row.map((formula) => formula ?? "")),
        texts: port.texts(id, area),
        formats,
      };
    });
  });

async function save(): Promise<void> {
  const download = preview.page.waitForEvent("download");
  await preview.page.getByRole("button", { name: "Gem .xlsx" }).click();
  await (await download).saveAs(path);
  await preview.page.locator("#loading").waitFor({ state: "hidden" });
}

async function open(file: string): Promise<void> {
  const chooser = preview.page.waitForEvent("filechooser");
  await preview.page.getByRole("button", { name: "Åbn .xlsx" }).click();
  await (await chooser).setFiles(file);
}

let before: SheetContents[];

test("the workbook is saved, with a formula of one's own in it", async () => {
  await preview.enter("Start!B6", "=TULU.BESPARELSE(1869;15,9%;13201;67772;0)");
  await preview.addSheet("Mit ark");
  await preview.write("'Mit ark'!A1", [
    ["Måned", "Antal", "Andel"],
    ["jan", 1952, "=TULU.ANDEL(B2,12987,1)"],
    ["feb", 1234.5, '=IF(B3="","",TULU.ANDEL(B3,13012,1)&" af alle")'],
    ["mar", "", "=TULU.ANDELSINTERVAL(1869,13201)"],
    ['æøå ; "citat" <b>&amp;', true, "=NA()"],
  ]);
  before = await contents();
  await save();
});

test("the file holds the functions under the names that Excel gives an add-in's, with their last results", async () => {
  const parts = unzipSync(await readFile(path));
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const xml = sheets.map((name) => strFromU8(parts[name]!)).join("\n");
  const formulas = before.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula?.includes("TULU."));
  const calls = formulas.reduce((total, formula) => total + (formula?.match(/\bTULU\./g)?.length ?? 0), 0);
  expect(xml.match(/_xldudf_TULU_/g)?.length).toBe(calls);
  expect(calls).toBeGreaterThan(150);
  expect(xml).not.toMatch(/<f[^>]*>[^<]*\bTULU\./);
  const { workbook } = WorkbookFile.open(await readFile(path));
  const cell = workbook.sheets.find(({ name }) => name === "Start")!.rows[5]![1];
  expect(cell).toMatchObject({
    formula: "=TULU.BESPARELSE(1869,15.9%,13201,67772,0)",
    result: 15587560,
    format: "#,##0",
  });
});

test("opened again by the page's button, it has every value, formula, text and format that it had", async () => {
  await preview.reload();
  expect(await preview.read("Start!B6")).toBe("");
  await preview.withNewPane(() => open(path));
  await preview.page.locator('[data-u-comp="slide-tab-item"]', { hasText: "Mit ark" }).waitFor();
  await preview.page.locator("#loading").waitFor({ state: "hidden" });
  const after = await contents();
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (const [place, sheet] of before.entries()) expect(after[place]).toEqual(sheet);
});

test("the opened workbook is live, and the pane follows it", async () => {
  await preview.enter("'Mit ark'!B2", "1900");
  expect(await preview.read("'Mit ark'!C2")).toBe("0,146");
  await preview.pane.getByText("Mit ark!B3").waitFor();
});

test("a file that is no workbook is refused in words, and the open workbook stays", async () => {
  await open(join(__dirname, "files.test.ts"));
  await preview.page.getByText("Filen er ikke et Excel-ark (.xlsx).").waitFor();
  expect(await preview.read("'Mit ark'!B2")).toBe("1900");
  await preview.screenshot("files-refused");
});

const seed = (name: string): string => join(__dirname, "../../seeds/files", name);
const parts = async (file: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => [name, strFromU8(bytes, true)]),
  );

/** Opens a stranger's file and waits for its sheet. */
async function openSeed(name: string, sheet: string): Promise<void> {
  await preview.withNewPane(() => open(seed(name)));
  await preview.page.locator('[data-u-comp="slide-tab-item"]', { hasText: sheet }).first().waitFor();
  await preview.page.locator("#loading").waitFor({ state: "hidden" });
}

test("what of a stranger's file is not shown is said; a hidden sheet is no tab", async () => {
  await openSeed("openpyxl-everything.xlsx", "Data og mål");
  await preview.page
    .getByText(
      "Vises ikke her, men bliver i filen, når du gemmer: 1 diagram, 1 kommentar, 2 betingede formateringer, 1 datavalidering, 1 filter og 1 link.",
    )
    .waitFor();
  await preview.screenshot("files-not-shown");
  const tabs = await preview.page.locator('[data-u-comp="slide-tab-item"]').allTextContents();
  expect(tabs.map((tab) => tab.trim())).toEqual(["Data og mål", "Filtreret", "Låst"]);
  expect(await preview.read("'Data og mål'!G1")).toBe("5404");
});

test("saved untouched it is the same bytes, with one cell changed only that sheet is another", async () => {
  await save();
  expect(Buffer.compare(await readFile(path), await readFile(seed("openpyxl-everything.xlsx")))).toBe(0);
  await preview.enter("'Data og mål'!B2", "1500");
  await save();
  const [was, is] = [await parts(seed("openpyxl-everything.xlsx")), await parts(path)];
  const others = Object.keys(is).filter((name) => is[name] !== was[name]);
  expect(others.sort()).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(is["xl/worksheets/sheet1.xml"]).toMatch(/<c r="B2"><v>1500<\/v><\/c>/);
  expect(is["xl/worksheets/sheet1.xml"]).toMatch(/<c r="G1"><f>SUM\(Tal\[Antal\]\)<\/f><v>5437<\/v><\/c>/);
});

/** Pixels of the row with the columns' letters. */
const columnHeadings = 20;

test("rows that are put in with the menu move charts, formats and names with them", async () => {
  await openSeed("excel-everything.xlsx", "Data");
  const grid = preview.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]');
  const heights = await preview.page.evaluate(async () => (await window.__tulu!).rowHeights(4));
  const middleOfRow4 = columnHeadings + heights.slice(0, 3).reduce((sum, height) => sum + height) + heights[3]! / 2;
  await grid.click({ button: "right", position: { x: 20, y: middleOfRow4 } });
  await preview.page.getByText("rækker over").click({ position: { x: 4, y: 12 } });
  await until(async () => (await preview.read("Data!A4")) === "", "the row to be put in");
  await save();
  const moved = await parts(path);
  expect(moved["xl/charts/chart1.xml"]).toContain("<c:f>Data!$B$3:$B$6</c:f>");
  expect(moved["xl/worksheets/sheet1.xml"]).toContain('<conditionalFormatting sqref="B3:B6">');
  expect(moved["xl/worksheets/sheet1.xml"]).toMatch(/<c r="C6" s="3"><f>B6\/SUM\(B\$3:B\$6\)<\/f>/);
  expect(moved["xl/workbook.xml"]).toContain(">SUM(Data!$B$3:$B$6)<");
  expect(moved["xl/tables/table1.xml"]).toContain('ref="A2:D7"');
  await preview.page.evaluate(async () => (await window.__tulu!).port.undo());
  await until(async () => (await preview.read("Data!A4")) === "Skive", "the row to be taken out");
  await save();
  expect(Buffer.compare(await readFile(path), await readFile(seed("excel-everything.xlsx")))).toBe(0);
});

test("a table's look on the screen is not written into the cells", async () => {
  await openSeed("years-as-headings.xlsx", "År");
  await preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    port.addTable(port.activeSheet(), { row: 0, column: 0, rows: 2, columns: 2 }, "Nytabel", true);
  });
  await save();
  const [was, is] = [await parts(seed("years-as-headings.xlsx")), await parts(path)];
  expect(is["xl/tables/table1.xml"]).toContain('displayName="Nytabel"');
  expect(is["xl/styles.xml"]).toBe(was["xl/styles.xml"]);
});

test("what is opened is calculated once, and what looks in a column of results finds them", async () => {
  const counts = [3, 5, 3, 7];
  const last = counts.length;
  const looks = [`=COUNTIF(B1:B${last},0.3)`, `=MATCH(0.7,B1:B${last},0)`, `=SUM(--(B1:B${last}=0.3))`];
  const rows = counts.map((value, row) => [{ value }, { formula: `=TULU.ANDEL(A${row + 1},10)` }]);
  const file = join(results, "opslag.xlsx");
  const sheets = [
    { name: "Opslag", rows: [...rows, [], looks.map((formula) => ({ formula, style: { bold: true } }))] },
  ];
  await writeFile(file, xlsxOf({ sheets }));
  await preview.page.evaluate(async () => {
    const { functions } = await window.__tulu!;
    const { call } = functions;
    Object.assign(window, { calls: 0 });
    functions.call = (name, args) => {
      Object.assign(window, { calls: (window as unknown as { calls: number }).calls + 1 });
      return call.call(functions, name, args);
    };
  });
  await preview.withNewPane(() => open(file));
  await preview.page.locator("#loading").waitFor({ state: "hidden" });
  const looked = `Opslag!A${last + 2}:C${last + 2}`;
  expect(await preview.values(looked)).toEqual([[2, 4, 2]]);
  expect(await preview.page.evaluate(() => (window as unknown as { calls: number }).calls)).toBe(last);
  await preview.write("Opslag!A2", [[3]]);
  expect(await preview.values(looked)).toEqual([[3, 4, 3]]);
});

test("a file with a password is told as such", async () => {
  const locked = join(results, "med-adgangskode.xlsx");
  await writeFile(locked, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await open(locked);
  await preview.page.getByText("Filen har adgangskode eller er i det gamle format .xls.").waitFor();
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
