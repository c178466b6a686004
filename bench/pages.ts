import { chromium, type Frame } from "playwright-core";
import { pagesWordsIn } from "../src/taskpane/tabs/pages/pagesWords";
import { startedPreview } from "../test/e2e/startedPreview";

/**
 * How long a page for the committee takes in the browser, in one run of `npm run bench:pages`: from a table that is marked
 * to the page that is seen, and from the press on the button until the file is handed to the downloads, for a page and for
 * a set of eight. Timed in the pane itself. The first time holds the code that is fetched then.
 */

const rounds = 5;
const words = pagesWordsIn("da");
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

type Cells = readonly (readonly (string | number)[])[];

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const towns = ["Viborg", "Herning", "Silkeborg", "Skive", "Randers", "Struer", "Lemvig", "Holstebro"];
const tables: readonly Cells[] = [
  [["Kommune", "Andel (pct.)"], ...towns.map((town, at) => [town, 9.5 + at / 2])],
  [["Måned", "2024", "2025"], ...months.map((month, at) => [month, 1600 + 3 * at, 1590 - 2 * at])],
  [["Kommune", "Fuldtidspersoner", "Befolkning"], ...towns.map((town, at) => [town, 900 + 90 * at, 9000 + 500 * at])],
  [
    ["Fuldtidspersoner", "Viborg", "Hele landet"],
    ["Gruppe 1", 624, 48000],
    ["Gruppe 2", 278, 17000],
    ["Gruppe 3", 565, 35000],
  ],
];

/** In the pane's frame: a table on a sheet of its own, marked. */
async function marked(pane: Frame, name: string, cells: Cells): Promise<void> {
  await pane.evaluate(
    ([sheetName, values]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        const range = sheet.getRange("A1").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
        range.values = values.map((row) => [...row]);
        sheet.activate();
        range.select();
        await context.sync();
      }),
    [name, cells] as const,
  );
}

/** Milliseconds in the pane from the press on a button until a text is there that was not. */
const pressed = (pane: Frame, button: string, text: string): Promise<number> =>
  pane.evaluate(
    ({ name, wanted }) =>
      new Promise<number>((resolve, reject) => {
        const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
        if (!found || document.body.textContent.includes(wanted)) {
          reject(new Error(`${name} cannot be timed.`));
          return;
        }
        const begun = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          resolve(performance.now() - begun);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
        found.click();
      }),
    { name: button, wanted: text },
  );

const closed = (pane: Frame): Promise<void> => pane.getByRole("button", { name: "Luk" }).last().click();

/** In a narrow pane some tabs stand in a menu. */
async function openPages(pane: Frame): Promise<void> {
  const tab = pane.getByRole("tab", { name: "Udvalg" });
  const more = pane.locator('[role="tab"][aria-haspopup="menu"]');
  await tab.or(more).first().waitFor();
  if (await tab.isVisible()) {
    await tab.click();
    return;
  }
  await more.click();
  await pane.getByRole("menuitem", { name: "Udvalg" }).click();
}

async function times(pane: Frame, button: string): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let k = 0; k <= rounds; k++) {
    measured.push(await pressed(pane, button, "er sendt til Overførsler"));
    await closed(pane);
  }
  return measured;
}

async function bench(): Promise<void> {
  const { address, stop } = await startedPreview();
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
    // On a busy machine a bench waits; it measures all the same.
    page.setDefaultTimeout(10 * 60_000);
    await page.goto(address);
    await page.evaluate(async () => void (await window.__tulu));
    const pane = await (await page.waitForSelector("iframe")).contentFrame();
    if (!pane) throw new Error("The page has no pane.");
    const row = (name: string, [first = NaN, ...after]: readonly number[], target: number): string =>
      `${name.padEnd(44)}${Math.round(first).toString().padStart(6)} ms first ${Math.round(median(after)).toString().padStart(6)} ms after   target ${target} ms`;
    await marked(pane, "Side 1", tables[0] ?? []);
    await openPages(pane);
    await pane.getByRole("tabpanel").getByRole("img").first().waitFor();
    console.log(row("a page as PowerPoint", await times(pane, words.savePptx), 1000));
    for (let at = 0; at < 8; at++) {
      const name = `Sæt ${at + 1}`;
      await marked(pane, name, tables[at % tables.length] ?? []);
      await pane.getByText(`${name}!`).first().waitFor();
      await pane.getByRole("button", { name: words.morePicture }).click();
      await pane.getByRole("menuitem", { name: words.toSet }).click();
      await pane.getByText(words.inSet(at + 1)).waitFor();
    }
    await pane.getByRole("button", { name: new RegExp(`^${words.set}`) }).click();
    await pane.getByRole("button", { name: words.setSave(8) }).waitFor();
    console.log(row("a set of eight pages as PowerPoint", await times(pane, words.setSave(8)), 3000));
  } finally {
    await browser.close();
    await stop();
  }
}

void bench();
