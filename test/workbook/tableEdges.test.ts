import type { BlockPlan } from "../../src/blocks/plan";
import { formula } from "../../src/blocks/formula";
import type { Area } from "../../src/sheet/place";
import { freePlaces } from "../../src/workbook/write/freePlaces";
import { inspectTarget } from "../../src/workbook/write/inspectTarget";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:F5", [
    ["Måned", "Antal", "Befolkning", null, null, "Andre tal"],
    ["jan", 1959, 12320, null, null, 10],
    ["feb", 1940, 12340, null, null, 20],
    ["mar", 1930, 12400, null, null, 30],
    ["apr", 1920, 12410, null, null, 40],
  ]);
  book.grid.addTable(book.sheet("Opfølgning"), book.area("A1:C5"), "Tabel1", true);
});

describe("where a column of formulas is offered", () => {
  const kinds = async (
    address: string,
    size = { rows: 4, columns: 1, perRow: true, above: 1, aligned: "rows" as const },
  ) => (await freePlaces({ sheet: "Opfølgning", ...book.area(address) }, size, "TULU")).map(({ kind }) => kind);

  test("in the table, for its own data", async () => expect(await kinds("B2:C5")).toContain("table"));
  test("beside the data, when they stand beside the table", async () => {
    const offered = await kinds("F2:F5");
    expect(offered).toContain("beside");
    expect(offered).not.toContain("table");
  });
  test("beside the data, when they stand below the table", async () => {
    book.put("Opfølgning", "B8:B9", [[1], [2]]);
    expect(await kinds("B8:B9")).not.toContain("table");
  });
  test("not in the table when it is no formula for each row", async () =>
    expect(await kinds("B2:C5", { rows: 4, columns: 1, perRow: false, above: 1, aligned: "rows" })).not.toContain(
      "table",
    ));
  test("not in the table when the column beside it is taken", async () => {
    book.put("Opfølgning", "D4", [["note"]]);
    expect(await kinds("B2:C5")).not.toContain("table");
  });
});

describe("what a table lets a block do", () => {
  const plan = (spill?: { rows: number; columns: number }): BlockPlan => ({
    kind: "block",
    title: "Andel",
    rows: [[{ role: "figure", formula: formula`F2:F5*2`, ...(spill && { spill }) }]],
  });
  const hindrances = async (of: BlockPlan, address: string) => {
    const { row, column }: Area = book.area(address);
    const { hindrances } = await inspectTarget(of, { kind: "cells", sheet: "Opfølgning", row, column });
    return hindrances.map(({ reason }) => reason);
  };

  test("one figure may stand within its rows of data, and not on its headings", async () => {
    expect(await hindrances(plan(), "C5")).toEqual([]);
    expect(await hindrances(plan(), "C1")).toEqual(["table"]);
  });
  test("nothing may spill within it, not even inside its rows of data", async () =>
    expect(await hindrances(plan({ rows: 2, columns: 1 }), "C3")).toEqual(["table"]));
  test("nothing may cross its edge", async () => {
    expect(await hindrances(plan({ rows: 4, columns: 1 }), "C3")).toEqual(["table"]);
    expect(await hindrances(plan({ rows: 1, columns: 2 }), "C3")).toEqual(["table"]);
  });
  test("beside it, everything may", async () =>
    expect(await hindrances(plan({ rows: 4, columns: 1 }), "D2")).toEqual([]));
});
