import { asMatrix } from "../../src/functions/call/reading";
import { isOptional, offersHeadings, type Card, type Plain } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { Refusal } from "../../src/functions/refusal";

/** A block with its refusals as the error codes that a cell shows. */
const asShown = (card: Card, args: readonly unknown[]): (number | string)[][] =>
  evaluate(card, args).map((row) => row.map((cell) => (cell instanceof Refusal ? cell.code : cell)));

function expectFigures(actual: readonly (readonly Plain[])[], expected: readonly (readonly Plain[])[]): void {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  actual.forEach((row, r) =>
    row.forEach((cell, c) => {
      const wanted = expected[r]?.[c];
      if (typeof wanted !== "number") return expect(cell).toBe(wanted);
      expect(typeof cell).toBe("number");
      expect(Math.abs((cell as number) - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
    }),
  );
}

describe.each(catalogue.map((card) => [card.name, card] as const))("%s", (_, card) => {
  const gives = card.examples.filter((example) => "gives" in example);
  const refuses = card.examples.filter((example) => "refuses" in example);

  test.each(gives.map((example) => [JSON.stringify(example.args), example] as const))("of %s gives", (_, example) => {
    expectFigures(asShown(card, example.args), asMatrix(example.gives) as Plain[][]);
  });

  test.each(refuses.map((example) => [JSON.stringify(example.args), example] as const))(
    "of %s refuses",
    (_, example) => {
      const refused = evaluate(card, example.args)
        .flat()
        .filter((cell) => cell instanceof Refusal);
      expect(refused.map(({ code }) => code)).toContain(example.refuses);
      expect(refused.find(({ code }) => code === example.refuses)?.message).toContain(example.says);
    },
  );

  test("has an example that gives, one that refuses, and uses every parameter", () => {
    expect(gives.length).toBeGreaterThan(0);
    expect(refuses.length).toBeGreaterThan(0);
    const own = offersHeadings(card) ? card.parameters.slice(0, -1) : card.parameters;
    const used = own.map((_, place) => gives.some(({ args }) => isUsed(args[place])));
    expect(own.filter((_, place) => !used[place]).map(({ name }) => name)).toEqual([]);
  });

  test("lets arguments be left out only at the end", () => {
    const optional = card.parameters.map(isOptional);
    expect(optional).toEqual([...optional].sort());
  });
});

const isUsed = (argument: unknown): boolean => argument !== undefined && argument !== null && argument !== "";
