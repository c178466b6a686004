import { sourceDocuments } from "../../preview/newcomer/sources";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";

const cases = sourceDocuments.flatMap((document) => document.cases);
/** The first case's row on the sheet, and the columns from what is printed to the reason. */
const area = `Afstemning!D5:G${4 + cases.length}`;

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

test("every derived figure of the five documents gets in the grid the verdict that the seeds give it", async () => {
  await preview.select("Afstemning!A1");
  const rows = await preview.texts(area);
  const found = cases.map(({ figure }, index) => [figure, (rows[index]?.[2] ?? "").slice(2)]);
  expect(found).toEqual(cases.map(({ figure, verdict }) => [figure, verdict]));
  await preview.screenshot("derived-figures");
});

test("a figure that differs shows what it is instead, and why; one that agrees shows what is printed", async () => {
  const figures = new Map(sourceDocuments.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));
  const rows = await preview.texts(area);
  const digits = (text: string): string =>
    plain(text)
      .replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1")
      .replace("−", "-");
  const wrong = cases.flatMap(({ figure, verdict, computed, reason }, index) => {
    const [printed = "", shown = "", , why = ""] = rows[index] ?? [];
    if (printed !== figures.get(figure)?.text) return [`${figure} is printed ${printed}`];
    if (verdict === "afviger" && digits(shown) !== digits(computed ?? ""))
      return [`${figure} shows ${shown}, not ${computed}`];
    if (verdict !== "stemmer" && (reason === undefined || why !== reason)) return [`${figure} gives no reason`];
    return [];
  });
  expect(wrong).toEqual([]);
});

test("the verdicts are live: a changed figure no longer agrees, and agrees again when it is put back", async () => {
  const agreeing = cases.findIndex(({ figure }) => figure === "s0_reel");
  const verdict = `Afstemning!F${5 + agreeing}`;
  const { row, text } = await preview.page.evaluate(async () => {
    const { port } = await window.__tulu!;
    const sheet = port.sheets().find(({ name }) => name === "Kildetal")!.id;
    const rows = port.texts(sheet, port.usedArea(sheet)!);
    const at = rows.findIndex((cells) => cells[2] === "Reel forskel (forventet - faktisk)");
    return { row: at + 1, text: rows[at]?.[5] ?? "" };
  });
  expect(text).toBe("230");
  await preview.enter(`Kildetal!F${row}`, "231");
  expect(await preview.read(verdict)).toBe("✗ afviger");
  await preview.enter(`Kildetal!F${row}`, "230");
  expect(await preview.read(verdict)).toBe("✓ stemmer");
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
