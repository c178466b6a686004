import share from "../../src/functions/shares/share";
import { evaluate } from "../../src/functions/call/evaluate";
import { danish } from "../../src/taskpane/language/texts.da";
import { enterPane, moveTo } from "./keyboardInPane";
import { closeBrowser, Preview } from "./preview";

/* Beregn on the newcomer's monthly follow-up: from marked columns to live formulas beside them, by mouse and by keyboard. */

const months = "Opfølgning!B6:C14";
const { form, start, writing } = danish;

let preview: Preview;
/** The whole sheet as it was. */
let before: Awaited<ReturnType<Preview["formulas"]>>;

beforeAll(async () => {
  preview = await Preview.open({ viewport: { width: 1280, height: 1000 } });
  before = await preview.formulas("Opfølgning!A1:L40");
});

afterAll(closeBrowser);

/** The shares of the marked months, to one decimal of the percentage. */
async function expectedShares(): Promise<number[][]> {
  const rows = await preview.values(months);
  const column = (place: number): unknown[][] => rows.map((row) => [row[place]]);
  return evaluate(share, [column(0), column(1), 1]) as number[][];
}

const written = (address: string): string => writing.written(9, `Opfølgning!${address}`);

async function undone(): Promise<void> {
  await preview.goTo("Opfølgning!A1");
  await preview.page.keyboard.press("Control+z");
  await preview.shows("Opfølgning!H6", "");
  expect(await preview.formulas("Opfølgning!A1:L40")).toEqual(before);
}

describe("by mouse", () => {
  test("marked columns give proposals, and the answer is there before anything is written", async () => {
    const { pane } = preview;
    await preview.select("Opfølgning!B5:C14");
    await pane.getByText("Opfølgning!B5:C14").waitFor();
    await pane.getByRole("heading", { name: start.proposals }).waitFor();
    // A share stands beside already, so none is proposed; who wants one searches for it.
    expect(await pane.getByRole("button", { name: /^Andel ANDEL\b/ }).count()).toBe(0);
    await pane.getByRole("searchbox").fill("andel");
    await pane.getByRole("button", { name: /^Andel ANDEL\b/ }).click();
    await pane.getByRole("heading", { level: 1, name: "ANDEL" }).waitFor();
    expect(await pane.getByRole("textbox", { name: "Antal" }).inputValue()).toBe("B6:B14");
    expect(await pane.getByRole("textbox", { name: "Befolkning" }).inputValue()).toBe("C6:C14");
    await pane.getByRole("spinbutton", { name: "Decimaler" }).fill("1");
    await pane.getByRole("heading", { name: form.preview }).click();
    await pane.getByText("=TULU.ANDEL(B6;C6;1)").waitFor();
    await pane.getByText(form.summary(9, 0)).waitFor();
    await pane.getByRole("row", { name: /^jan 2017 15,0 %$/ }).waitFor();
    expect(await preview.formulas("Opfølgning!A1:L40")).toEqual(before);
    await preview.screenshot("follow-up-preview");
  });

  test("inserted, there is one formula a row, with a heading, and nothing else has changed", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: form.insert(9) }).click();
    await pane.getByText(written("H5:H14")).waitFor();
    expect(await preview.values("Opfølgning!H6:H14")).toEqual(await expectedShares());
    expect(await preview.read("Opfølgning!H14")).toBe("14,2%");
    expect(await preview.read("Opfølgning!H5")).toBe("Andel");
    const after = await preview.formulas("Opfølgning!A1:L40");
    expect(after.map((row) => row.filter((_, column) => column !== 7))).toEqual(
      before.map((row) => row.filter((_, column) => column !== 7)),
    );
  });

  test("what is written recalculates when a month is corrected, and is empty where a figure is missing", async () => {
    await preview.enter("Opfølgning!B14", "1860");
    expect(await preview.values("Opfølgning!H6:H14")).toEqual(await expectedShares());
    await preview.goTo("Opfølgning!B14");
    await preview.page.keyboard.press("Delete");
    await preview.shows("Opfølgning!H14", "");
    await preview.enter("Opfølgning!B14", "1869");
    expect(await preview.read("Opfølgning!H14")).toBe("14,2%");
  });

  test("Ctrl+Z takes it back, step by step, to the sheet as it was", async () => {
    await preview.goTo("Opfølgning!A1");
    for (const shown of ["", "14,1%", "14,2%"]) {
      await preview.page.keyboard.press("Control+z");
      await preview.shows("Opfølgning!H14", shown);
    }
    await undone();
  });

  test("a filled place is not written over without a yes", async () => {
    const { pane } = preview;
    await preview.select("Opfølgning!D6");
    await pane.getByRole("radio", { name: form.column("D", true) }).check();
    await pane.getByRole("button", { name: form.insert(9) }).click();
    const dialog = pane.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("D6");
    await dialog.getByRole("button", { name: danish.cancel }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await preview.formulas("Opfølgning!A1:L40")).toEqual(before);
  });
});

describe("by keyboard alone", () => {
  test("from marking the months to nine formulas", async () => {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: danish.back }).click();
    await preview.goTo("Opfølgning!B5");
    await page.keyboard.press("Shift+ArrowRight");
    for (let row = 0; row < 9; row++) await page.keyboard.press("Shift+ArrowDown");
    await pane.getByText("Opfølgning!B5:C14").waitFor();
    await pane.getByRole("heading", { name: start.proposals }).waitFor();
    await enterPane(preview);
    await moveTo(preview, /^(Gentag )?Andel/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "ANDEL" }).waitFor();
    await moveTo(preview, /^Decimaler/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1");
    await page.keyboard.press("Tab");
    await pane.getByText("=TULU.ANDEL(B6;C6;1)").waitFor();
    await moveTo(preview, new RegExp(`^${form.insert(9)}`));
    await page.keyboard.press("Enter");
    await pane.getByText(written("H5:H14")).waitFor();
    expect(await preview.values("Opfølgning!H6:H14")).toEqual(await expectedShares());
    await undone();
  });

  test("Esc leads back to where one can choose something else", async () => {
    await enterPane(preview);
    await moveTo(preview, /^Decimaler/, "Shift+Tab");
    await preview.page.keyboard.press("Escape");
    await preview.pane.getByRole("heading", { name: start.question }).waitFor();
  });
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
