import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Workbook } from "exceljs";
import JSZip from "jszip";
import type { GridValue } from "../../preview/cells/value";
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
  const zip = await JSZip.loadAsync(await readFile(path));
  const sheets = Object.keys(zip.files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const xml = (await Promise.all(sheets.map((name) => zip.file(name)!.async("string")))).join("\n");
  const formulas = before.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula?.includes("TULU."));
  const calls = formulas.reduce((total, formula) => total + (formula?.match(/\bTULU\./g)?.length ?? 0), 0);
  expect(xml.match(/_xldudf_TULU_/g)?.length).toBe(calls);
  expect(calls).toBeGreaterThan(150);
  expect(xml).not.toMatch(/<f[^>]*>[^<]*\bTULU\./);
  const file = new Workbook();
  await file.xlsx.load(await readFile(path).then((content) => content.buffer as ArrayBuffer));
  const cell = file.getWorksheet("Start")!.getCell("B6");
  expect(cell.formula).toBe("_xldudf_TULU_BESPARELSE(1869,15.9%,13201,67772,0)");
  expect(cell.result).toBe(15587560);
  expect(cell.numFmt).toBe("#,##0");
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
  await preview.page.getByText("Filen kunne ikke åbnes. Er den et Excel-ark (.xlsx) uden adgangskode?").waitFor();
  expect(await preview.read("'Mit ark'!B2")).toBe("1900");
  await preview.screenshot("files-refused");
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
