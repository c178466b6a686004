import type { GridValue } from "../../preview/cells/value";
import type { Cell } from "../../src/sheet/cell";
import { cells, excelAnswers, placeOf, rowsOf } from "../formulas/excelAnswers";
import { closeBrowser, Preview, type Cell as Written } from "./preview";

/* The formulas of test/formulas/excelAnswers.ts in the preview's own grid: where Univer is not Excel, the table says why. */

const sheet = "Svar";
const spot = (row: number, column: number): string => `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`;
const written = (value: string | number | boolean | null): Written =>
  value === null ? "" : typeof value === "string" && !value.startsWith("=") ? `'${value}` : value;

let preview: Preview;
let shown: GridValue[][];

beforeAll(async () => {
  preview = await Preview.open();
  await preview.addSheet(sheet);
  for (const [address, rows] of Object.entries(cells)) {
    await preview.write(
      `${sheet}!${address}`,
      rows.map((row) => row.map(written)),
    );
  }
  const formulas: Written[][] = [];
  for (const [index, answer] of excelAnswers.entries()) {
    const { row, column } = placeOf(answer, index);
    if (column > 0) await preview.write(spot(row, column), [[answer.formula]]);
    else formulas[row - 100] = [answer.formula];
  }
  await preview.write(
    spot(100, 0),
    Array.from(formulas, (row) => row ?? [""]),
  );
  shown = await preview.shownCells(sheet);
});

afterAll(closeBrowser);

const asCell = (value: GridValue | undefined): Cell =>
  typeof value === "object" && value !== null ? { code: value.error } : (value ?? null);

/** An empty text of a formula shows nothing. */
const isSame = (wanted: Cell, given: Cell): boolean =>
  typeof wanted === "number" && typeof given === "number"
    ? Math.abs(wanted - given) <= 1e-15 * Math.abs(wanted)
    : JSON.stringify(wanted) === JSON.stringify(given) || (wanted === "" && given === null);

test("Univer answers as Excel, but for the formulas with a reason", () => {
  const found = excelAnswers.flatMap((answer, index) => {
    const { row, column } = placeOf(answer, index);
    const wanted = rowsOf(answer);
    const given = wanted.map((line, r) => line.map((_, c) => asCell(shown[row + r]?.[column + c])));
    const agrees = wanted.every((line, r) => line.every((cell, c) => isSame(cell, given[r]?.[c] ?? null)));
    const reason = answer.differs?.univer;
    if (agrees) return reason === undefined ? [] : [`${answer.formula} agrees, although: ${reason}`];
    return reason === undefined ? [`${answer.formula} is ${JSON.stringify(given)}, not ${JSON.stringify(wanted)}`] : [];
  });
  expect(found).toEqual([]);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
