import { ExcelError, registeredFunctions, type ExcelFunction } from "./registeredFunctions";

let registered: ReadonlyMap<string, ExcelFunction>;
beforeAll(async () => void (registered = await registeredFunctions()));
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

const called = (id: string, ...args: unknown[]): unknown[] =>
  registered
    .get(id)?.(...args)
    .flat() ?? [];
const errorsOf = (cells: readonly unknown[]): ExcelError[] => cells.filter((cell) => cell instanceof ExcelError);
const column = (rows: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

test("error cells of one result beyond the first thousand carry no text, and keep their code", () => {
  const errors = errorsOf(called("ANDEL", column(3000, (row) => (row % 2 === 0 ? "" : 5)), 10)); // prettier-ignore
  expect(errors.length).toBe(1500);
  expect(errors.map(({ code }) => code)).toEqual(new Array(1500).fill("#N/A"));
  expect(errors.map(({ message }) => message)).toEqual([
    ...new Array<string>(1000).fill("Mangler: antal"),
    ...new Array<undefined>(500).fill(undefined),
  ]);
});

test("each cell of a refused line counts, and the next result begins anew", () => {
  for (let time = 0; time < 2; time++) {
    const errors = errorsOf(called("OPDELING", column(400, () => null), 10, 5, 10)); // prettier-ignore
    expect([errors.length, errors.filter(({ message }) => message !== undefined).length]).toEqual([1200, 1000]);
  }
});

test("31,000 errors of k figures stay below Excel on the web's 5 MB", () => {
  const cells = called("NETTOTILFLYTNING", column(31_000, () => "x"), 1, 2); // prettier-ignore
  expect(errorsOf(cells).length).toBe(93_000);
  expect(JSON.stringify(cells).length).toBeLessThan(5e6);
});
