import saving from "../../src/blocks/saving/saving";
import yearForecast from "../../src/blocks/yearForecast/yearForecast";
import { danish } from "../../src/taskpane/language/texts.da";
import { closeBrowser, Preview } from "./preview";

/*
 * The economist's month: from 24 months on a sheet to share, per 1,000, saving and forecast in at most twelve actions;
 * the month after, two bring the blocks up to date. An action is a click, or a figure that is typed.
 */

const { blocks, form, update } = danish;
let preview: Preview;
let actions = 0;

const names = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const labels = [2024, 2025].flatMap((year) => names.map((name) => `${name} ${year}`));

beforeAll(async () => {
  preview = await Preview.open();
  await preview.addSheet("Måneder");
  await preview.write("Måneder!A1", [
    ["Måned", "Fuldtidspersoner", "Befolkning 18-29 år"],
    ...labels.slice(0, 23).map((label, k) => [label, 1959 - 4 * k, 12_320 + 40 * k]),
  ]);
  await preview.select("Måneder!B5");
});

afterAll(closeBrowser);

async function press(name: string | RegExp): Promise<void> {
  actions++;
  await preview.pane.getByRole("button", { name }).first().click();
}

async function insert(name: string | RegExp): Promise<void> {
  await press(name);
  await preview.pane.getByText(danish.writing.undo).waitFor();
}

test("share, per 1,000, saving and forecast of 24 months in at most twelve actions", async () => {
  await press(/^Andel ANDEL\b/);
  await insert(form.insert(23));
  await press("PRTUSINDE");
  await insert(form.insert(23));
  await press(danish.back);
  await press(new RegExp(`^${saving.title.da}`));
  actions++;
  const price = preview.pane.getByRole("textbox", { name: saving.fields.price.name.da });
  await price.fill("67772");
  await price.press("Enter");
  await insert(blocks.insert);
  await press(danish.back);
  actions++;
  await preview.select("Måneder!B5");
  await preview.pane.getByText("Måneder!B5").waitFor();
  await press(new RegExp(`^${yearForecast.title.da}`));
  await insert(blocks.insert);
  await press(danish.back);
  // The way back to the start is the next month's.
  expect(actions - 1).toBeLessThanOrEqual(12);
  expect(await preview.read("Måneder!D2")).toBe("15,9%");
  expect(await preview.read("Måneder!E2")).toBe("159,0");
  await preview.pane.getByRole("button", { name: update.open(2) }).waitFor();
});

test("the month after: two actions, and both blocks hold the new month", async () => {
  const { pane } = preview;
  await preview.write("Måneder!A25", [[labels[23] ?? "", 1860, 13_250]]);
  await preview.select("Måneder!B25");
  actions = 0;
  await press(update.open(2));
  await pane.getByText(update.added(1, "dec 2025")).first().waitFor();
  await press(update.button(2));
  await pane.getByText(`${update.done(2)} ${update.undo(2)}`).waitFor();
  expect(actions).toBe(2);
  const months = async (sheet: string) => (await preview.values(`${sheet}!A1:A80`)).flat();
  expect(await months(saving.title.da)).toContain("dec 2025");
});
