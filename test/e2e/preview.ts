import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";

/** Where screenshots and downloads of the journeys end up. */
export const results = join(__dirname, "../../test-results");

let browser: Promise<Browser> | undefined;

/** The browser that globalSetup started; one connection for a test file. */
const theBrowser = (): Promise<Browser> => (browser ??= chromium.connect(required("TULU_BROWSER")));

/** Ends the file's connection: `afterAll(closeBrowser)`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The preview, opened by one user in a browser of their own; both grid and pane have answered. */
export class Preview {
  private constructor(
    readonly page: Page,
    /** The production pane. */
    readonly pane: Frame,
    private readonly faults: string[],
  ) {}

  static async open(options: BrowserContextOptions = {}): Promise<Preview> {
    const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    try {
      await page.goto(required("TULU_PREVIEW"));
      await page.evaluate(async () => void (await window.__tulu));
      return new Preview(page, await paneOf(page), faults);
    } catch (reason) {
      await page.screenshot({ path: join(results, "not-opened.png") });
      await context.close();
      throw new Error(["The preview did not open.", String(reason), ...faults].join("\n"));
    }
  }

  /** Closes the page and tells what went wrong on it unseen: errors thrown and errors written to the console. */
  async close(): Promise<readonly string[]> {
    await this.page.context().close();
    return this.faults;
  }

  /** Selects a range, e.g. "B2:C14" or "Start!A1", as if the user had. */
  async select(address: string): Promise<void> {
    await this.pane.evaluate(
      ([sheet, cells]) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(cells).select();
          await context.sync();
        }),
      parts(address),
    );
  }

  /** Adds an empty sheet and shows it. */
  async addSheet(name: string): Promise<void> {
    await this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(wanted).activate();
          await context.sync();
        }),
      name,
    );
  }

  /** Types into a cell with the keyboard, as a Danish user would, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').click();
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** A cell as it is shown, in Danish, once every calculation has ended. */
  async read(address: string): Promise<string> {
    return (await this.texts(address))[0]?.[0] ?? "";
  }

  /** A range as it is shown. */
  texts(address: string): Promise<string[][]> {
    return this.pane.evaluate(
      ([sheet, cells]) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
          const range = worksheet.getRange(cells).load("text");
          await context.sync();
          return range.text;
        }),
      parts(address),
    );
  }

  /** Keeps a picture of the whole page in test-results/. */
  screenshot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: join(results, `${name}.png`) });
  }

  /** What axe finds wrong with the pane as it is now, by WCAG 2.1 A and AA: one line a rule and place. */
  async paneFaults(): Promise<string[]> {
    await this.pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = await this.pane.evaluate(() => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      return axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
    );
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("#pane-frame");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The pane's frame is empty.");
  await frame.waitForFunction(() => typeof Excel === "object" && document.querySelector("[role=tab]") !== null);
  return frame;
}

/** "Start!A1" → ["Start", "A1"]; "A1" → [undefined, "A1"]. */
function parts(address: string): [string | undefined, string] {
  const at = address.lastIndexOf("!");
  return at === -1 ? [undefined, address] : [address.slice(0, at).replace(/^'|'$/g, ""), address.slice(at + 1)];
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run npm run test:e2e.`);
  return value;
}
