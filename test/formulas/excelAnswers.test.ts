import { parsedAddress } from "../../preview/cells/address";
import { createMemoryGrid } from "../../preview/grid/memory";
import type { GridInput, GridValue } from "../../preview/cells/value";
import { computed } from "../../src/formulas/computation";
import { cellReference } from "../../src/formulas/reference";
import type { Cell, Cells } from "../../src/sheet/cell";
import { areaAddress } from "../../src/sheet/place";
import { cells, excelAnswers, placeOf, rowsOf, type ExcelAnswer } from "./excelAnswers";

const grid = createMemoryGrid();
const sheet = grid.activeSheet();
const areaOf = (address: string) => parsedAddress(address, grid.size(sheet))!.area;
for (const [address, rows] of Object.entries(cells)) {
  grid.write(sheet, { ...areaOf(address), rows: rows.length }, rows as GridInput[][]);
}
excelAnswers.forEach((answer, index) => {
  grid.write(sheet, { ...placeOf(answer, index), rows: 1, columns: 1 }, [[answer.formula]]);
});

const asCell = (value: GridValue): Cell =>
  typeof value === "object" && value !== null ? { code: value.error } : value;
const valuesAt = (area: Parameters<typeof grid.values>[1]): Cell[][] =>
  grid.values(sheet, area).map((row) => row.map(asCell));
const sizeOf = (rows: Cells) => ({ rows: rows.length, columns: rows[0]?.length ?? 0 });

/** As the pane reads cells: what is on the sheet, whatever the formula stands in. */
function read(text: string): Cells | undefined {
  const reference = cellReference(text);
  return reference && valuesAt(reference.area);
}

/** Only Excel knows where the formula stands: the pane leaves "@" of an area to it. */
const isLeftToExcel = ({ formula }: ExcelAnswer): boolean => formula.startsWith("=@");

test.each(excelAnswers.map((answer, index) => ({ ...answer, index })))("$formula", ({ index, ...answer }) => {
  const wanted = rowsOf(answer);
  const result = computed(answer.formula, read);
  const shown = result?.map((row) => row.map((cell) => cell ?? 0));
  expect(shown).toEqual(isLeftToExcel(answer) ? undefined : wanted);
  expect(valuesAt({ ...placeOf(answer, index), ...sizeOf(wanted) })).toEqual(wanted);
});

test("every answer has a source, and no formula stands in another's way", () => {
  expect(excelAnswers.filter(({ source }) => !/^https?:\/\/\S+$/u.test(source))).toEqual([]);
  const places = excelAnswers.map((answer, index) => areaAddress({ ...placeOf(answer, index), rows: 1, columns: 1 }));
  expect(new Set(places).size).toBe(excelAnswers.length);
  expect(Math.max(...excelAnswers.map((answer) => rowsOf(answer).length))).toBeLessThan(6);
});
