import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { startedPreview } from "../test/e2e/startedPreview";

/**
 * How fast the preview is, in one run of `npm run bench:preview`: opened and answering; 9,500 TULU cells written,
 * calculated and read through Excel.run; 2,000 selected rows to a previewed answer. Medians of several rounds. Then, once:
 * 50,000 row formulas written from the form, and the memory kept after a hundred selections more.
 */

const rounds = 5;
const formulaRows = 1900;
const answerRows = 2000;
const writtenRows = 50_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

interface Round {
  readonly ready: number;
  readonly cells: number;
  readonly answer: number;
}

async function round(browser: Browser, address: string): Promise<Round> {
  const { page, pane, ready } = await opened(browser, address);
  const cells = await pane.evaluate(tuluCells, formulaRows);
  const answer = await answerTime(pane);
  await page.context().close();
  return { ready, cells, answer };
}

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  /** Milliseconds until grid and pane could be used. */
  readonly ready: number;
}

async function opened(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "da-DK" });
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(address);
  await page.evaluate(async () => void (await window.__tulu));
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (!pane) throw new Error("The page has no pane.");
  await pane.getByRole("tab", { name: "Beregn" }).waitFor();
  return { page, pane, ready: performance.now() - begun };
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

/** In the pane's frame: two columns of `rows` numbers under headings, on a sheet that is shown. */
async function numbersOn(name: string, rows: number, pane: Frame): Promise<void> {
  await pane.evaluate(
    async ([sheetName, count]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        sheet.getRange("A1:B1").values = [["Antal", "Befolkning"]];
        sheet.getRange("A2").getResizedRange(count - 1, 1).values = Array.from({ length: count }, (_, row) => [
          1000 + (row % 900),
          13000 + (row % 700),
        ]);
        sheet.activate();
        await context.sync();
      });
    },
    [name, rows] as const,
  );
}

/**
 * Selects two columns of 2,000 rows, presses the proposal as soon as it is there, and waits for the answer that belongs
 * to them. Timed in the page itself, where pressing costs nothing.
 */
async function answerTime(pane: Frame): Promise<number> {
  await numbersOn("Svar", answerRows, pane);
  await selectRows(pane, "Svar", 1);
  await pane.getByText("Svar!A2:B2").waitFor();
  return pane.evaluate(
    async ({ rows, place, answer }) => {
      const seen = <T>(find: () => T | undefined): Promise<T> =>
        new Promise((resolve) => {
          const look = (): void => {
            const found = find();
            if (found === undefined) return;
            observer.disconnect();
            resolve(found);
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          look();
        });
      const begun = performance.now();
      await Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem("Svar")
          .getRange(`A2:B${rows + 1}`)
          .select();
        await context.sync();
      });
      await seen(() => document.body.textContent.includes(place) || undefined);
      const proposal = await seen(() =>
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith("Andel ANDEL")),
      );
      proposal.click();
      await seen(() => document.body.textContent.includes(answer) || undefined);
      return performance.now() - begun;
    },
    {
      rows: answerRows,
      place: `Svar!A2:B${answerRows + 1}`,
      answer: `${answerRows.toLocaleString("da-DK")} rækker får et tal`,
    },
  );
}

async function selectRows(pane: Frame, sheetName: string, rows: number, first = 2): Promise<void> {
  await pane.evaluate(
    async ([name, address]) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(address).select();
        await context.sync();
      });
    },
    [sheetName, `A${first}:B${first + rows - 1}`] as const,
  );
}

/** Seconds of processor that the browser's pages have used. */
async function pagesProcessor(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => (type === "renderer" ? sum + cpuTime : sum), 0);
}

/** 50,000 row formulas from the form: from the press on the button to the pane's word that they are written. */
async function writingTime(pane: Frame): Promise<number> {
  await pane.getByRole("button", { name: "Tilbage" }).click();
  await numbersOn("Halvtreds", writtenRows, pane);
  await selectRows(pane, "Halvtreds", writtenRows);
  await pane
    .getByRole("button", { name: /^Andel ANDEL\b/ })
    .first()
    .click();
  await pane.getByRole("radio", { name: "Én formel pr. række" }).click();
  const count = writtenRows.toLocaleString("da-DK");
  const insert = pane.getByRole("button", { name: `Indsæt ${count} formler` });
  await insert.waitFor();
  const begun = performance.now();
  await insert.click();
  await pane.getByText(`${count} formler indsat`).first().waitFor({ timeout: 120_000 });
  return performance.now() - begun;
}

/** What the page keeps in memory after 20 and after 120 selections, in MiB. */
async function keptMemory(page: Page, pane: Frame): Promise<readonly [number, number]> {
  await pane.getByRole("button", { name: "Tilbage" }).click();
  await numbersOn("Hukommelse", answerRows, pane);
  const protocol = await page.context().newCDPSession(page);
  const kept = async (): Promise<number> => {
    await protocol.send("HeapProfiler.collectGarbage");
    const { usedSize } = await protocol.send("Runtime.getHeapUsage");
    return usedSize / 2 ** 20;
  };
  const selections = async (from: number, to: number): Promise<void> => {
    for (let k = from; k < to; k++) {
      const first = 2 + (k % 7) * 100;
      await selectRows(pane, "Hukommelse", 1000, first);
      await pane.getByText(`Hukommelse!A${first}:B${first + 999}`).waitFor();
    }
  };
  await selections(0, 20);
  const before = await kept();
  await selections(20, 120);
  return [before, await kept()];
}

/** The sheet of tuluCells frozen to values and made live again, each from the press of the button until it says so. */
async function freezeTimes(pane: Frame): Promise<[number, number]> {
  const formulas = formulaRows * 5;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mange");
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    }),
  );
  await pane.getByText("Mange!A1").waitFor();
  await pane.getByRole("button", { name: "Før du deler" }).click();
  await pane.getByRole("radio", { name: /^Arket Mange/ }).check();
  const timed = async (press: string, said: RegExp): Promise<number> => {
    const button = pane.getByRole("button", { name: press });
    await button.waitFor();
    const begun = performance.now();
    await button.click();
    await pane.getByText(said).first().waitFor();
    return performance.now() - begun;
  };
  return [
    await timed(`Frys ${formulas} celler`, /er frosset til værdier/),
    await timed(`Gør ${formulas} formler levende igen`, /er levende igen/),
  ];
}

async function bench(): Promise<void> {
  const { address, stop } = await startedPreview();
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await round(browser, address);
    const measured: Round[] = [];
    for (let k = 0; k < rounds; k++) measured.push(await round(browser, address));
    const row = (name: string, milliseconds: number, target: number): string =>
      `${name.padEnd(52)}${Math.round(milliseconds).toString().padStart(7)} ms   target ${target} ms`;
    const middle = (part: keyof Round): number => median(measured.map((one) => one[part]));
    console.log(`medians of ${rounds} rounds after one to warm up`);
    console.log(row("grid and pane ready", middle("ready"), 4000));
    console.log(row("9,500 TULU cells written, calculated and read", middle("cells"), 2500));
    console.log(row("2,000 rows selected, to the previewed answer", middle("answer"), 150));
    const { page, pane } = await opened(browser, address);
    await answerTime(pane);
    const processorBefore = await pagesProcessor(browser);
    const written = row("50,000 row formulas written from the form", await writingTime(pane), 10_000);
    const processor = (await pagesProcessor(browser)) - processorBefore;
    console.log(`${written} (${processor.toFixed(1)} s of processor, with putting the 50,000 rows there)`);
    const second = await opened(browser, address);
    await second.pane.evaluate(tuluCells, formulaRows);
    const [frozen, thawed] = await freezeTimes(second.pane);
    await second.page.context().close();
    console.log(row("9,500 TULU cells frozen to values", frozen, 3000));
    console.log(row("9,500 TULU cells made live again", thawed, 3000));
    const [before, after] = await keptMemory(page, pane);
    console.log(`kept after 20 selections ${before.toFixed(1)} MiB, after 100 more ${after.toFixed(1)} MiB`);
  } finally {
    await browser.close();
    await stop();
  }
}

void bench();
