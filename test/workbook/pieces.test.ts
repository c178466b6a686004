import { contentsOf } from "../../src/sheet/contents";
import { cellOf } from "../../src/sheet/cell";
import { rowRuns } from "../../src/workbook/write/cellGrid";
import { headingsAbove, startsWithHeadings } from "../../src/sheet/headings";
import { changeFormat, numberFormat } from "../../src/sheet/numberFormat";
import { typedText } from "../../src/blocks/typedText";
import { labelColumn, showsDate } from "../../src/sheet/rowLabels";
import { trimmedPlace } from "../../src/workbook/read/readRange";
import { lastRow } from "../../src/sheet/place";

test.each([
  ["share", undefined, "0.0%"],
  ["share", 0, "0%"],
  ["count", undefined, "#,##0"],
  ["kr", undefined, '#,##0 "kr."'],
  ["kr", 2, '#,##0.00 "kr."'],
  ["rate", 0, "#,##0"],
  ["rank", undefined, "0"],
  ["text", undefined, "General"],
] as const)("number format of %s with %s decimals", (unit, decimals, code) =>
  expect(numberFormat(unit, decimals)).toBe(code),
);
test("a change shows its sign", () => expect(changeFormat("count")).toBe("+#,##0;-#,##0;#,##0"));

test.each([
  "=A1",
  "+5",
  "-5",
  "@navn",
  "1-2",
  "1/2",
  "1.959",
  "15,9 %",
  "15,9\u00a0%",
  "sep 2017",
  "1. maj",
  "SAND",
  "FALSE",
  "'citat",
  "#N/A",
  "=TULU.ANDEL(B2;C2)",
  "5 kr.",
])("%s would be read as something else", (text) => expect(typedText(text)).toBe(`'${text}`));
test.each(["Antal", "Pr. 1.000", "−90 = +140 − 230", "uge 4", "Maj måned", "", "2017K3"])(
  "%s is a text as it is",
  (text) => expect(typedText(text)).toBe(text),
);

test("the names of errors are errors, in English and in Danish; other texts are not", () => {
  expect(["#N/A", "#I/T", "#DIVISION/0!", "#1", ""].map(cellOf)).toEqual([
    { code: "#N/A" },
    { code: "#N/A" },
    { code: "#DIV/0!" },
    "#1",
    null,
  ]);
});

test("contents are counted by kind, with places", () => {
  const contents = contentsOf(
    [
      [1, null],
      ["x", true],
      [{ code: "#N/A" }, 2],
    ],
    { row: 9, column: 1, rows: 3, columns: 2 },
  );
  expect(contents).toMatchObject({
    cells: 6,
    numbers: 2,
    empty: 1,
    texts: 1,
    switches: 1,
    errors: 1,
    emptyAt: ["C10"],
  });
  expect(contents.textsAt.map(({ address }) => address)).toEqual(["B11", "C11"]);
  expect(contents.errorsAt[0]?.address).toBe("B12");
});

describe("headings", () => {
  test.each([
    [[["Antal"], [1]], true],
    [
      [
        ["Navn", "Antal"],
        ["Viborg", 1],
      ],
      true,
    ],
    [[["Navn"], ["Viborg"]], false],
    [[["Antal"]], false],
    [[[2017], [1]], false],
    [
      [
        [null, "Antal"],
        ["x", 1],
      ],
      true,
    ],
    [
      [
        ["Antal", 5],
        [1, 2],
      ],
      false,
    ],
  ])("%j: %s", (cells, headed) => expect(startsWithHeadings(cells)).toBe(headed));
  test("above a range: past figures and one empty row, not past two, not past SAND", () => {
    expect(
      headingsAbove(
        [
          ["A", "B", "C", "D"],
          [1, null, null, true],
          [2, 3, null, 1],
        ],
        4,
      ),
    ).toEqual(["A", "B", undefined, undefined]);
  });
});

test("rows are named by the nearest column that is mostly texts", () => {
  const cells = [
    ["jan", "a", 1],
    ["feb", 2, 2],
    ["mar", 3, 3],
  ];
  expect(labelColumn(cells, [0, 1, 2])).toBe(0);
  expect(labelColumn(cells, [1, 2])).toBeUndefined();
});
test.each([
  ["mmm yyyy", true],
  ["dd-mm-yyyy", true],
  ["#,##0", false],
  ['0 "dyr"', false],
  ["0.0%", false],
  ["[$-406]mmmm", true],
])("%s shows a date: %s", (format, isDate) => expect(showsDate(format)).toBe(isDate));

test("rows are written together where they are shown, one by one where they are hidden", () =>
  expect(rowRuns(6, 2, new Set([1, 2]))).toEqual([
    { from: 0, rows: 1 },
    { from: 1, rows: 1 },
    { from: 2, rows: 1 },
    { from: 3, rows: 3 },
  ]));
test("a tall block is cut into pieces that cover it once", () => {
  const runs = rowRuns(50_001, 3, new Set());
  expect(runs.length).toBeGreaterThan(5);
  let next = 0;
  for (const { from, rows } of runs) {
    expect(from).toBe(next);
    expect(rows * 3).toBeLessThanOrEqual(20_000);
    next += rows;
  }
  expect(next).toBe(50_001);
});

test("a place is cut where whole columns or a very long tail are meant, and left as it is otherwise", () => {
  const used = { row: 0, column: 0, rows: 14, columns: 3 };
  const place = { sheet: "A", row: 1, column: 1, rows: 13, columns: 1 };
  expect(trimmedPlace({ ...place, row: 0, rows: lastRow }, used).rows).toBe(14);
  expect(trimmedPlace({ ...place, rows: 1_000_000 }, used).rows).toBe(13);
  expect(trimmedPlace({ ...place, rows: 20 }, used).rows).toBe(20);
  expect(trimmedPlace({ ...place, row: 0, rows: lastRow }, undefined).rows).toBe(1);
});
