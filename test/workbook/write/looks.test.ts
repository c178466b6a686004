import type { BlockPlan, PlanCell } from "../../../src/blocks/plan";
import { formula } from "../../../src/blocks/formula";
import { writeBlock } from "../../../src/workbook/write/writeBlock";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
});

const kroner: PlanCell = { role: "figure", formula: formula`1000*1000`, format: '#,##0 "kr."' };
const plan: BlockPlan = {
  kind: "block",
  title: "Besparelse",
  rows: [
    [{ role: "title", value: "En titel, der er længere end nogen af kolonnerne under den" }],
    [
      { role: "heading", value: "Måned" },
      { role: "heading", value: "Besparelse i kroner pr. måned" },
    ],
    [{ role: "label", value: "jan" }, kroner],
    [
      { role: "label", value: "pris" },
      { role: "input", value: 67772, name: "price" },
    ],
    [
      { role: "label", value: "i alt" },
      { role: "total", formula: formula`B3` },
    ],
    [{ role: "note", value: "En note, der løber ud over de tomme celler ved siden af" }],
  ],
};
const write = (target: "newSheet" | "D1") =>
  writeBlock(
    plan,
    target === "newSheet"
      ? { kind: "newSheet", name: "Beregning" }
      : { kind: "cells", sheet: "Opfølgning", row: 0, column: 3 },
  );
const look = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(address);
    format.load("columnWidth,horizontalAlignment");
    format.font.load("bold,italic,size,color");
    format.fill.load("color");
    const [top, bottom] = [format.borders.getItem("EdgeTop"), format.borders.getItem("EdgeBottom")];
    for (const border of [top, bottom]) border.load("style");
    await context.sync();
    const { bold, italic, size } = format.font;
    return {
      ...{ bold, italic, size, fill: format.fill.color, width: format.columnWidth },
      ...{ right: format.horizontalAlignment === "Right", top: top.style, bottom: bottom.style },
    };
  });

test("a title is larger and bold, a plain figure has the sheet's own look", async () => {
  await write("newSheet");
  const [title, figure, plain] = [
    await look("Beregning", "A1"),
    await look("Beregning", "B3"),
    await look("Beregning", "Z99"),
  ];
  expect(title.bold).toBe(true);
  expect(title.size).toBe(14);
  expect(plain.size).toBeLessThan(14);
  expect(figure).toMatchObject({ bold: false, italic: false, size: plain.size, fill: plain.fill });
});

test("headings have a line below, totals one above, and only what is typed in has a ground", async () => {
  await write("newSheet");
  expect(await look("Beregning", "B2")).toMatchObject({ bold: true, bottom: "Continuous", top: "None" });
  expect(await look("Beregning", "B5")).toMatchObject({ bold: true, top: "Continuous" });
  const ground = (await look("Beregning", "B4")).fill;
  expect(ground).not.toBe((await look("Beregning", "B3")).fill);
  expect((await look("Beregning", "A6")).italic).toBe(true);
});

test("a heading over figures stands to the right, that of the rows' names does not", async () => {
  await write("newSheet");
  expect((await look("Beregning", "B2")).right).toBe(true);
  expect((await look("Beregning", "A2")).right).toBe(false);
});

test("a column is as wide as its heading and its kroner need; titles and notes run over", async () => {
  await write("newSheet");
  const [names, money] = [await look("Beregning", "A1"), await look("Beregning", "B1")];
  // 29 letters, bold, and two to spare, of 5.6 points each; the names are shorter than the narrowest column.
  expect(money.width).toBeCloseTo((Math.ceil(29 * 1.15) + 2) * 5.6, 0);
  expect(names.width).toBeCloseTo(64, 0);
});

test("a column that holds more than the block keeps the width that its owner gave it", async () => {
  const before = await look("Opfølgning", "E1");
  book.put("Opfølgning", "E20", [["kilde"]]);
  await write("D1");
  expect((await look("Opfølgning", "E1")).width).toBe(before.width);
});
