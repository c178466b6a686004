import saving from "../../src/blocks/saving/saving";
import { danish } from "../../src/taskpane/language/texts.da";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";
import { until } from "./until";

/* Blocks are made once; the month after, two actions bring them up to date, with what changes shown before. */

const { update, blocks } = danish;
let preview: Preview;

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const labels = [2016, 2017].flatMap((year) => months.map((month) => `${month} ${year}`));
const known = 21;

beforeAll(async () => {
  preview = await Preview.open();
  await preview.addSheet("Måneder");
  await preview.write("Måneder!A1", [
    ["Måned", "Fuldtidspersoner", "Befolkning 18-29 år"],
    ...labels.slice(0, known).map((label, k) => [label, 1959 - 5 * k, 12_320 + 40 * k]),
  ]);
});

afterAll(closeBrowser);

async function insertBlock(title: string, fill: () => Promise<void>): Promise<void> {
  const { pane } = preview;
  await preview.select(`Måneder!A1:C${known + 1}`);
  await pane.getByText(`Måneder!A1:C${known + 1}`).waitFor();
  await pane
    .getByRole("button", { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await fill();
  await pane.getByRole("button", { name: blocks.insert }).click();
  await pane.getByText(danish.writing.undo).waitFor();
  await pane.getByRole("button", { name: danish.back }).click();
}

test("a block of the months is inserted", async () => {
  await insertBlock(saving.title.da, async () => {
    const price = preview.pane.getByRole("textbox", { name: saving.fields.price.name.da });
    await price.fill("67772");
    await price.press("Enter");
  });
  await preview.pane.getByRole("button", { name: update.open(1) }).waitFor();
});

test("a month later: what changes is shown, then one press writes it where the block stands", async () => {
  const { pane, page } = preview;
  await preview.write(`Måneder!A${known + 2}`, [[labels[known] ?? "", 1840, 13_180]]);
  await preview.select("Måneder!A1");
  await pane.getByRole("button", { name: update.open(1) }).click();
  await pane.getByText(update.added(1, "okt 2017")).waitFor();
  await preview.screenshot("next-month");
  const before = await preview.formulas("Forventet og besparelse!A1:B12");
  await pane.getByRole("button", { name: update.button(1) }).click();
  await pane.getByText(`${update.done(1)} ${update.undo(1)}`).waitFor();
  await pane.getByText(/^Ingen tal ændres/).waitFor();
  await preview.screenshot("next-month-written");
  expect(await preview.formulas("Forventet og besparelse!A1:B12")).toEqual(before);
  const names = (await preview.values("Forventet og besparelse!A1:A60")).flat();
  expect(names.filter((name) => name === "okt 2017")).toHaveLength(1);
  expect(plain(await pane.getByRole("tabpanel").innerText())).toContain("Forventet og besparelse");
  await page.keyboard.press("Escape");
  await pane.getByRole("heading", { name: danish.start.question }).waitFor();
});

test("Ctrl+Z takes the month out of the block again", async () => {
  await preview.goTo("Forventet og besparelse!A1");
  await preview.page.keyboard.press("Control+z");
  const names = async () => (await preview.values("Forventet og besparelse!A1:A60")).flat();
  await until(async () => !(await names()).includes("okt 2017"), "the month to be gone");
});
