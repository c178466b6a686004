import { explanation } from "../../src/explain/explanation";
import type { Cells } from "../../src/sheet/cell";

/** The explanation of one cell of a spill: its row and column in the spill, from 0. */
const at = (formula: string, read: Readonly<Record<string, Cells>>, row: number, column: number) =>
  explanation(formula, { read: (text) => read[text], language: "da", row, column })[0];
const upright = (...figures: number[]): Cells => figures.map((figure) => [figure]);

const counts = [1959, 1869, 1700];
const populations = [12320, 13201, 13000];
const split = "ændring (efter − før) −169 · befolkningseffekt −28,458 · andelseffekt −140,542";

test.each([
  ["in columns", upright(1959, 1869), upright(12320, 13201), upright(1869, 1700), upright(13201, 13000)],
  ["in rows", [counts.slice(0, 2)], [populations.slice(0, 2)], [counts.slice(1)], [populations.slice(1)]],
])("a function of several figures, given %s, explains the line that each of its cells stands in", (_, a, b, c, d) => {
  for (const column of [0, 1, 2]) {
    const call = at(
      "=TULU.OPDELING(A1:A2,B1:B2,C1:C2,D1:D2)",
      { "A1:A2": a, "B1:B2": b, "C1:C2": c, "D1:D2": d },
      1,
      column,
    );
    expect(call?.result).toBe(split);
    expect(call?.arguments.slice(0, 2).map(({ value }) => value)).toEqual(["1.869", "13.201"]);
  }
});

test("under headings, a cell is explained by the line it stands in; the heading by the first", () => {
  const read = { "A1:A2": upright(1959, 1869), "B1:B2": upright(12320, 13201) };
  const formula = "=TULU.ANDELSINTERVAL(A1:A2,B1:B2,95%,TRUE)";
  const antal = (row: number) => at(formula, read, row, 0)?.arguments[0]?.value;
  expect([0, 1, 2].map(antal)).toEqual(["1.959", "1.959", "1.869"]);
  expect(at(formula, read, 2, 0)?.result).toBe("nedre 13,574 % · øvre 14,763 %");
});

test("a figure for each entry of a list is the cell's own", () => {
  const years = { "A1:A3": upright(200, 210, 250) };
  expect([0, 1, 2].map((row) => at("=TULU.INDEKSTAL(A1:A3)", years, row, 0)?.result)).toEqual(["100", "105", "125"]);
  const along = { "A1:C1": [[200, 210, 250]] };
  expect([0, 1, 2].map((column) => at("=TULU.INDEKSTAL(A1:C1)", along, 0, column)?.result)).toEqual([
    "100",
    "105",
    "125",
  ]);
});

test("a block's figure is the cell's own, and a line's refusal is only its own", () => {
  const block = {
    "A1:B2": [
      [1, 3],
      [2, 2],
    ],
  };
  const shares = (row: number, column: number) => at("=TULU.FORDELING(A1:B2)", block, row, column)?.result;
  expect([shares(0, 0), shares(0, 1), shares(1, 0)]).toEqual(["12,5 %", "37,5 %", "25 %"]);
  const funnel = { "A1:A3": [[10], [null], [30]], "B1:B3": upright(100, 100, 100) } as const;
  expect(at("=TULU.TRAGT(A1:A3,B1:B3)", funnel, 1, 0)?.result).toBe("Mangler: antal, nr. 2");
  expect(at("=TULU.TRAGT(A1:A3,B1:B3)", funnel, 2, 0)?.result).toMatch(/30/);
});

test("headings before a list along a row move its figures one cell to the right", () => {
  const weeks = { "A1:C1": [[1, 1, 0]] };
  const result = (column: number) => at("=TULU.ANCIENNITET(A1:C1,TRUE)", weeks, 0, column)?.result;
  expect([0, 1, 2, 3].map(result)).toEqual(["1", "1", "2", "2"]);
});

test("an answer to headings that is neither yes nor no is refused in the explanation too", () =>
  expect(at('=TULU.ANDELSINTERVAL(1959,12320,95%,"måske")', {}, 0, 0)?.result).toMatch(/^overskrifter er/));
