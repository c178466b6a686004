import { settingsWords } from "../../src/taskpane/parts/settingsWords";
import { danish } from "../../src/taskpane/language/texts.da";
import { probes } from "../../src/taskpane/selftest/catalogue";
import { words } from "../../src/taskpane/selftest/words";
import { plain } from "./plain";
import { handEmptyCellsOver } from "./pageSettings";
import { setPaneWidth } from "./paneWidth";
import { closeBrowser, Preview } from "./preview";

/* All of the self-test in the preview, under both of Excel's conventions for empty cells. */

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

/** What a user could miss afterwards: sheets, cells, tables, names, and what is marked. */
const workbook = (): Promise<unknown> =>
  preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    await port.settled();
    return {
      sheets: port.sheets().map(({ id, name }) => ({ name, used: port.usedArea(id) })),
      cells: port.sheets().map(({ id }) => {
        const used = port.usedArea(id);
        return used ? [port.formulas(id, used), port.values(id, used)] : [];
      }),
      tables: port.tables(),
      names: port.names(),
      active: port.activeSheet(),
      marked: port.selection(),
    };
  });

const button = (name: string) => preview.pane.getByRole("button", { name, exact: true });

/** Opens the self-test, runs it to its end, and gives the report. */
async function report(): Promise<string> {
  const { pane } = preview;
  await button(danish.settings.title).click();
  await button(settingsWords.selfTest.da).click();
  await button(words.run.da).click();
  await button(words.copy.da).waitFor();
  return pane.getByLabel(words.report.da).inputValue();
}

const leave = async (): Promise<void> => {
  await preview.pane.getByRole("button", { name: danish.back }).click();
  await preview.pane.getByRole("button", { name: danish.back }).click();
};

/** The pane in both widths, and what axe and a ruler find wrong with it. */
async function look(state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [320, 450]) {
    await setPaneWidth(preview, width);
    await preview.screenshot(`self-test-${state}-${width}`);
    faults.push(...(await preview.paneFaults()));
    const cut = await preview.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (cut > 0) faults.push(`${state} at ${width}: ${cut} pixels too wide`);
  }
  return faults;
}

test("before it runs it says what it will do", async () => {
  const { pane } = preview;
  await button(danish.settings.title).click();
  await button(settingsWords.selfTest.da).waitFor();
  expect(await look("settings")).toEqual([]);
  await button(settingsWords.selfTest.da).click();
  await pane.getByText(plain(words.undoEmptied.da)).or(pane.getByText(words.undoEmptied.da)).first().waitFor();
  expect(await look("before")).toEqual([]);
  await leave();
});

test.each([
  ["0 (Excel på Windows)", "Tomme celler: anderledes. Kommer som 0:", "zero"],
  ["tom (Excel på nettet)", "Tomme celler: virker. Kommer som ingenting:", "null"],
] as const)(
  "where an empty cell comes as %s it finds that, and leaves the workbook as it was",
  async (choice, found, name) => {
    await handEmptyCellsOver(preview, choice);
    await preview.select("Opfølgning!B6:C9");
    const before = await workbook();
    const text = await report();
    const verdicts = text.split("\n").filter((line) => /: (virker|anderledes|se selv efter|ikke prøvet)\./.test(line));
    expect(verdicts).toHaveLength(probes.length);
    expect(verdicts.filter((line) => /: (anderledes|ikke prøvet)\./.test(line)).join("\n")).toBe(
      name === "zero" ? verdicts.find((line) => line.startsWith(found)) : "",
    );
    expect(text).toContain(found);
    expect(text).toContain(plain(words.sheetGone.da));
    expect(await workbook()).toEqual(before);
    expect(await look(`report-${name}`)).toEqual([]);
    await leave();
  },
);

test("where an error within a result spreads, that is found", async () => {
  const spread = (errors: "kept" | "spread") =>
    preview.page.evaluate(async (wanted) => {
      const { functions } = await window.__tulu!;
      functions.errorsInResults = wanted;
    }, errors);
  await spread("spread");
  expect(await report()).toContain("Fejl i ét af flere svar: anderledes. En fejl i én række rammer de andre: #VALUE!");
  await leave();
  await spread("kept");
});

test("stopped on its way it takes its sheet away", async () => {
  const before = await workbook();
  const { pane } = preview;
  await button(danish.settings.title).click();
  await button(settingsWords.selfTest.da).click();
  await button(words.run.da).click();
  await pane.getByText(/· Alle eksempler/).waitFor();
  const release = await preview.holdExcel();
  expect(await look("running")).toEqual([]);
  await button(words.stop.da).click();
  await pane.getByText(words.stopping.da).first().waitFor();
  await release();
  await pane.getByText(plain(words.stopped.da)).first().waitFor();
  expect(await workbook()).toEqual(before);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
