import type { BlockPlan, PlanCell } from "../../../src/blocks/plan";
import { formula } from "../../../src/blocks/formula";
import { inspectTarget } from "../../../src/workbook/write/inspectTarget";
import { writeBlock } from "../../../src/workbook/write/writeBlock";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

/* A table that does not begin in column A, with an empty column between filled ones. */

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Data"]);
  book.put("Data", "C2:F5", [
    ["Måned", "Antal", "Andel", "Note"],
    ["jan", 10, null, "a"],
    ["feb", 20, null, "b"],
    ["mar", 30, null, null],
  ]);
  book.grid.addTable(book.sheet("Data"), book.area("C2:F5"), "Tabel1", true);
});

const figure = (text: string): PlanCell => ({ role: "figure", formula: formula`${text}`, format: "0.0" });
const block = (...rows: (PlanCell | null)[][]): BlockPlan => ({ kind: "block", title: "Andel", rows });
const at = (address: string) => ({ kind: "cells", sheet: "Data", ...book.area(address) }) as const;
const inspected = (plan: BlockPlan, address: string) => inspectTarget(plan, at(address));
const crossing = [{ reason: "table", table: "Tabel1" }];

test("formulas in some rows of its empty column would fill the others: it is told", async () => {
  expect((await inspected(block([figure("1/4")], [figure("1/5")]), "E3")).hindrances).toEqual(crossing);
  expect((await inspected(block([{ role: "label", value: "x" }, figure("1/4")]), "D4")).hindrances).toEqual(crossing);
});

test("formulas in all its rows, or where another row is filled, fill nothing more", async () => {
  const all = block([figure("1/4")], [figure("1/5")], [figure("1/6")]);
  expect(await inspected(all, "E3")).toMatchObject({ hindrances: [], free: true, address: "Data!E3:E5" });
  book.put("Data", "E5", [[7]]);
  expect((await inspected(block([figure("1/4")], [figure("1/5")]), "E3")).hindrances).toEqual([]);
});

test("figures, and formulas in a filled column, start no calculated column", async () => {
  expect((await inspected(block([{ role: "label", value: "x" }]), "E4")).hindrances).toEqual([]);
  const filled = await inspected(block([figure("1/4")]), "D4");
  expect(filled).toMatchObject({ hindrances: [], free: false });
  expect(filled.filled.map(({ address }) => address)).toEqual(["D4"]);
});

test("a block that reaches over the table's edge is told, one that stands beside it is not", async () => {
  const wide = block([figure("1"), figure("2")]);
  expect((await inspected(wide, "F3")).hindrances).toEqual(crossing);
  expect((await inspected(wide, "G3")).hindrances).toEqual([]);
  expect((await inspected(block([figure("1")], [figure("2")]), "G1")).hindrances).toEqual([]);
});

test("a sheet that is not there has no address, and a place over the sheet's edge has its own", async () => {
  const plan = block([figure("1"), figure("2")]);
  const nowhere = await inspectTarget(plan, { kind: "cells", sheet: "Tabt", row: 0, column: 0 });
  expect(nowhere).toMatchObject({ address: "", free: false, hindrances: [{ reason: "noSheet", sheet: "Tabt" }] });
  expect(await inspected(plan, "XFD1")).toMatchObject({ free: false, hindrances: [{ reason: "noRoom" }] });
});

test("what was written is counted: figures, empty cells and errors, with the places that hold no figure", async () => {
  const plan = block(
    [{ role: "heading", value: "Tal" }],
    [figure("1+1")],
    [figure("1/0")],
    [figure('""')],
    [figure("NA()")],
  );
  const written = await writeBlock(plan, at("H1"));
  expect(written).toMatchObject({ done: true, cells: 5, formulas: 4 });
  expect(written.done && written.results).toEqual({
    all: 4,
    empty: 1,
    errors: 2,
    without: ["H3", "H4", "H5"],
    reckoned: true,
  });
});
