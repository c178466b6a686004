import { chromium, type Browser, type Frame } from "playwright-core";
import { startedPreview } from "../test/e2e/startedPreview";

/**
 * How fast the preview is, in one run of `npm run bench:preview`: opened and answering; 9,500 TULU cells written,
 * calculated and read through Excel.run; 2,000 selected rows to a previewed answer. Medians of several rounds.
 */

const rounds = 5;
const formulaRows = 1900;
const answerRows = 2000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

interface Round {
  readonly ready: number;
  readonly cells: number;
  readonly answer: number;
}

async function round(browser: Browser, address: string): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "da-DK" });
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(address);
  await page.evaluate(async () => void (await window.__tulu));
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (!pane) throw new Error("The page has no pane.");
  await pane.getByRole("tab", { name: "Beregn" }).waitFor();
  const ready = performance.now() - begun;
  const cells = await pane.evaluate(tuluCells, formulaRows);
  const answer = await answerTime(pane);
  await context.close();
  return { ready, cells, answer };
}

/** In the pane's frame: five formulas a row on a new sheet; the time until their values are read. */
async function tuluCells(rows: number): Promise<number> {
  const begun = performance.now();
  const wrong = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mange");
    sheet.getRange("A1").getResizedRange(rows - 1, 1).values = Array.from({ length: rows }, (_, row) => [
      row + 1,
      rows + row,
    ]);
    const block = sheet.getRange("C1").getResizedRange(rows - 1, 4);
    block.formulas = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 5 }, () => `=TULU.ANDEL(A${row + 1},B${row + 1})`),
    );
    block.load("values");
    await context.sync();
    return block.values.flat().filter((value) => typeof value !== "number").length;
  });
  if (wrong > 0) throw new Error(`${wrong} cells hold no number.`);
  return performance.now() - begun;
}

/** Selects two columns of 2,000 rows with the form open, and waits for the answer that belongs to them. */
async function answerTime(pane: Frame): Promise<number> {
  const select = (rows: number): Promise<void> =>
    pane.evaluate(async (count) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Svar");
        sheet.activate();
        sheet.getRange(`A2:B${count + 1}`).select();
        await context.sync();
      });
    }, rows);
  await pane.evaluate(async (rows) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Svar");
      sheet.getRange("A1:B1").values = [["Antal", "Befolkning"]];
      sheet.getRange("A2").getResizedRange(rows - 1, 1).values = Array.from({ length: rows }, (_, row) => [
        1000 + (row % 900),
        13000 + (row % 700),
      ]);
      await context.sync();
    });
  }, answerRows);
  await select(1);
  await pane.getByText("Svar!A2:B2").waitFor();
  const begun = performance.now();
  await select(answerRows);
  await pane
    .getByRole("button", { name: /^ANDEL(?!S)/ })
    .first()
    .click();
  await pane.getByText(`${answerRows.toLocaleString("da-DK")} rækker får et tal`).waitFor();
  return performance.now() - begun;
}

async function bench(): Promise<void> {
  const { address, stop } = await startedPreview();
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await round(browser, address);
    const measured: Round[] = [];
    for (let k = 0; k < rounds; k++) measured.push(await round(browser, address));
    const row = (name: string, values: readonly number[], target: number): string =>
      `${name.padEnd(52)}${Math.round(median(values)).toString().padStart(7)} ms   target ${target} ms`;
    console.log(`medians of ${rounds} rounds after one to warm up`);
    console.log(
      row(
        "grid and pane ready",
        measured.map(({ ready }) => ready),
        4000,
      ),
    );
    console.log(
      row(
        "9,500 TULU cells written, calculated and read",
        measured.map(({ cells }) => cells),
        2500,
      ),
    );
    console.log(
      row(
        "2,000 rows selected, to the previewed answer",
        measured.map(({ answer }) => answer),
        300,
      ),
    );
  } finally {
    await browser.close();
    await stop();
  }
}

void bench();
