import type { Card } from "../../src/functions/card";
import { evaluate } from "../../src/functions/call/evaluate";
import clusterMean from "../../src/functions/cluster/clusterMean";
import clusterRank from "../../src/functions/cluster/clusterRank";
import potential from "../../src/functions/cluster/potential";
import clusterBlock from "../../src/blocks/cluster/cluster";
import priceVolumeBlock from "../../src/blocks/priceVolume";
import savingBlock from "../../src/blocks/saving/saving";
import saving from "../../src/functions/expected/saving";
import share from "../../src/functions/shares/share";
import { danish } from "../../src/taskpane/language/texts.da";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";

/* The guided calculations of Beregn: whole blocks, reckoned before they are written, alive afterwards. */

const { form } = danish;
const column = (numbers: readonly number[]): number[][] => numbers.map((number) => [number]);
const figures = (card: Card, args: readonly unknown[]): unknown[] => evaluate(card, args).map(([cell]) => cell);

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open({ viewport: { width: 1280, height: 1000 } });
});

afterAll(closeBrowser);

async function openBlock(title: string): Promise<void> {
  const { pane } = preview;
  const back = pane.getByRole("button", { name: danish.back });
  if (await back.isVisible()) await back.click();
  // It may stand among the proposals and among what was used last.
  await pane
    .getByRole("button", { name: new RegExp(`^${title}(?!ns)`) })
    .first()
    .click();
  await pane.getByRole("heading", { level: 1, name: title }).waitFor();
}

async function fill(field: string, text: string): Promise<void> {
  const box = preview.pane.getByRole("textbox", { name: field, exact: true });
  await box.fill(text);
  await box.press("Tab");
}

/** The documents round on the way; the block does so where it is asked. */
const roundAsPrinted = (): Promise<void> => preview.pane.getByRole("radio", { name: /^Som i dokumenterne/ }).check();

/** Inserts the block on a sheet of its own and gives it as text, rows by their first cell. */
async function inserted(sheet: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { pane } = preview;
  await pane.getByRole("radio", { name: form.newSheet }).check();
  await pane.getByRole("button", { name: danish.blocks.insert }).click();
  await pane.getByText(`indsat på arket ${sheet}.`).waitFor();
  expect(await pane.getByText(danish.notice.withoutStyle).count()).toBe(0);
  return rowsOf(sheet);
}

async function rowsOf(sheet: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = await preview.texts(`'${sheet}'!A1:K60`);
  return new Map(texts.map(([name = "", ...rest]) => [plain(name), rest.map(plain)]));
}

/** Whole columns of a block's values, below a heading, down to the first row that is not in it. */
async function valuesBelow(sheet: string, heading: string, rows: number): Promise<unknown[]> {
  const cells = await preview.values(`'${sheet}'!A1:K60`);
  const top = cells.findIndex((row) => row.includes(heading));
  const place = cells[top]?.indexOf(heading) ?? -1;
  return cells.slice(top + 1, top + 1 + rows).map((row) => row[place]);
}

describe(savingBlock.title.da, () => {
  const {
    fields,
    title: { da: title },
  } = savingBlock;

  test("from six typed figures to the document's chain, before anything is written", async () => {
    await preview.select("Start!A30");
    await openBlock(title);
    await fill(fields.countBefore.name.da, "1959");
    await fill(fields.populationBefore.name.da, "12321");
    await fill(fields.countAfter.name.da, "1869");
    await fill(fields.populationAfter.name.da, "13201");
    await fill(fields.price.name.da, "67.772");
    await roundAsPrinted();
    await preview.pane
      .getByText(/15\.587\.560/)
      .first()
      .waitFor();
    const text = plain(await preview.pane.getByRole("tabpanel").innerText());
    for (const shown of ["2.099", "230", "−90", "+140", "−230"]) expect(text).toContain(shown);
    await preview.screenshot("blocks-saving");
  });

  test("written, it shows the same, and says what the figure does not contain", async () => {
    const rows = await inserted(title);
    const all = [...rows].flat(2).join("\n");
    for (const shown of ["15,9%", "2.099", "1.869", "230", "15.587.560 kr.", "+140"]) expect(all).toContain(shown);
    expect(all).toContain("Budgetgaranti");
    expect(all).toContain("Refusionstrin");
    const values = (await preview.values(`'${title}'!A1:K60`)).flat();
    for (const figure of [-90, 140, -230, 15587560]) expect(values).toContain(figure);
  });

  test("its assumptions can be changed in their cells, and the block follows; Ctrl+Z brings it back", async () => {
    const cells = await preview.texts(`'${title}'!A1:B20`);
    const price = cells.findIndex(([name]) => name === fields.price.name.da) + 1;
    await preview.enter(`'${title}'!B${price}`, "70000");
    expect((await preview.values(`'${title}'!A1:K60`)).flat()).toContain(230 * 70000);
    await preview.goTo(`'${title}'!A1`);
    await preview.page.keyboard.press("Control+z");
    await preview.shows(`'${title}'!B${price}`, "67.772 kr.");
    expect((await preview.values(`'${title}'!A1:K60`)).flat()).toContain(15587560);
  });

  test("a whole monthly table: each month as the functions give it, live from the table", async () => {
    await preview.select("Opfølgning!B5:C14");
    await preview.pane.getByText("Opfølgning!B5:C14").waitFor();
    await openBlock(title);
    await fill(fields.price.name.da, "Opfølgning!F3");
    await roundAsPrinted();
    const sheet = `${title} 2`;
    await inserted(sheet);
    const months = await preview.values("Opfølgning!B6:C14");
    const [[countBefore, populationBefore] = [], ...after] = months as number[][];
    const base = evaluate(share, [countBefore, populationBefore, 1])[0]?.[0];
    const expected = (): unknown[] =>
      figures(saving, [column(after.map(([n]) => n!)), base, column(after.map(([, n]) => n!)), 67772, 0]);
    expect(await valuesBelow(sheet, "Besparelse pr. år", after.length)).toEqual(expected());
    await preview.enter("Opfølgning!B14", "1800");
    after.at(-1)![0] = 1800;
    expect(await valuesBelow(sheet, "Besparelse pr. år", after.length)).toEqual(expected());
    await preview.goTo("Opfølgning!A1");
    await preview.page.keyboard.press("Control+z");
    await preview.shows("Opfølgning!B14", "1.869");
  });

  test("below the table it is one step for Ctrl+Z, and the sheet is as it was", async () => {
    const { pane } = preview;
    const before = await preview.formulas("Opfølgning!A1:N60");
    await preview.select("Opfølgning!B6");
    await pane.getByText("Opfølgning!B6", { exact: true }).waitFor();
    await pane.getByRole("radio", { name: /^Under det hele/ }).check();
    await pane.getByRole("button", { name: danish.blocks.insert }).click();
    await pane.getByText(/formler indsat i Opfølgning!/).waitFor();
    const after = await preview.formulas("Opfølgning!A1:N60");
    // Nothing that was filled has changed, and something has been written.
    const kept = after.map((row, r) => row.map((cell, c) => (before[r]?.[c] === "" ? "" : cell)));
    expect(kept).toEqual(before);
    expect(after).not.toEqual(before);
    await preview.goTo("Opfølgning!A1");
    await preview.page.keyboard.press("Control+z");
    await preview.shows("Opfølgning!B19", "");
    expect(await preview.formulas("Opfølgning!A1:N60")).toEqual(before);
  });
});

test(`${clusterBlock.title.da}: shares, ranks, means and potentials of five municipalities`, async () => {
  const {
    fields,
    title: { da: title },
  } = clusterBlock;
  const { pane, page } = preview;
  // Example figures.
  const municipalities = ["Viborg", "Herning", "Silkeborg", "Skive", "Randers"];
  const counts = [1869, 1700, 1450, 900, 2300];
  const populations = [13201, 13000, 12500, 6000, 15000];
  await preview.addSheet("Kommuner");
  await preview.write("Kommuner!A1", [
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ...municipalities.map((name, k) => [name, counts[k]!, populations[k]!]),
  ]);
  await preview.select("Kommuner!A1:C6");
  await pane.getByText("Kommuner!A1:C6").waitFor();
  await openBlock(title);
  await fill(form.optional(fields.price.name.da), "67772");
  await pane.getByRole("combobox", { name: fields.own.name.da }).click();
  await page.keyboard.type("Vib");
  await pane.getByRole("option", { name: "Viborg" }).click();
  const rows = await inserted(title);
  const shares = figures(share, [column(counts), column(populations)]) as number[];
  const mean = evaluate(clusterMean, [column(counts), column(populations)])[0]?.[0];
  const below = (heading: string): Promise<unknown[]> => valuesBelow(title, heading, municipalities.length);
  expect(await below("Andel")).toEqual(shares);
  expect(await below("Placering")).toEqual(figures(clusterRank, [column(shares), column(shares)]));
  const toMean = [column(counts), column(populations), mean, 67772];
  const toBest = [column(counts), column(populations), Math.min(...shares), 67772];
  expect(await below("Potentiale til gennemsnittet")).toEqual(figures(potential, toMean));
  expect(await below("Potentiale til den bedste")).toEqual(figures(potential, toBest));
  expect(rows.get("Viborg")?.[3]).toBe("3");
  await preview.screenshot("blocks-cluster");
});

test(`${priceVolumeBlock.title.da}: volume and price add up, row by row and in all`, async () => {
  const title = priceVolumeBlock.title.da;
  await preview.select("Budget!B4:E9");
  await preview.pane.getByText("Budget!B4:E9").waitFor();
  await openBlock(title);
  const rows = await inserted(title);
  const own = await preview.values("Budget!F5:H9");
  const names = (await preview.values("Budget!A5:A9")).flat();
  const block = await preview.values(`'${title}'!A1:J20`);
  const found = names.map((name) => block.find(([first]) => first === name)?.slice(7, 10));
  expect(found).toEqual(own);
  const total = block.find(([name]) => name === "I alt")?.slice(7, 10) as number[];
  expect(total[0]).toBe(own.reduce((sum, row) => sum + Number(row[0]), 0));
  expect(total[0]).toBe((total[1] ?? 0) + (total[2] ?? 0));
  expect(rows.get("Kontrol: faktisk − budget − mængde − pris")?.[6]).toBe("0 kr.");
});

test(`${danish.explain.title}: how a number came about, step by step, and what it would have been unrounded`, async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: danish.back }).click();
  await preview.select("Besparelse!C15");
  await pane.getByRole("button", { name: danish.explain.choice("C15") }).click();
  await pane.getByRole("heading", { name: danish.explain.steps }).waitFor();
  const text = plain(await pane.getByRole("tabpanel").innerText());
  expect(text).toContain("=TULU.BESPARELSE(B8;B6;B9;B14;0)");
  expect(text).toContain("15,9 % × 13.201 = 2.098,959, afrundet 2.099");
  expect(text).toContain("2.099 − 1.869 = 230");
  expect(text).toContain("230 × 67.772 kr. = 15.587.560 kr.");
  expect(text).toContain("15.584.781,35 kr.");
  await preview.screenshot("explain");
  await preview.select("Start!B10");
  await pane.getByText("=TULU.ANDEL(1869;13201;1)").waitFor();
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
