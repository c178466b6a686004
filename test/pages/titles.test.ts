import fc from "fast-check";
import { roundedHalfAway } from "../../src/functions/math/decimalRounding";
import { makePage } from "../../src/pages/makePage";
import type { Figure, Page, PageInput, PageSeries, Standing } from "../../src/pages/page";
import { counted, percent } from "../../src/pages/unit";

/* Whatever the table, a title's sign, direction and size agree with the rounded figures, and where nothing may be
   claimed there is none. */

const usual = {
  categoryHead: "",
  rounding: "ordinary",
  items: "kommuner",
  keyRules: [],
  source: "eksempeltal",
  threshold: 0,
  title: "message",
  descriptive: "Beskrivelse",
} as const;

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => (at === 0 ? "Egen" : `By ${at}`));
const categories = (texts: readonly string[], last: Standing = "plain") =>
  texts.map((name, at) => ({
    name,
    standing: at === 0 ? ("own" as const) : at === texts.length - 1 ? last : ("plain" as const),
  }));
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: 0, max: 30, noNaN: true }) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.constant<Figure>("hidden") },
  { weight: 1, arbitrary: fc.constant(null) },
);
const series = (name: string, values: readonly Figure[], unit = percent(1)): PageSeries => ({
  name,
  standing: "plain",
  unit,
  values,
});
const page = (input: Omit<PageInput, keyof typeof usual> & Partial<PageInput>): Page =>
  makePage({ ...usual, ...input });

test("a rank is the own municipality's, and none is told of a tie, a hole or hidden figures", () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 4, maxLength: 14 }), (values) => {
      const made = page({
        template: "sorted",
        categories: categories(names(values.length)),
        series: [series("Andel", values)],
      });
      const rounded = values.map((value) => (typeof value === "number" ? roundedHalfAway(value, 1) : null));
      const own = rounded[0];
      const shown = rounded.filter((value): value is number => value !== null);
      const silent =
        own === null ||
        shown.length < 2 ||
        shown.filter((value) => value === own).length > 1 ||
        values.includes("hidden");
      if (silent) {
        expect(made.message).toBeUndefined();
        return;
      }
      const above = shown.filter((value) => value > (own ?? 0)).length;
      const below = shown.filter((value) => value < (own ?? 0)).length;
      const told = /(?:(næst|tredje)?(højest|lavest)|som nummer (\d+)) af (\d+) kommuner/u.exec(made.message ?? "");
      expect(told?.[4]).toBe(String(shown.length));
      const place = told?.[3] ?? { næst: "2", tredje: "3" }[told?.[1] ?? ""] ?? "1";
      expect(Number(place)).toBe((told?.[2] === "lavest" ? below : above) + 1);
      expect(made.message).toContain(made.set.series[0]?.texts[0]);
    }),
  );
});

test("the part that differs most is told with its direction and both shares", () => {
  const shares = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(shares, shares, fc.boolean(), (own, other, reconciled) => {
      const sums = [own, other].map((one) => one.reduce((sum, value) => sum + value, 0));
      fc.pre(sums.every((sum) => sum > 0));
      const made = page({
        template: "share",
        rounding: reconciled ? "reconciled" : "ordinary",
        categories: [
          { name: "Egen", standing: "own" },
          { name: "Hele landet", standing: "reference" },
        ],
        series: own.map((value, at) =>
          series(`G${at}`, [(100 * value) / (sums[0] ?? 1), (100 * (other[at] ?? 0)) / (sums[1] ?? 1)], percent(0)),
        ),
      });
      const differences = made.set.series.map(({ values }) => (values[0] ?? 0) - (values[1] ?? 0));
      const largest = Math.max(...differences.map(Math.abs));
      if (reconciled) {
        for (const at of [0, 1])
          expect(made.set.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)).toBe(100);
      }
      if (largest === 0) {
        expect(made.message).toBeUndefined();
        return;
      }
      const [, name, word] = /^(G\d) fylder (mere|mindre) i Egen end på landsplan: /u.exec(made.message ?? "") ?? [];
      const at = made.set.series.findIndex((one) => one.name === name);
      expect(Math.abs(differences[at] ?? 0)).toBe(largest);
      expect(word).toBe((differences[at] ?? 0) < 0 ? "mindre" : "mere");
      const texts = made.set.series[at]?.texts ?? [];
      expect(made.message).toContain(`${texts[0]} mod ${texts[1]}`);
    }),
  );
});

test("over and under are counted in the groups, not in the total", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 7 }), (rows) => {
      const made = page({
        template: "paired",
        categories: categories(names(rows.length), "total"),
        series: [
          series(
            "Egen",
            rows.map(([a]) => a),
          ),
          series(
            "Landet",
            rows.map(([, b]) => b),
          ),
        ],
      });
      const [a, b] = made.set.series;
      const groups = rows.slice(0, -1).map((_, at) => [a?.values[at] ?? null, b?.values[at] ?? null] as const);
      if (groups.some((pair) => pair.includes(null))) {
        expect(made.message).toBeUndefined();
        return;
      }
      const over = groups.filter(([x, y]) => (x ?? 0) > (y ?? 0)).length;
      const under = groups.filter(([x, y]) => (x ?? 0) < (y ?? 0)).length;
      if (over + under === 0) {
        expect(made.message).toBeUndefined();
        return;
      }
      const [, how, all, some] = /ligger (over|under) Landet i (?:alle (\d+)|(\d+) af)/u.exec(made.message ?? "") ?? [];
      expect(Number(all ?? some)).toBe(how === "over" ? over : under);
      if (all !== undefined) expect(Number(all)).toBe(groups.length);
    }),
  );
});

test("a difference from the expected has its sign and size, and below the threshold or of nought there is none", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3000, noNaN: true }),
      fc.double({ min: 0, max: 3000, noNaN: true }),
      fc.integer({ min: 0, max: 40 }),
      (expected, actual, threshold) => {
        const made = page({
          template: "expected",
          threshold,
          categories: categories(["Forventet", "Faktisk"]),
          series: [series("Antal", [expected, actual], counted("personer"))],
        });
        const difference = roundedHalfAway(actual, 0) - roundedHalfAway(expected, 0);
        if (difference === 0 || Math.abs(difference) < threshold) {
          expect(made.message).toBeUndefined();
          return;
        }
        const [, size = "", side] = /^([\d.]+) (færre|flere) personer end forventet$/u.exec(made.message ?? "") ?? [];
        expect(Number(size.replaceAll(".", ""))).toBe(Math.abs(difference));
        expect(side).toBe(difference < 0 ? "færre" : "flere");
      },
    ),
  );
});

test("a change's parts and sum are those of the bars", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 5 }), (parts) => {
      const change = parts.reduce((sum, part) => sum + part, 0);
      const made = page({
        template: "changes",
        categories: categories([...parts.map((_, at) => `Del ${at}`), "I alt"], "total"),
        series: [series("Ændring", [...parts, change], { ...counted(""), signed: true })],
      });
      if (change === 0) {
        expect(made.message).toBeUndefined();
        return;
      }
      expect(made.message).toMatch(change < 0 ? /^[\d.]+ færre i alt: / : /^[\d.]+ flere i alt: /u);
      parts.forEach((_, at) => expect(made.message).toContain(`del ${at} ${made.set.series[0]?.texts[at]}`));
    }),
  );
});

test("lower and higher than the year before are counted in the periods that both years have", () => {
  const year = fc.array(figure, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(year, year, (before, last) => {
      const made = page({
        template: "lines",
        items: "måneder",
        categories: names(12).map((name) => ({ name, standing: "plain" })),
        series: [series("2017", before), series("2018", last)],
      });
      const [a, b] = made.set.series;
      const both = (b?.values ?? []).flatMap((value, at) => {
        const other = a?.values[at] ?? null;
        return value === null || other === null ? [] : [Math.sign(value - other)];
      });
      const lower = both.filter((sign) => sign < 0).length;
      const higher = both.filter((sign) => sign > 0).length;
      if (both.length < 2 || lower === higher) {
        expect(made.message).toBeUndefined();
        return;
      }
      const [, side, all, some, of] =
        /ligger (lavere|højere) end 2017 i (?:alle (\d+)|(\d+) af (\d+)) måneder/u.exec(made.message ?? "") ?? [];
      expect(Number(all ?? of)).toBe(both.length);
      expect(Number(all ?? some)).toBe(side === "lavere" ? lower : higher);
      expect(side).toBe(lower > higher ? "lavere" : "højere");
    }),
  );
});

test("an uncertain difference makes no message, and a long one gives way to the description", () => {
  const input = {
    template: "expected",
    categories: categories(["Forventet", "Faktisk"]),
    series: [series("Antal", [100, 90], counted("personer"))],
  } as const;
  expect(page({ ...input, uncertain: true }).message).toBeUndefined();
  const long = page({ ...input, who: "unge på midlertidig offentlig forsørgelse i hele kommunen og omegnen" });
  expect(long.message).toBeDefined();
  expect(long.title).toBe("Beskrivelse");
});
