import { evaluate, type Block } from "../../src/functions/call/evaluate";
import { catalogue } from "../../src/functions/catalogue";
import { callResults, type ResultRows } from "../../src/blocks/callResults";

const card = (id: string) => {
  const found = catalogue.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
async function all(pieces: AsyncGenerator<ResultRows>): Promise<{ pieces: number; block: Block }> {
  const block: Block = [];
  let count = 0;
  for await (const { from, rows } of pieces) {
    expect(from).toBe(block.length);
    block.push(...rows);
    count++;
  }
  return { pieces: count, block };
}
const column = (rows: number, cell: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [cell(row)]);

test("piece by piece is the same as at once: holes, texts, errors, a cell that stretches", async () => {
  const counts = column(5000, (row) =>
    row % 50 === 0 ? null : row % 77 === 0 ? "x" : row % 99 === 0 ? { code: "#N/A" } : row,
  );
  const args = [counts, [[6000]], 1];
  const { pieces, block } = await all(callResults(card("ANDEL"), args, { rowsAtATime: 700 }));
  expect(pieces).toBe(8);
  expect(block).toEqual(evaluate(card("ANDEL"), args));
});

test.each([
  ["lists need all at once", "FORDELING", [column(3000, (row) => row + 1)]],
  ["unequal sizes are refused as one", "ANDEL", [column(3000, () => 1), column(2999, () => 2)]],
  ["a row against a column", "ANDEL", [column(3000, () => 1), [[2, 3]]]],
  ["headings come once", "OPDELING", [column(3000, () => 1), 10, 2, 20, 0, true]],
])("%s", async (_, id, args) => {
  const { block } = await all(callResults(card(id), args, { rowsAtATime: 1000 }));
  expect(block).toEqual(evaluate(card(id), args));
});

test("50.000 rows can be stopped on the way", async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  for await (const { from, all: rows } of callResults(card("ANDEL"), [column(50_000, () => 1), 2], {
    signal: stop.signal,
  })) {
    seen.push(from);
    expect(rows).toBe(50_000);
    if (seen.length === 3) stop.abort();
  }
  expect(seen).toEqual([0, 2000, 4000]);
});

test("a column against a list is reckoned as at once: the list is never cut", async () => {
  const values = column(3000, (row) => row);
  const args = [values, column(3000, (row) => row)];
  const { pieces, block } = await all(callResults(card("KLYNGERANG"), args, { rowsAtATime: 1000 }));
  expect(pieces).toBe(1);
  expect(block).toEqual(evaluate(card("KLYNGERANG"), args));
});
