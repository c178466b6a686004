import type { BlockPlan } from "../../src/blocks/plan";
import { cell, fixed, formula, guarded, guardedRows, source, span, tulu } from "../../src/blocks/formula";
import { lastColumn, lastRow } from "../../src/sheet/place";
import { formulaText, layoutOf, sizeOf } from "../../src/blocks/layout";

const home = { sheet: "Ark 1", row: 4, column: 2 };
const place = (row: number, column: number, rows = 1, sheet = "Ark 1") => ({ sheet, row, column, rows, columns: 1 });

test.each([
  ["a cell of the same sheet", formula`${source(place(1, 1))}*2`, "B2*2"],
  ["one value that serves a column", [source(place(1, 1), "fixed")], "$B$2"],
  ["another sheet, quoted where it must be", [source(place(1, 1, 3, "Jens' ark"))], "'Jens'' ark'!B2:B4"],
  [
    "a column of the table's own row",
    [{ to: "column", table: "T", column: "Pr. 1.000 [kr]", whole: false }],
    "T[@[Pr. 1.000 '[kr']]]",
  ],
  ["a whole column of a sheet", [source(place(0, 1, lastRow), "fixed")], "$B:$B"],
  ["whole rows of a sheet", [source({ ...place(1, 0, 2), columns: lastColumn }, "fixed")], "$2:$3"],
  ["a whole column of a table", [{ to: "column", table: "T", column: "Antal", whole: true }], "T[Antal]"],
] as const)("%s", (_, parts, text) => expect(formulaText(parts, home)).toBe(text));

test("guards: one cell, several, and areas row by row", () => {
  const [a, b] = [source(place(1, 1)), source(place(1, 2))];
  expect(formulaText(guarded([a], tulu("FORVENTET", 0.159, a)), home)).toBe('IF(B2="","",TULU.FORVENTET(0.159,B2))');
  expect(formulaText(guarded([a, b], tulu("ANDEL", a, b, 1)), home)).toBe('IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))');
  const [long, other] = [source(place(1, 1, 3)), source(place(1, 2, 3))];
  expect(formulaText(guardedRows([long, other], tulu("ANDEL", long, other)), home)).toBe(
    'IF((B2:B4="")+(C2:C4=""),"",TULU.ANDEL(B2:B4,C2:C4))',
  );
});

const plan: BlockPlan = {
  kind: "block",
  title: "",
  rows: [
    [{ role: "input", name: "a", value: 1 }, null],
    [
      { role: "input", name: "b", value: 2 },
      { role: "figure", formula: formula`${cell("a")}+${fixed("b")}` },
    ],
    [
      {
        role: "total",
        formula: formula`SUM(${span("a", "b")})`,
        spill: { rows: 2, columns: 2 },
        formats: ["0", "0.0"],
      },
    ],
  ],
};

test("names become addresses where the block is put", () => {
  const { cells, place: where } = layoutOf(plan, home);
  expect(where).toEqual({ sheet: "Ark 1", row: 4, column: 2, rows: 4, columns: 2 });
  expect(cells[1]?.[1]?.input).toBe("=C5+$C$6");
  expect(cells[2]?.[0]?.input).toBe("=SUM(C5:C6)");
});

test("what a formula spills over belongs to the block, with its formats", () => {
  const { fills, formats, spills } = layoutOf(plan, home);
  expect(sizeOf(plan)).toEqual({ rows: 4, columns: 2 });
  expect([fills(0, 1), fills(2, 1), fills(3, 1), fills(3, 2), fills(4, 0)]).toEqual([false, true, true, false, false]);
  expect(formats[3]).toEqual(["0", "0.0"]);
  expect(spills).toEqual([{ row: 6, column: 2, rows: 2, columns: 2 }]);
});

test("a name that is not there, or there twice, is a fault of the plan", () => {
  const unknown: BlockPlan = { kind: "block", title: "", rows: [[{ role: "figure", formula: [cell("x")] }]] };
  expect(() => layoutOf(unknown, home).cells[0]?.[0]?.input).toThrow("no cell named x");
  const twice: BlockPlan = {
    kind: "block",
    title: "",
    rows: [[{ role: "input", name: "a", value: 1 }], [{ role: "input", name: "a", value: 2 }]],
  };
  expect(() => layoutOf(twice, home)).toThrow("Two cells");
});

test("a copy of the user's own cell is no figure that can fail", () => {
  const own: BlockPlan = {
    kind: "block",
    title: "",
    rows: [
      [
        { role: "figure", formula: [source(place(1, 1))], format: "0", copied: true },
        { role: "figure", formula: formula`${source(place(1, 1))}*2`, format: "0" },
      ],
    ],
  };
  const { reckons, fills } = layoutOf(own, home);
  expect([fills(0, 0), reckons(0, 0), reckons(0, 1)]).toEqual([true, false, true]);
});
