import { catalogue } from "../../src/functions/catalogue";
import { functionMetadata } from "../../scripts/generated/functionMetadata";
import { createAssociation } from "../../preview/functions/customFunctions";
import { createFunctionHost } from "../../preview/functions/functionHost";
import { usualStyle } from "../../preview/cells/cellStyle";
import { shownText } from "../../preview/cells/shownText";
import { createMemoryGrid, type MemoryGrid } from "../../preview/grid/memory";
import type { GridValue } from "../../preview/cells/value";
import { newcomerWorkbook } from "../../preview/newcomer/newcomerWorkbook";
import { sourceDocuments } from "../../preview/newcomer/sources";

/** The newcomer's workbook, calculated by functions.ts as Excel would call it. */
function calculatedWorkbook(): MemoryGrid {
  const association = createAssociation();
  Object.assign(globalThis, { CustomFunctions: association.customFunctions });
  jest.isolateModules(() => void jest.requireActual("../../src/functions/functions"));
  const functions = createFunctionHost({
    metadata: functionMetadata(catalogue, "da"),
    mappings: association.mappings,
    emptyCells: "null",
  });
  const { sheets } = newcomerWorkbook();
  const grid = createMemoryGrid({ functions, sheets: sheets.map(({ name }) => name) });
  for (const { name, rows } of sheets) {
    const sheet = sheetId(grid, name);
    rows.forEach((cells, row) => {
      if (cells.length === 0) return;
      const area = { row, column: 0, rows: 1, columns: cells.length };
      grid.write(sheet, area, [cells.map((cell) => cell?.formula ?? cell?.value)]);
    });
  }
  return grid;
}

function sheetId(grid: MemoryGrid, name: string): string {
  const sheet = grid.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet.id;
}

function valuesOf(grid: MemoryGrid, name: string): GridValue[][] {
  const sheet = sheetId(grid, name);
  const used = grid.usedArea(sheet);
  return used
    ? grid.values(sheet, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
    : [];
}

const grid = calculatedWorkbook();
const wholeBook = new Map(newcomerWorkbook().sheets.map(({ name }) => [name, valuesOf(grid, name)]));

test("no cell holds an error", () => {
  const errors = [...wholeBook].flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell) =>
        cell !== null && typeof cell === "object" ? [`${sheet} ${row + 1}: ${cell.message ?? cell.error}`] : [],
      ),
    ),
  );
  expect(errors).toEqual([]);
});

test("every derived figure has the verdict that the seeds give it, found by the live formula", () => {
  const rows = wholeBook.get("Afstemning")?.slice(4) ?? [];
  const cases = sourceDocuments.flatMap((document) => document.cases);
  const found = cases.map(({ figure }, index) => [figure, String(rows[index]?.[5]).slice(2)]);
  expect(found).toEqual(cases.map(({ figure, verdict }) => [figure, verdict]));
});

test("the chain of the first document stands beside what it prints", () => {
  const verdicts = (wholeBook.get("Besparelse") ?? [])
    .map((cells) => cells[3])
    .filter((cell) => typeof cell === "string" && /[✓✗]/.test(cell));
  expect(verdicts).toEqual(Array.from({ length: 4 }, () => "✓ stemmer"));
  expect(wholeBook.get("Besparelse")?.[14]?.[2]).toBe(15587560);
  expect(wholeBook.get("Besparelse")?.[19]?.slice(1, 4)).toEqual([-90, 140, -230]);
});

test("shares and the distribution agree; two of the figures per 1,000 cannot come from the counts", () => {
  const verdicts = (wholeBook.get("Ungegrupper") ?? [])
    .map((cells) => cells[7])
    .filter((cell) => typeof cell === "string" && /[✓✗]/.test(cell));
  expect(verdicts.slice(0, 21)).toEqual(Array.from({ length: 21 }, () => "✓ stemmer"));
  expect(verdicts.slice(21).map((verdict) => String(verdict).charAt(0))).toEqual(["✗", "✗", "✓", "✗"]);
});

test("the staircase's means agree with the law", () => {
  const verdicts = (wholeBook.get("Refusion") ?? [])
    .map((cells) => cells[3])
    .filter((cell) => typeof cell === "string" && /[✓✗]/.test(cell));
  expect(verdicts).toEqual(Array.from({ length: 5 }, () => "✓ stemmer"));
});

test("the populations that the shares imply, beside the official ones, and what the denominator moves", () => {
  const rows = wholeBook.get("Befolkning") ?? [];
  const implied = rows.slice(5, 25).map((cells) => [cells[0], cells[1], cells[7], cells[10]]);
  expect(implied.slice(0, 2)).toEqual([
    ["Viborg", "Start", 12556, "✗ officielt flere"],
    ["Viborg", "Slut", 13067, "✗ officielt færre"],
  ]);
  // February 2019: all of Viborg's and Herning's shares fit, of Silkeborg's all but the sum of rounded parts.
  expect(
    implied.slice(2).flatMap(([town, what, , verdict]) => (verdict === "✓ passer" ? [] : [`${town} ${what}`])),
  ).toEqual(["Silkeborg Gruppe 1-3"]);
  expect(rows[23]?.slice(8, 10)).toEqual(["1. januar 2019", 0.107]);
  expect(rows[5]?.[9]).toBe(0.156);
  const chain = rows.slice(28, 36).map((cells) => cells.slice(3, 5));
  expect(chain).toEqual([
    [0.159, 0.156],
    [13201, 13201],
    [2099, 2059],
    [230, 190],
    [15587560, 12876680],
    ["15,6\u00a0mio.\u00a0kr.", "12,9\u00a0mio.\u00a0kr."],
    [null, expect.closeTo(-40 / 230, 10)],
    [null, -40],
  ]);
});

const written = newcomerWorkbook().sheets.flatMap(({ name, rows }) =>
  rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ sheet: name, row, column, cell }] : []))),
);

test("a share is shown as a percentage, and no figure with more decimals than one reads", () => {
  const shown = written.flatMap(({ sheet, row, column, cell }) => {
    const value = wholeBook.get(sheet)?.[row]?.[column];
    if (typeof value !== "number") return [];
    const text = shownText(value, cell.format ?? "General");
    // Right of the reconciliation the formulas' own results stand as they came.
    if (sheet === "Afstemning" && column > 6) return [];
    const isShare = Math.abs(value) < 1 && value !== 0;
    return (isShare && !text.includes("%")) || /,\d{3}/u.test(text)
      ? [`${sheet} ${row + 1}, ${column + 1}: ${text}`]
      : [];
  });
  expect(shown).toEqual([]);
});

/** Relative luminance, by WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/u.exec(color) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("every colour is one, and every text is seen on its ground", () => {
  const looks = written.map(({ cell }) => ({ ...usualStyle, ...cell.style }));
  const colors = looks.flatMap(({ color, fill }) => (fill === null ? [color] : [color, fill]));
  expect(colors.filter((color) => !/^#[\dA-F]{6}$/u.test(color))).toEqual([]);
  const contrasts = looks.map(({ color, fill }) => (luminance(fill ?? "#FFFFFF") + 0.05) / (luminance(color) + 0.05));
  expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
});

test("what stays in sight ends with the columns' headings, or with the title and its note", () => {
  const ends = newcomerWorkbook().sheets.flatMap(({ name, rows, freezeRows }) => {
    if (freezeRows === undefined) return [];
    const [last = [], next = []] = [rows[freezeRows - 1], rows[freezeRows]];
    const isHeadings = last.some((cell) => cell?.style?.bottomBorder === true);
    return isHeadings || (last.length > 0 && next.length === 0) ? [] : [name];
  });
  expect(ends).toEqual([]);
});
