import { contentsOf } from "../../../src/sheet/contents";
import type { Cell } from "../../../src/sheet/cell";
import type { RangeEntry } from "../../../src/sheet/entry";
import { contentsSummary, oddCells, oddCount, toCome } from "../../../src/taskpane/form/oddCells";
import { danish } from "../../../src/taskpane/language/texts.da";

/* What a field says of its cells: what is missing, what is to come, and which texts show numbers. */

function column(cells: readonly Cell[], labels: readonly (string | undefined)[]): RangeEntry {
  const place = { sheet: "Data", row: 1, column: 1, rows: cells.length, columns: 1 };
  const values = cells.map((cell) => [cell]);
  return {
    ...{ kind: "range", text: "", place, values, labels, labelColumn: undefined, heading: undefined },
    ...{ contents: contentsOf(values, place), table: undefined, hiddenRows: 0 },
  };
}

test("months not yet reported are no fault; a hole among those reported is", () => {
  const months = ["jan 2025", "feb 2025", "mar 2025", "apr 2025", "maj 2025"];
  const open = column([1, 2, null, null, null], months);
  expect([contentsSummary(open, danish), oddCells(open, danish), oddCount(open)]).toEqual([
    "2 tal, 3 endnu uden tal",
    [],
    0,
  ]);
  const holed = column([1, null, 3, null, null], months);
  expect([contentsSummary(holed, danish), oddCount(holed)]).toEqual(["2 tal, 1 tom, 2 endnu uden tal", 1]);
  expect(oddCells(holed, danish)).toEqual([{ address: "B3", text: "B3 er tom" }]);
});

test("a municipality at the end that lacks its figure is missing, and an empty column is all missing", () => {
  expect(contentsSummary(column([1, 2, null], ["Viborg", "Herning", "Skive"]), danish)).toBe("2 tal, 1 tom");
  expect(contentsSummary(column([1, 2, null], []), danish)).toBe("2 tal, 1 tom");
  expect(toCome(column([null, null], ["jan 2025", "feb 2025"]))).toBe(0);
});

test("a text that shows a number can be mended, another cannot", () => {
  const odd = oddCells(column(["12.900", "..", "ca. 5", " 15,9 % "], []), danish);
  expect(odd.map(({ address, mend }) => [address, mend?.value])).toEqual([
    ["B2", 12900],
    ["B3", undefined],
    ["B4", undefined],
    ["B5", 0.159],
  ]);
});
