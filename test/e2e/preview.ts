import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import type { GridValue } from "../../preview/cells/value";
import { axeFaults } from "./axeFaults";
import { timeLeft } from "./patience";
import { sheetAndCells } from "./sheetAndCells";
import { until } from "./until";

/** Where screenshots and downloads of the journeys end up. */
export const results = join(__dirname, "../../test-results");

export type Cell = number | string | boolean;

let browser: Promise<Browser> | undefined;

/** The browser that globalSetup started; one connection for a test file. */
const theBrowser = (): Promise<Browser> => (browser ??= chromium.connect(required("TULU_BROWSER")));

/** Ends the file's connection: `afterAll(closeBrowser)`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

const opened = new Set<Preview>();

/** No step of a test may take longer than what is left of the journey. */
beforeEach(() => {
  for (const { page } of opened) page.context().setDefaultTimeout(timeLeft());
});

/** Called by journeyEnvironment when a test fails, perhaps because the journey's time is up. */
async function keepPictures(name: string): Promise<void> {
  const file = name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100);
  const pictures = [...opened].map(({ page }, place) =>
    page.screenshot({ path: join(results, `${file}-${place + 1}.png`), timeout: 60_000 }),
  );
  await Promise.allSettled(pictures);
}
Object.assign(globalThis, { keepPictures });

/** The preview, opened by one user in a browser of their own; both grid and pane have answered. */
export class Preview {
  private constructor(
    readonly page: Page,
    private frame: Frame,
    private readonly faults: string[],
  ) {}

  /** The production pane. */
  get pane(): Frame {
    return this.frame;
  }

  static async open(options: BrowserContextOptions = {}): Promise<Preview> {
    const context = await (
      await theBrowser()
    ).newContext({ viewport: { width: 1280, height: 800 }, locale: "da-DK", ...options });
    context.setDefaultTimeout(timeLeft());
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    try {
      await page.goto(required("TULU_PREVIEW"));
      await page.evaluate(async () => void (await window.__tulu));
      const preview = new Preview(page, await paneOf(page), faults);
      opened.add(preview);
      return preview;
    } catch (reason) {
      await page.screenshot({ path: join(results, "not-opened.png"), timeout: 60_000 }).catch(() => undefined);
      await context.close();
      throw new Error(["The preview did not open.", String(reason), ...faults].join("\n"));
    }
  }

  /** Closes the page and tells what went wrong on it unseen: errors thrown and errors written to the console. */
  async close(): Promise<readonly string[]> {
    opened.delete(this);
    await this.page.context().close();
    return this.faults;
  }

  /** Loads the page anew, in the same user's browser. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.evaluate(async () => void (await window.__tulu));
    this.frame = await paneOf(this.page);
  }

  /** Does what makes the page start its pane anew (another workbook, language or theme), and meets the new one. */
  async withNewPane(step: () => Promise<void>): Promise<void> {
    await this.frame.evaluate(() => Object.assign(window, { met: true }));
    await step();
    await this.frame.waitForFunction(() => !("met" in window));
    this.frame = await paneOf(this.page);
  }

  /** Makes Excel slow: no answer reaches the pane until the function given is called. */
  async holdExcel(): Promise<() => Promise<void>> {
    await this.page.evaluate(() => {
      const host = window.__tuluHost!;
      const { execute } = host;
      const held = new Promise<void>((release) => Object.assign(window, { release }));
      host.execute = async (request) => {
        await held;
        return execute(request);
      };
      void held.then(() => (host.execute = execute));
    });
    return () => this.page.evaluate(() => (window as unknown as { release: () => void }).release());
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
      sheetAndCells(address),
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

  /** Opens a tab of the pane, from the menu where there is no room for it. */
  async openTab(name: string): Promise<void> {
    const tab = this.pane.getByRole("tab", { name, exact: true });
    const more = this.pane.locator('[role="tab"][aria-haspopup="menu"]');
    await until(async () => (await tab.isVisible()) || (await more.isVisible()), `the tab ${name} or the menu of tabs`);
    if (await tab.isVisible()) return tab.click();
    await more.click();
    await this.pane.getByRole("menuitem", { name, exact: true }).click();
  }

  /** The names of the tabs, also of those that stand in a menu where there is no room for them; by the alphabet. */
  async tabNames(): Promise<string[]> {
    const more = this.pane.locator('[role="tab"][aria-haspopup="menu"]');
    const shown = this.pane.getByRole("tab");
    // The menu is loaded when there is no room: until it is there, some names stand nowhere.
    const all = await this.pane.locator('[id^="tab-"]').count();
    await until(async () => (await more.isVisible()) || (await shown.count()) === all, "the tabs and their menu");
    if (!(await more.isVisible())) return (await shown.allInnerTexts()).toSorted();
    await more.click();
    await this.pane.getByRole("menu").waitFor();
    const names = [...(await shown.allInnerTexts()), ...(await this.pane.getByRole("menuitem").allInnerTexts())];
    await this.page.keyboard.press("Escape");
    return [...new Set(names)].filter((name) => name !== "").toSorted();
  }

  /** Puts the keyboard in the grid, with this cell active. */
  async goTo(address: string): Promise<void> {
    // A second click on the same place would be a double click, which opens the cell.
    const hasFocus = await this.page.evaluate(() => document.activeElement?.closest("#grid") != null);
    if (!hasFocus) await this.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').click();
    await this.select(address);
  }

  /** Types into a cell with the keyboard, as a Danish user would, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** As `type`, but all that follows the first key comes at once, as from an input method: for journeys about more than keys. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press("Enter");
  }

  /** A cell as it is shown, in Danish, once every calculation has ended. */
  async read(address: string): Promise<string> {
    return (await this.texts(address))[0]?.[0] ?? "";
  }

  /** Waits until a cell is shown so. */
  async shows(address: string, text: string): Promise<void> {
    await until(async () => (await this.read(address)) === text, `${address} to show ${text}`);
  }

  /** A range as it is shown. */
  texts(address: string): Promise<string[][]> {
    return this.cells(address, "text") as Promise<string[][]>;
  }

  /** A range's values; an error is its code. */
  values(address: string): Promise<Cell[][]> {
    return this.cells(address, "values");
  }

  /** A range's English formulas; the value where there is none. */
  formulas(address: string): Promise<Cell[][]> {
    return this.cells(address, "formulas");
  }

  private cells(address: string, what: "text" | "values" | "formulas"): Promise<Cell[][]> {
    return this.pane.evaluate(
      ([[sheet, cells], wanted]) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
          const range = worksheet.getRange(cells).load(wanted);
          await context.sync();
          return range[wanted] as Cell[][];
        }),
      [sheetAndCells(address), what] as const,
    );
  }

  /** All cells of a sheet from A1 on, errors with the text that a hovering user reads. */
  shownCells(sheet: string): Promise<GridValue[][]> {
    return this.page.evaluate(async (name) => {
      const { port } = await window.__tulu!;
      await port.settled();
      const id = port.sheets().find((one) => one.name === name)!.id;
      const used = port.usedArea(id);
      if (!used) return [];
      return port.values(id, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
    }, sheet);
  }

  /** Writes values and English formulas from a cell on, in one batch, as a program would. */
  async write(address: string, inputs: readonly (readonly Cell[])[]): Promise<void> {
    await this.pane.evaluate(
      ([[sheet, cell], rows]) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
          const range = worksheet.getRange(cell).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
          range.formulas = rows.map((row) => [...row]);
          await context.sync();
        }),
      [sheetAndCells(address), inputs] as const,
    );
  }

  /** Keeps a picture of the whole page in test-results/. */
  screenshot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: join(results, `${name}.png`) });
  }

  /**
   * What axe finds wrong with the pane as it is now. Left out are the empty elements at the ends of Fluent's arrow
   * groups: they hand focus on as they get it, which keyboard.test.ts holds them to.
   */
  paneFaults(): Promise<string[]> {
    return axeFaults(this.pane, { exclude: [["[data-tabster-dummy]"]] });
  }

  /** What axe finds wrong with the page around the grid and the pane. */
  pageFaults(): Promise<string[]> {
    return axeFaults(this.page.mainFrame(), { exclude: [["#grid > *"], ["#pane-frame"]] });
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("#pane-frame");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The pane's frame is empty.");
  await frame.waitForFunction(() => typeof Excel === "object" && document.querySelector("[role=tab]") !== null);
  return frame;
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run npm run test:e2e.`);
  return value;
}
