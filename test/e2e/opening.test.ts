import { newcomerWorkbook } from "../../preview/newcomer/newcomerWorkbook";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

test("the workbook is there, with all its sheets, and the first one is shown", async () => {
  const names = newcomerWorkbook().sheets.map(({ name }) => name);
  const { page } = preview;
  await expect(page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).resolves.toEqual(names);
  expect(await page.title()).toBe("TULU til Excel");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("TULU til Excel");
  expect(await page.locator("#loading").isVisible()).toBe(false);
  expect(await page.locator("#notice").isVisible()).toBe(false);
});

test("the first sheet says what to type, and shows figures that functions have given", async () => {
  const texts = (await preview.texts("Start!A1:C24")).flat().filter((text) => text !== "");
  expect(texts[0]).toBe("TULU til Excel");
  expect(texts.some((text) => text.includes("=TULU.BESPARELSE(1869;15,9%;13201;67772;0)"))).toBe(true);
  expect(await preview.read("Start!B10")).toBe("14,2%");
  expect(plain(await preview.read("Start!B11"))).toBe("et fald på 90 fuldtidspersoner (4,6 pct.)");
  expect(await preview.read("Start!B6")).toBe("");
  await preview.screenshot("opening");
});

test("the pane is in Danish, asks what one wants to know, and follows the selection", async () => {
  const { pane } = preview;
  await expect(preview.tabNames()).resolves.toEqual(["Beregn", "Funktioner", "Kontrol", "Refusion", "Udvalg"]);
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("da");
  await pane.getByRole("heading", { name: "Hvad vil du vide?" }).waitFor();
  await preview.select("Opfølgning!B5:C14");
  const selection = pane.getByRole("group", { name: "Markeringen i arket" });
  await selection.getByText("Opfølgning!B5:C14").waitFor();
  expect(plain(await selection.innerText())).toBe("Opfølgning!B5:C14 · 9 rækker, 2 talkolonner");
});

test("no cell of the workbook shows an error", async () => {
  const errors = await preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    return port.sheets().flatMap(({ id, name }) => {
      const used = port.usedArea(id);
      const cells = used ? port.values(id, used).flat() : [];
      return cells.flatMap((cell) => (typeof cell === "object" && cell !== null ? [`${name}: ${cell.error}`] : []));
    });
  });
  expect(errors).toEqual([]);
});

test("the sheets are opened by their tabs", async () => {
  for (const name of ["Besparelse", "Refusion", "Start"]) {
    await preview.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).click();
    await preview.pane.getByText(`${name}!`).waitFor();
  }
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
