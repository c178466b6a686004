import { inspectTarget } from "../../../src/workbook/write/inspectTarget";
import type { BlockPlan, PlanCell, TablePlan } from "../../../src/blocks/plan";
import { formula, guarded, guardedRows, source, tulu, type Part } from "../../../src/blocks/formula";
import { writeBlock, type WriteOptions } from "../../../src/workbook/write/writeBlock";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:C4", [
    ["Måned", "Antal", "Befolkning"],
    ["jan", 1959, 12320],
    ["feb", null, 12340],
    ["mar", 1869, 13201],
  ]);
});

const spot = (row: number, column: number): Part => source({ sheet: "Opfølgning", row, column, rows: 1, columns: 1 });
const shareOf = (row: number): PlanCell => ({
  role: "figure",
  formula: guarded([spot(row, 1), spot(row, 2)], tulu("ANDEL", spot(row, 1), spot(row, 2), 1)),
  format: "0.0%",
});
const column: BlockPlan = {
  kind: "block",
  title: "Andel",
  rows: [[{ role: "heading", value: "andel" }], [shareOf(1)], [shareOf(2)], [shareOf(3)]],
};
const spilling: BlockPlan = {
  kind: "block",
  title: "Andel",
  rows: [[{ role: "figure", formula: formula`B2:B4*2`, spill: { rows: 3, columns: 1 } }]],
};
const at = (address: string, sheet = "Opfølgning") => {
  const { row, column: left } = book.area(address);
  return { kind: "cells", sheet, row, column: left } as const;
};
const write = (plan: BlockPlan, address: string, options?: WriteOptions) => writeBlock(plan, at(address), options);

test("a column beside the data: live formulas, guarded, formatted; the selection stays", async () => {
  const selected = book.grid.selection();
  const result = await write(column, "D1");
  expect(result).toMatchObject({ done: true, address: "Opfølgning!D1:D4", cells: 4, formulas: 3, oneUndoStep: true });
  expect(book.formulas("Opfølgning", "D2:D4")[0]).toEqual(['=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))']);
  expect(book.values("Opfølgning", "D1:D4")).toEqual([["andel"], [0.159], [""], [0.142]]);
  expect(book.grid.numberFormats(book.sheet("Opfølgning"), book.area("D2:D4"))).toEqual([["0.0%"], ["0.0%"], ["0.0%"]]);
  expect(book.grid.selection()).toEqual(selected);
  book.put("Opfølgning", "B3", [[2000]]);
  await book.grid.settled();
  expect(book.values("Opfølgning", "D3")).toEqual([[0.162]]);
});

test("one Ctrl+Z takes all of it back", async () => {
  const steps = book.grid.undoSteps;
  await write(column, "D1");
  expect(book.grid.undoSteps).toBe(steps + 1);
  await book.grid.undo();
  expect(book.values("Opfølgning", "D1:D4").flat()).toEqual([null, null, null, null]);
});

test("a filled cell stops it, and is named with what it holds", async () => {
  book.put("Opfølgning", "D3", [["=1+1"]]);
  const result = await write(column, "D1");
  expect(result).toMatchObject({ done: false, why: "filled", restored: true });
  expect(!result.done && result.inspection?.filled).toEqual([{ address: "D3", formula: "=1+1" }]);
  expect(book.values("Opfølgning", "D1:D4").flat()).toEqual([null, null, 2, null]);
});

test("a yes holds for the cells it names with the content they had", async () => {
  book.put("Opfølgning", "D3", [["note"]]);
  const { filled } = await inspectTarget(column, at("D1"));
  book.put("Opfølgning", "D3", [["en anden note"]]);
  expect(await write(column, "D1", { agreement: { overwrite: filled } })).toMatchObject({ done: false, why: "filled" });
  book.put("Opfølgning", "D3", [["note"]]);
  expect(await write(column, "D1", { agreement: { overwrite: filled } })).toMatchObject({ done: true });
  expect(book.values("Opfølgning", "D3")).toEqual([[""]]);
});

test("cells that a formula would spill into count as written", async () => {
  book.put("Opfølgning", "D3", [["note"]]);
  expect(await write(spilling, "D2")).toMatchObject({ done: false, why: "filled" });
  expect(await write(spilling, "E2")).toMatchObject({ done: true, address: "Opfølgning!E2:E4" });
  expect(book.values("Opfølgning", "E2:E4")).toEqual([[3918], [0], [3738]]);
});

test("where another formula spills nothing is written, agreed or not", async () => {
  await write(spilling, "E2");
  const { filled, hindrances } = await inspectTarget(column, at("E4"));
  expect(hindrances).toEqual([{ reason: "spill", address: "E4:E7" }]);
  const result = await write(column, "E4", { agreement: { overwrite: filled } });
  expect(result).toMatchObject({ done: false, why: "hindered" });
});

test("a protected sheet is not touched; a new sheet may be had", async () => {
  book.grid.setProtected(book.sheet("Opfølgning"), true);
  expect(await write(column, "D1")).toMatchObject({
    done: false,
    why: "hindered",
    inspection: { hindrances: [{ reason: "protected", sheet: "Opfølgning" }] },
  });
  const result = await writeBlock(column, { kind: "newSheet", name: "Bilag 2" });
  expect(result).toMatchObject({ done: true, address: "'Bilag 2 2'!A1:A4" });
  expect(book.values("Bilag 2 2", "A1:A4")).toEqual([["andel"], [0.159], [""], [0.142]]);
  expect(book.formulas("Bilag 2 2", "A2")[0]?.[0]).toContain("TULU.ANDEL(Opfølgning!B2,Opfølgning!C2,1)");
});

test("merged cells are named", async () => {
  book.grid.merge(book.sheet("Opfølgning"), book.area("D2:E2"));
  const result = await write(column, "D1");
  expect(result).toMatchObject({ done: false, why: "hindered" });
  expect(!result.done && result.inspection?.hindrances[0]).toEqual({
    reason: "merged",
    addresses: ["Opfølgning!D2:E2"],
  });
});

test("the sheet's edge", async () =>
  expect(await write(column, "D1048575")).toMatchObject({
    done: false,
    inspection: { hindrances: [{ reason: "noRoom" }] },
  }));

test("no such sheet", async () =>
  expect(await writeBlock(column, at("A1", "Ark9"))).toMatchObject({
    inspection: { hindrances: [{ reason: "noSheet", sheet: "Ark9" }] },
  }));

test("hidden rows and manual calculation are told of, and every cell still arrives", async () => {
  book.grid.filterRows(book.sheet("Opfølgning"), [1, 2]);
  book.grid.setCalculationMode("manual");
  book.select("Bilag 2", "A1");
  const result = await write(column, "D1");
  expect(result.done && result.notices).toEqual([
    { kind: "otherSheet", sheet: "Opfølgning" },
    { kind: "hiddenRows", rows: 2 },
    { kind: "manualCalculation" },
  ]);
  expect(book.formulas("Opfølgning", "D1:D4").flat().filter(Boolean)).toHaveLength(3);
});

test("while a cell is edited it waits, says so, and then writes", async () => {
  book.grid.editing = true;
  const result = await write(column, "D1", {
    onWaiting: () => {
      book.grid.editing = false;
    },
  });
  expect(result).toMatchObject({ done: true });
});

test("an empty cell of the plan leaves the sheet's cell as it is", async () => {
  book.put("Opfølgning", "E2", [["behold"]]);
  const plan: BlockPlan = {
    kind: "block",
    title: "",
    rows: [
      [
        { role: "label", value: "a" },
        { role: "label", value: "b" },
      ],
      [{ role: "label", value: "c" }, null],
    ],
  };
  expect(await write(plan, "D1")).toMatchObject({ done: true, cells: 3 });
  expect(book.values("Opfølgning", "D1:E2")).toEqual([
    ["a", "b"],
    ["c", "behold"],
  ]);
});

test("texts stay texts", async () => {
  const texts = ["1-2", "sep 2017", "+5", "SAND", "1.959"];
  const plan: BlockPlan = { kind: "block", title: "", rows: texts.map((value) => [{ role: "label", value }]) };
  await write(plan, "F1");
  expect(book.values("Opfølgning", "F1:F5").flat()).toEqual(texts);
});

describe("when Excel fails on the way", () => {
  /** Excel refuses the calls that `fails` says, by their number. */
  const failing = (member: "formulas" | "numberFormat", fails: (call: number) => boolean) => {
    const { port } = { port: book.grid };
    const original = member === "formulas" ? port.write : port.setNumberFormats;
    let calls = 0;
    Object.assign(port, {
      [member === "formulas" ? "write" : "setNumberFormats"]: (...args: never[]) => {
        calls++;
        if (fails(calls)) throw new Error("ude af drift");
        return (original as (...given: never[]) => void).apply(port, args);
      },
    });
  };
  test("what was there is put back", async () => {
    book.put("Opfølgning", "D2:D3", [["=B2*2"], ["'1.959"]]);
    const before = book.grid.formulas(book.sheet("Opfølgning"), book.area("A1:E6"));
    const values = book.values("Opfølgning", "A1:E6");
    const { filled } = await inspectTarget(column, at("D1"));
    // Writing, putting back, and the same again without the undo group.
    failing("formulas", (call) => call === 1 || call === 3);
    const result = await write(column, "D1", { agreement: { overwrite: filled } });
    expect(result).toMatchObject({ done: false, why: "failed", restored: true });
    expect(book.grid.formulas(book.sheet("Opfølgning"), book.area("A1:E6"))).toEqual(before);
    expect(book.values("Opfølgning", "A1:E6")).toEqual(values);
  });
  test("what fails once is written in several steps instead of one", async () => {
    failing("formulas", (call) => call === 1);
    expect(await write(column, "D1")).toMatchObject({ done: true, oneUndoStep: false });
    expect(book.values("Opfølgning", "D1:D4")).toEqual([["andel"], [0.159], [""], [0.142]]);
  });
  test("no new sheet is left behind", async () => {
    const before = book.grid.sheets().map(({ name }) => name);
    failing("numberFormat", () => true);
    expect(await writeBlock(column, { kind: "newSheet", name: "TULU" })).toMatchObject({ done: false, restored: true });
    expect(book.grid.sheets().map(({ name }) => name)).toEqual(before);
  });
});

describe("a table", () => {
  const inTable = (columnName: string) =>
    ({ to: "column", table: "Tabel1", column: columnName, whole: false }) as const;
  const plan: TablePlan = {
    kind: "table",
    title: "Andel",
    table: "Tabel1",
    columns: [
      {
        heading: "Antal",
        formula: guarded(
          [inTable("Antal"), inTable("Befolkning")],
          tulu("ANDEL", inTable("Antal"), inTable("Befolkning"), 1),
        ),
        format: "0.0%",
        unit: "share",
      },
    ],
  };
  beforeEach(() => void book.grid.addTable(book.sheet("Opfølgning"), book.area("A1:C4"), "Tabel1", true));

  test("gets a calculated column under a name of its own", async () => {
    const result = await writeBlock(plan, { kind: "table", table: "Tabel1" });
    expect(result).toMatchObject({ done: true, address: "Opfølgning!D1:D4", formulas: 3 });
    expect(book.values("Opfølgning", "D1:D4")).toEqual([["Antal 2"], [0.159], [""], [0.142]]);
    expect(book.grid.tables()[0]?.area).toEqual(book.area("A1:D4"));
  });
  test("loses its new columns again when one of them fails", async () => {
    const [first] = plan.columns;
    const wrong = { heading: "b", formula: ["TULU.ANDEL("], format: undefined, unit: "share" } as const;
    const result = await writeBlock(
      { ...plan, columns: first ? [first, wrong] : [] },
      { kind: "table", table: "Tabel1" },
    );
    expect(result).toMatchObject({ done: false, why: "failed", restored: true });
    expect(book.grid.tables()[0]?.area).toEqual(book.area("A1:C4"));
    expect(
      book
        .values("Opfølgning", "D1:E4")
        .flat()
        .every((value) => value === null),
    ).toBe(true);
  });
  test("is left alone when the cells beside it are taken", async () => {
    book.put("Opfølgning", "D3", [["note"]]);
    expect(await writeBlock(plan, { kind: "table", table: "Tabel1" })).toMatchObject({
      done: false,
      inspection: { hindrances: [{ reason: "besideTable", table: "Tabel1" }] },
    });
    expect(book.values("Opfølgning", "D1:D4").flat()).toEqual([null, null, "note", null]);
  });
  test("is not crossed by a block, nor are the cells that it reads written over", async () =>
    expect(await write(column, "C3")).toMatchObject({
      done: false,
      inspection: {
        hindrances: [
          { reason: "table", table: "Tabel1" },
          { reason: "ownInput", address: "C3" },
        ],
      },
    }));
});

test("in the oldest Excel that the manifest lets in, which cannot gather undo, it writes all the same", async () => {
  book = await openWorkbook(["Opfølgning"], { excelApi: "1.17" });
  book.put("Opfølgning", "B2:C4", [
    [1959, 12320],
    [null, 12340],
    [1869, 13201],
  ]);
  expect(await write(column, "D1")).toMatchObject({ done: true, oneUndoStep: false });
  expect(book.values("Opfølgning", "D2:D4")).toEqual([[0.159], [""], [0.142]]);
});

test.each(["zero", "null"] as const)(
  "one spilling formula with a guard: a hole handed over as %s is no figure",
  async (emptyCells) => {
    book = await openWorkbook(["Opfølgning"], { emptyCells });
    book.put("Opfølgning", "B2:C4", [
      [1959, 12320],
      [null, 12340],
      [1869, 13201],
    ]);
    const [counts, populations] = ["B2:B4", "C2:C4"].map((address) =>
      source({ sheet: "Opfølgning", ...book.area(address) }),
    ) as [Part, Part];
    const work = guardedRows([counts, populations], tulu("ANDEL", counts, populations, 1));
    const plan: BlockPlan = {
      kind: "block",
      title: "",
      rows: [[{ role: "figure", formula: work, format: "0.0%", spill: { rows: 3, columns: 1 } }]],
    };
    expect(await write(plan, "D2")).toMatchObject({ done: true, address: "Opfølgning!D2:D4", cells: 1 });
    expect(book.values("Opfølgning", "D2:D4")).toEqual([[0.159], [""], [0.142]]);
  },
);
