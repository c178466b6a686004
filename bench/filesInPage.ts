import { readFile } from "node:fs/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import { startedPreview } from "../test/e2e/startedPreview";

/** The same in the preview's page, with its grid and its engine: milliseconds until it can be used, and until it is saved. */
export async function filesInPage(files: Readonly<Record<string, string>>): Promise<void> {
  const { address, stop } = await startedPreview();
  try {
    for (const [name, path] of Object.entries(files)) {
      const browser = await chromium.launch({
        executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
        args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      });
      const { opened, saved } = await openedAndSaved(await browser.newPage(), address, path);
      const peak = await peakMemory(browser);
      console.log(`${name.padEnd(26)} opened ${opened} ms, one cell changed and saved ${saved} ms, peak ${peak} MiB`);
      await browser.close();
    }
  } finally {
    await stop();
  }
}

async function openedAndSaved(page: Page, address: string, path: string): Promise<{ opened: number; saved: number }> {
  page.setDefaultTimeout(5 * 60_000);
  const loading = page.locator("#loading");
  await page.goto(address);
  await page.evaluate(async () => void (await window.__tulu));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Åbn .xlsx" }).click();
  const file = await chooser;
  const begun = performance.now();
  await file.setFiles(path);
  await page.waitForFunction(async () => (await window.__tulu!).port.sheets().length === 1);
  await loading.waitFor({ state: "hidden" });
  const opened = Math.round(performance.now() - begun);
  await page.evaluate(async () => {
    const { port } = await window.__tulu!;
    port.write(port.activeSheet(), { row: 5, column: 1, rows: 1, columns: 1 }, [[7]]);
    await port.settled();
  });
  const asked = performance.now();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Gem .xlsx" }).click();
  await download;
  return { opened, saved: Math.round(performance.now() - asked) };
}

/** The most that the browser's largest page has held, as Linux tells it. */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pages = processInfo.filter(({ type }) => type === "renderer");
  const peaks = pages.map(async ({ id }) => {
    const status = await readFile(`/proc/${id}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) / 1024;
  });
  return Math.round(Math.max(...(await Promise.all(peaks))));
}
