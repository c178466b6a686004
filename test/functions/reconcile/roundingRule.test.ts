import fc from "fast-check";
import { roundingRule } from "../../../src/functions/reconcile/roundingRule";
import type { Refusal } from "../../../src/functions/refusal";
import { sumVerdict } from "../../../src/functions/reconcile/sumVerdict";

const seeded = { seed: 20261122, numRuns: 1000 };

type Rounding = (counts: readonly number[], units: number) => number[];
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The rules in the order they are tried, each said in its own words on whole counts. */
const rules: readonly (readonly [name: string, rounding: Rounding])[] = [
  [
    "nærmest",
    (counts, units) => counts.map((count) => Math.floor((2 * count * units + sumOf(counts)) / (2 * sumOf(counts)))),
  ],
  ["største rest", largestRemainders],
  ["ned", (counts, units) => counts.map((count) => Math.floor((count * units) / sumOf(counts)))],
  ["op", (counts, units) => counts.map((count) => Math.ceil((count * units) / sumOf(counts)))],
];

function largestRemainders(counts: readonly number[], units: number): number[] {
  const sum = sumOf(counts);
  const floors = counts.map((count) => Math.floor((count * units) / sum));
  const order = counts
    .map((count, place) => ({ place, count, rest: (count * units) % sum }))
    .sort((a, b) => b.rest - a.rest || b.count - a.count || a.place - b.place);
  for (const { place } of order.slice(0, units - sumOf(floors))) floors[place] = (floors[place] ?? 0) + 1;
  return floors;
}

const groups = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 6 });
const fractions = (shares: readonly number[], decimals: number): number[] =>
  shares.map((share) => Number(`${share}e-${decimals + 2}`));

test.each(rules)("AFRUNDINGSREGEL finds %s, or a rule tried before that gives the same", (name, rounding) => {
  fc.assert(
    fc.property(groups, fc.constantFrom(0, 1), (counts, decimals) => {
      fc.pre(sumOf(counts) > 0);
      const units = 10 ** (decimals + 2);
      const shares = rounding(counts, units);
      fc.pre(shares.every((share) => share <= units));
      const first = rules.find(([, other]) => other(counts, units).join() === shares.join());
      expect(first).toBeDefined();
      expect(roundingRule(counts, fractions(shares, decimals), decimals)).toBe(first?.[0]);
      if (first?.[0] === name) seen.add(name);
    }),
    seeded,
  );
});

const seen = new Set<string>();
test("each rule was the first at least once", () => {
  expect([...seen].sort()).toEqual(rules.map(([name]) => name).sort());
});

test("AFRUNDINGSREGEL finds none where a share is off by one", () => {
  fc.assert(
    fc.property(groups, (counts) => {
      fc.pre(sumOf(counts) > 0);
      const shares = counts.map((count) => Math.floor((count * 100) / sumOf(counts)));
      fc.pre((shares[0] ?? 0) >= 2);
      const off = [(shares[0] ?? 0) - 2, ...shares.slice(1)];
      expect(roundingRule(counts, fractions(off, 0), 0)).toBe("ingen");
    }),
    seeded,
  );
});

describe("AFSTEM.SUM", () => {
  const halfUp = (tenths: number): number => Math.floor((tenths + 5) / 10);

  test("figures rounded as AFRUND never deviate from their rounded total, unless there is but one", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { minLength: 2, maxLength: 8 }), (tenths) => {
        const [, , verdict] = sumVerdict(tenths.map(halfUp), halfUp(sumOf(tenths)), 0);
        expect(verdict).not.toBe("afviger");
      }),
      seeded,
    );
  });

  test("what rounding can do is found by going through all parts in tenths, and no more is called rounding", () => {
    for (const parts of [1, 2, 3, 4]) {
      const differences = new Set<number>();
      for (let all = 0; all < 10 ** parts; all++) {
        const tenths = [...String(all).padStart(parts, "0")].map(Number);
        differences.add(halfUp(sumOf(tenths)) - sumOf(tenths.map(halfUp)));
      }
      const shown = new Array<number>(parts).fill(40);
      for (let difference = -4; difference <= 4; difference++) {
        const [sum, off, verdict] = sumVerdict(shown, 40 * parts + difference, 0);
        const expected = difference === 0 ? "stemmer" : differences.has(difference) ? "afrunding" : "afviger";
        expect([parts, sum, off, verdict]).toEqual([parts, 40 * parts, difference, expected]);
      }
    }
  });

  test("decimals count exactly: 0.1 + 0.2 makes 0.3, and one part is the total or is not", () => {
    expect(sumVerdict([0.1, 0.2], 0.3, 1)).toEqual([0.3, 0, "stemmer"]);
    expect(sumVerdict([0.1, 0.2], 0.31, 2)).toEqual([0.3, 0.01, "afrunding"]);
    expect(sumVerdict([0.1, 0.2], 0.32, 2)).toEqual([0.3, 0.02, "afviger"]);
    expect(sumVerdict([0.1 + 0.2], 0.3, 1)).toEqual([0.3, 0, "stemmer"]);
    expect(sumVerdict([9], 10, 0)).toEqual([9, 1, "afviger"]);
  });

  test("a figure with more decimals than are said to be shown is refused with those it has", () => {
    const refusal = (...args: Parameters<typeof sumVerdict>): unknown => {
      try {
        return sumVerdict(...args);
      } catch (reason) {
        return (reason as Refusal).message;
      }
    };
    expect(refusal([0.447, 0.287], 1, 1)).toBe(
      "dele, nr. 1, er 0,447 og har flere decimaler end decimaler, 1. Skriv decimaler 3.",
    );
    expect(refusal([1, 2], 3.25, 0)).toBe("total er 3,25 og har flere decimaler end decimaler, 0. Skriv decimaler 2.");
    expect(refusal([1 / 3, 1], 2, 1)).toMatch(/Skriv tallet, som det er vist\.$/);
  });
});
