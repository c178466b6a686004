import type { TablePlan } from "../../../src/blocks/plan";
import { inspectTarget } from "../../../src/workbook/write/inspectTarget";
import { writeBlock } from "../../../src/workbook/write/writeBlock";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:B3", [
    ["Antal", "Befolkning"],
    [1959, 12320],
    [1869, 13201],
  ]);
  book.grid.addTable(book.sheet("Opfølgning"), book.area("A1:B3"), "Tabel1", true);
  book.select("Opfølgning", "A1");
});
const plan = (table: string, count = 1): TablePlan => ({
  kind: "table",
  title: "Andel",
  table,
  columns: Array.from({ length: count }, (_, k) => ({
    heading: `Andel ${k}`,
    formula: ["1/4"],
    format: "0.0%",
    unit: "share" as const,
  })),
});
const inspected = (of: TablePlan) => inspectTarget(of, { kind: "table", table: of.table });

test("new columns go beside the table, over all its rows", async () =>
  expect(await inspected(plan("Tabel1", 2))).toMatchObject({
    place: { sheet: "Opfølgning", row: 0, rows: 3, column: 2, columns: 2 },
    hindrances: [],
    notices: [],
  }));
test("when another sheet is in view, it is said", async () => {
  book.select("Bilag 2", "A1");
  expect((await inspected(plan("Tabel1"))).notices).toEqual([{ kind: "otherSheet", sheet: "Opfølgning" }]);
});
test("what stands beside the table is in the way", async () => {
  book.put("Opfølgning", "D2", [["note"]]);
  expect((await inspected(plan("Tabel1"))).hindrances).toEqual([]);
  expect((await inspected(plan("Tabel1", 2))).hindrances).toEqual([{ reason: "besideTable", table: "Tabel1" }]);
});
test("so is protection", async () => {
  book.grid.setProtected(book.sheet("Opfølgning"), true);
  expect((await inspected(plan("Tabel1"))).hindrances).toEqual([{ reason: "protected", sheet: "Opfølgning" }]);
});
test("a table that is not there is told by its name", async () =>
  expect((await inspected(plan("Tabel9"))).hindrances).toEqual([{ reason: "noTable", table: "Tabel9" }]));

describe("when one of the new columns fails", () => {
  test("a table that does not begin in column A loses them again, and nothing else", async () => {
    book.put("Bilag 2", "C2:D4", [
      ["Antal", "Befolkning"],
      [1959, 12320],
      [1869, 13201],
    ]);
    book.grid.addTable(book.sheet("Bilag 2"), book.area("C2:D4"), "Tabel2", true);
    const before = book.grid.formulas(book.sheet("Bilag 2"), book.area("A1:H6"));
    const values = book.values("Bilag 2", "A1:H6");
    Object.assign(book.grid, {
      setNumberFormats: () => {
        throw new Error("ude af drift");
      },
    });
    const result = await writeBlock(plan("Tabel2", 2), { kind: "table", table: "Tabel2" });
    expect(result).toMatchObject({ done: false, restored: true });
    expect(book.values("Bilag 2", "A1:H6")).toEqual(values);
    expect(book.grid.formulas(book.sheet("Bilag 2"), book.area("A1:H6"))).toEqual(before);
  });
});

test("a column's name is its own among the table's", async () => {
  await writeBlock(
    { ...plan("Tabel1", 2), columns: plan("Tabel1", 2).columns.map((one) => ({ ...one, heading: "ANTAL" })) },
    { kind: "table", table: "Tabel1" },
  );
  expect(book.values("Opfølgning", "A1:D1")).toEqual([["Antal", "Befolkning", "ANTAL 2", "ANTAL 3"]]);
});
