import assumedRefund from "../../src/blocks/refund/assumedRefund/assumedRefund";
import benefitSeniority from "../../src/blocks/refund/benefitSeniority";
import changedRules from "../../src/blocks/refund/changedRules";
import personWorth from "../../src/blocks/refund/personWorth";
import type { Block } from "../../src/blocks/block";
import { words as schemeSheetWords } from "../../src/taskpane/tabs/refund/schemeSheetWords";
import { danish } from "../../src/taskpane/language/texts.da";
import { enterPane, moveTo } from "./keyboardInPane";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";
import { until } from "./until";

/* What a saving assumes of the state's refund, from the sheet to an answer and to live formulas. */

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

const paneText = async (): Promise<string> => plain(await preview.pane.getByRole("tabpanel").innerText());
const says = (text: string): Promise<void> =>
  until(async () => (await paneText()).includes(text), `the pane to say ${text}`);

async function openBlock({ title }: Block): Promise<void> {
  await preview.openTab(danish.tabs.refund);
  await preview.pane.getByRole("button", { name: new RegExp(`^${title.da.replace("?", "\\?")}`) }).click();
}

async function fill(label: string, text: string): Promise<void> {
  const field = preview.pane.getByRole("textbox", { name: label });
  await field.fill(text);
  await field.press("Enter");
}

async function insertOnNewSheet(): Promise<void> {
  const { pane } = preview;
  await pane.getByRole("button", { name: danish.blocks.insert }).click();
  await says(danish.writing.undo);
  await pane.getByRole("button", { name: danish.back }).click();
}

const rowsOn = async (sheet: string, columns = "H"): Promise<unknown[][]> =>
  (await preview.values(`${sheet}!A1:${columns}80`)) as unknown[][];

test("67.772 in three actions from the sheet Besparelse: 84.715 gross at 20 %, 96.817 at 30 %", async () => {
  await preview.select("Besparelse!A1");
  await openBlock(assumedRefund);
  const known = preview.pane.getByRole("button", { name: /67\.772/ }).first();
  await known.click();
  await says("84.715 kr.");
  await says("96.817 kr.");
  await preview.screenshot("refund-assumed");
});

test("the same by the keyboard alone: tab, block, the offered price; Esc leads back", async () => {
  const { pane, page } = preview;
  await pane.getByRole("button", { name: danish.back }).click();
  await enterPane(preview);
  await moveTo(preview, new RegExp(`^${assumedRefund.title.da.replace("?", "\\?")}`));
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: assumedRefund.title.da }).waitFor();
  await moveTo(preview, /67\.772/);
  await page.keyboard.press("Enter");
  await says("84.715 kr.");
  await page.keyboard.press("Escape");
  await pane.getByRole("heading", { name: danish.refund.question }).waitFor();
  await openBlock(assumedRefund);
  await pane
    .getByRole("button", { name: /67\.772/ })
    .first()
    .click();
});

test("with the gross price the refund follows, and which steps can give it", async () => {
  await fill(assumedRefund.fields.persons.name.da, "230");
  await fill(assumedRefund.fields.gross.name.da, "84715");
  await says("ja: alle på 20 %");
  await preview.screenshot("refund-assumed-gross");
  await insertOnNewSheet();
  const rows = await rowsOn(assumedRefund.title.da.replace("?", ""));
  expect(rows.find(([name]) => name === "Refusion, der er antaget")?.[1]).toBeCloseTo(0.2, 12);
});

test("what a person fewer is worth: the boundary weeks, and the course's mean refund", async () => {
  await openBlock(personWorth);
  await fill(personWorth.fields.gross.name.da, "84.715");
  await fill(personWorth.fields.persons.name.da, "10; 20; 30; 40");
  await says("56.759 kr.");
  await preview.screenshot("refund-worth");
  await insertOnNewSheet();
  const rows = await rowsOn(personWorth.title.da.replace("?", ""));
  const [steps, courses] = ["Trin", "Uger i alt"].map((heading) => rows.findIndex(([name]) => name === heading));
  expect(rows.slice(steps! + 1, steps! + 5).map(([weeks, , refund, net]) => [weeks, refund, net])).toEqual([
    ["uge 1-4", 0.8, 16943],
    ["uge 5-26", 0.4, 50829],
    ["uge 27-52", 0.3, expect.closeTo(59300.5, 6)],
    ["fra uge 53", 0.2, 67772],
  ]);
  const vectors = rows.slice(courses! + 1, courses! + 10).map(([weeks, refund]) => [weeks, Number(refund).toFixed(4)]);
  expect(vectors).toEqual([
    [4, "0.8000"],
    [13, "0.5231"],
    [26, "0.4615"],
    [39, "0.4077"],
    [52, "0.3808"],
    [78, "0.3205"],
    [104, "0.2904"],
    [156, "0.2603"],
    [260, "0.2362"],
  ]);
});

test("other rules: the same persons under two schemes", async () => {
  await preview.addSheet("Forløb");
  await preview.write("Forløb!A1", [["Uge", "Personer"], ...[4, 5, 26, 27, 52, 53].map((week) => [week, 10])]);
  await preview.select("Forløb!A1:B7");
  await openBlock(changedRules);
  await fill(changedRules.fields.weeks.name.da, "A2:A7");
  await fill(changedRules.fields.persons.name.da, "B2:B7");
  await fill(changedRules.fields.gross.name.da, "100.000");
  // 0,2 + 0,6 + 0,6 + 0,7 + 0,7 + 0,8 now and six times 0,7 under the old rules, of a million.
  await says("+600.000 kr.");
  await preview.screenshot("refund-rules");
  await preview.pane.getByRole("button", { name: danish.back }).click();
});

test("seniority: the step today, the next one, and § 6 on the row", async () => {
  await preview.write("Forløb!D1", [Array.from({ length: 30 }, (_, week) => (week === 10 ? 0 : 1))]);
  await preview.select("Forløb!D1:AG1");
  await openBlock(benefitSeniority);
  await fill(benefitSeniority.fields.weeks.name.da, "D1:AG1");
  await says("§ 6");
  await insertOnNewSheet();
  const rows = await rowsOn(benefitSeniority.title.da);
  const named = (name: string): unknown => rows.find(([label]) => label === name)?.[1];
  expect([named("Anciennitet, uger"), named("Refusion"), named("Uger med ydelse til næste trin")]).toEqual([
    29, 0.3, 24,
  ]);
});

test("the schemes can be written on a sheet, which then goes before ours by itself, until it is turned off", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: new RegExp(`^${danish.refund.schemes}`) }).click();
  await says("Refusionsordninger");
  const rows = await rowsOn("Refusionsordninger", "B");
  const first = rows.findIndex(([weeks]) => weeks === 1) + 1;
  await preview.enter(`Refusionsordninger!B${first}`, "90%");
  await openBlock(personWorth);
  await fill(personWorth.fields.gross.name.da, "100.000");
  await says(plain(schemeSheetWords.used("Refusionsordninger", "Refusionstrappen").da));
  await says("10.000 kr.");
  await preview.screenshot("refund-own-sheet");
  expect(await preview.paneFaults()).toEqual([]);
  await pane.getByRole("button", { name: schemeSheetWords.useOurs.da }).click();
  await says("20.000 kr.");
  await pane.getByRole("button", { name: schemeSheetWords.useSheet.da }).click();
  await insertOnNewSheet();
  const written = await rowsOn(`'${personWorth.title.da.replace("?", "")} 2'`);
  expect(written.flat()).toContainEqual(
    expect.stringMatching(/^Refusionstrappen, i kraft fra 4\. januar 2016 \(Refusionsordninger!/),
  );
  const formulas = (await preview.formulas(`'${personWorth.title.da.replace("?", "")} 2'!A1:C40`)).flat();
  expect(formulas).toContain(`=Refusionsordninger!B${first}`);
});
