import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";
import { until } from "./until";

const typed = "=TULU.BESPARELSE(1869;15,9%;13201;67772;0)";
const formulaBar = '[data-u-comp="formula-bar"]';

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open({ permissions: ["clipboard-read", "clipboard-write"] });
});

afterAll(closeBrowser);

/** What the user finds on the clipboard after selecting all that is being edited. */
async function copied(): Promise<string> {
  const { page } = preview;
  await page.evaluate(() => navigator.clipboard.writeText(""));
  let text = "";
  await until(async () => {
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+c");
    text = (await page.evaluate(() => navigator.clipboard.readText())).trim();
    return text !== "";
  }, "something on the clipboard");
  return text;
}

const editing = (): Promise<boolean> =>
  preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    return port.isEditing();
  });

test("the formula on the first sheet, typed where it says, gives 15.587.560", async () => {
  await preview.type("Start!B6", typed);
  expect(await preview.read("Start!B6")).toBe("15.587.560");
  expect(await preview.formulas("Start!B6")).toEqual([["=TULU.BESPARELSE(1869,15.9%,13201,67772,0)"]]);
});

test("the cell editor and the formula bar show it as it was typed", async () => {
  const { page } = preview;
  await preview.goTo("Start!B6");
  await page.keyboard.press("F2");
  await until(editing, "the cell to open");
  expect(await copied()).toBe(typed);
  await page.keyboard.press("Escape");
  await page.locator(formulaBar).click({ position: { x: 400, y: 12 } });
  await until(editing, "the formula bar to open");
  expect(await copied()).toBe(typed);
  await page.keyboard.press("Escape");
});

test("while it is typed, the functions are offered with their Danish help", async () => {
  const { page } = preview;
  await preview.addSheet("Forsøg");
  await preview.goTo("Forsøg!B2");
  await page.keyboard.type("=TULU.BES");
  await page.getByText("Besparelsen ved færre end forventet ved uændret andel").filter({ visible: true }).waitFor();
  await page.keyboard.press("Tab");
  await page.getByText("[decimaler]").filter({ visible: true }).waitFor();
  await page.keyboard.type("1869;");
  await page.keyboard.insertText("15,9%;13201;67772;0)");
  await preview.screenshot("typing-help");
  await page.keyboard.press("Enter");
  expect(await preview.read("Forsøg!B2")).toBe("15587560");
});

/** Typed, its value, how it is shown. */
const inputs: readonly (readonly [string, number | string | boolean, string])[] = [
  ["1.234,5", 1234.5, "1.234,50"],
  ["1.869", 1869, "1.869"],
  ["0,159", 0.159, "0,159"],
  ["15,9%", 0.159, "15,90%"],
  ["-90", -90, "-90"],
  ["31-12-2017", 43100, "31-12-2017"],
  ["SAND", true, "SAND"],
  ["=1,5+0,25", 1.75, "1,75"],
  ["=HVIS(1>0;2,5;0)", 2.5, "2,5"],
  ["=SUM(1;2,5)", 3.5, "3,5"],
  ["=TULU.PRTUSINDE(46;1000,5;1000;1)", 46, "46"],
  ["sep 2017 (1)", "sep 2017 (1)", "sep 2017 (1)"],
];

test("numbers, shares, dates and formulas are typed and shown as in a Danish Excel", async () => {
  for (const [place, [input]] of inputs.entries()) await preview.enter(`Forsøg!B${place + 20}`, input);
  const column = `Forsøg!B20:B${inputs.length + 19}`;
  expect((await preview.values(column)).flat()).toEqual(inputs.map(([, value]) => value));
  expect((await preview.texts(column)).flat()).toEqual(inputs.map(([, , shown]) => shown));
});

test("a refusal is an error in the cell, and its reason is read by pointing at it", async () => {
  await preview.enter("Forsøg!B6", "=TULU.ANDEL(1869;)");
  await preview.enter("Forsøg!B7", '=TULU.ANDEL("1.869";13201)');
  await preview.enter("Forsøg!B8", "=TULU.ANDEL(5;0)");
  await preview.enter("Forsøg!B9", "=TULU.FINDESIKKE(5)");
  expect(await preview.texts("Forsøg!B6:B9")).toEqual([["#I/T"], ["#VÆRDI!"], ["#DIVISION/0!"], ["#NAVN?"]]);
  const { page } = preview;
  const grid = await page.locator("#grid").boundingBox();
  const tip = page.locator("#error-text");
  await preview.select("Forsøg!A1");
  // The middle of B7: the grid's head is 80 pixels, a row 24.
  await page.mouse.move(grid!.x + 178, grid!.y + 230);
  await page.mouse.move(grid!.x + 178, grid!.y + 236);
  await tip.waitFor();
  expect(plain(await tip.innerText())).toContain('antal er teksten "1.869"');
});

test("a function of several figures spills, and stops where something stands in its way", async () => {
  await preview.enter("Forsøg!D2", "=TULU.OPDELING(1959;12321;1869;13201;0;SAND)");
  expect((await preview.texts("Forsøg!D2:F2"))[0]).toEqual([
    "ændring (efter − før)",
    "befolkningseffekt",
    "andelseffekt",
  ]);
  expect((await preview.values("Forsøg!D3:F3"))[0]?.[0]).toBe(-90);
  await preview.enter("Forsøg!E3", "i vejen");
  expect(await preview.read("Forsøg!D2")).toBe("#OVERLØB!");
  expect(await preview.texts("Forsøg!D3:F3")).toEqual([["", "i vejen", ""]]);
  await preview.goTo("Forsøg!E3");
  await preview.page.keyboard.press("Delete");
  expect((await preview.values("Forsøg!D3:F3"))[0]?.[0]).toBe(-90);
});

test("the grid is whole afterwards: it types and calculates", async () => {
  await preview.enter("Forsøg!H2", "=TULU.ANDEL(1869;13201;1)");
  expect(await preview.values("Forsøg!H2")).toEqual([[0.142]]);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
