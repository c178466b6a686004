import fc from "fast-check";
import { evaluate } from "../../../src/functions/call/evaluate";
import { roundedHalfAway } from "../../../src/functions/math/decimalRounding";
import commonPopulation from "../../../src/functions/reconcile/commonPopulation";
import countFrom from "../../../src/functions/reconcile/countFrom";
import populationFrom from "../../../src/functions/reconcile/populationFrom";
import { Refusal } from "../../../src/functions/refusal";

const seeded = { seed: 20261122, numRuns: 300 };

/** The figures of the one line, or the refusal's code and text. */
const line = (card: Parameters<typeof evaluate>[0], args: readonly unknown[]): unknown[] =>
  (evaluate(card, args)[0] ?? []).map((cell) => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : cell));

/** count × scale ÷ population to the nearest whole, a half up, in whole numbers below 2^53. */
const nearest = (count: number, population: number, scale: number): number =>
  Math.floor((2 * count * scale + population) / (2 * population));

/** The first and last of the whole numbers from `from` to `to` that pass; undefined where none does. */
function ends(from: number, to: number, passes: (whole: number) => boolean): [number, number] | undefined {
  let found: [number, number] | undefined;
  for (let whole = from; whole <= to; whole++) if (passes(whole)) found = [found?.[0] ?? whole, whole];
  return found;
}

const asShown = (units: number, per: number, decimals: number): number =>
  Number(`${units}e${-decimals - (per === 100 ? 2 : 0)}`);

const kind = fc.constantFrom({ per: 100, decimals: 0 }, { per: 100, decimals: 1 }, { per: 1000, decimals: 0 });

describe("BEFOLKNINGFRA", () => {
  test("gives the populations that going through them all gives", () => {
    const counted = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 400 }), kind);
    fc.assert(
      fc.property(counted, ([count, units, { per, decimals }]) => {
        const scale = per * 10 ** decimals;
        fc.pre(per !== 100 || units <= scale);
        const greatest = Math.ceil((2 * count * scale) / (2 * units - 1)) + 2;
        const from = per === 100 ? Math.max(count, 1) : 1;
        const found = ends(from, greatest, (population) => nearest(count, population, scale) === units);
        const given = line(populationFrom, [count, asShown(units, per, decimals), decimals, per]);
        if (found) expect(given).toEqual(found);
        else expect(given).toEqual([expect.stringMatching(/^#N\/A Ingen befolkning/), expect.anything()]);
      }),
      seeded,
    );
  });

  test("at its ends, and only within them, AFRUND gives what is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 999 }), (count, units) => {
        const shown = asShown(units, 100, 1);
        const [least, most] = line(populationFrom, [count, shown]);
        fc.pre(typeof least === "number" && typeof most === "number");
        const share = (population: number): number => roundedHalfAway((count * 1000) / population, 0);
        expect([share(least as number), share(most as number)]).toEqual([units, units]);
        expect(share((most as number) + 1)).toBeLessThan(units);
        if (least !== count) expect(share((least as number) - 1)).toBeGreaterThan(units);
      }),
      { ...seeded, numRuns: 2000 },
    );
  });

  test("a population exactly on the bound: the lower end is open, the upper closed", () => {
    expect(line(populationFrom, [195, 0.19, 0])).toEqual([1001, 1054]);
    expect(line(populationFrom, [195, 0.2, 0])).toEqual([952, 1000]);
    expect(line(populationFrom, [2.9, 0.1, 0])).toEqual([28, 30]);
  });
});

describe("ANTALFRA", () => {
  test("gives the counts that going through them all gives", () => {
    const asked = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(asked, ([denominator, units, decimals]) => {
        const scale = 10 ** (decimals + 2);
        fc.pre(units <= scale);
        const found = ends(0, denominator, (count) => nearest(count, denominator, scale) === units);
        const given = line(countFrom, [asShown(units, 100, decimals), denominator, decimals]);
        if (found) expect(given).toEqual(found);
        else expect(given).toEqual([expect.stringMatching(/^#N\/A Intet helt antal/), expect.anything()]);
      }),
      { ...seeded, numRuns: 1000 },
    );
  });
});

describe("AFSTEM.ANDELE", () => {
  const page = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 200 })), {
    minLength: 1,
    maxLength: 5,
  });

  test("gives what the lines have in common, or names two that have nothing", () => {
    fc.assert(
      fc.property(page, (lines) => {
        const counts = lines.map(([count]) => [count]);
        const shown = lines.map(([, units]) => [asShown(units, 100, 1)]);
        const intervals = lines.map(([count, units]) => line(populationFrom, [count, asShown(units, 100, 1)]));
        fc.pre(intervals.every(([least, most]) => typeof least === "number" && typeof most === "number"));
        const least = Math.max(...intervals.map(([low]) => low as number));
        const most = Math.min(...intervals.map(([, high]) => high as number));
        const given = line(commonPopulation, [counts, shown]);
        if (least <= most) return expect(given).toEqual([least, most]);
        const named = [...String(given[0]).matchAll(/([\d.]+)–([\d.]+)/g)].map(([, low = "", high = ""]) =>
          [low, high].map((text) => Number(text.replaceAll(".", ""))),
        );
        expect(named.length).toBe(2);
        expect(intervals).toEqual(expect.arrayContaining(named));
        expect((named[0]?.[0] ?? 0) > (named[1]?.[1] ?? 0)).toBe(true);
      }),
      { ...seeded, numRuns: 1000 },
    );
  });
});
