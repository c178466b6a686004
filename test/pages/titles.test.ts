import fc from "fast-check";
import { roundedHalfAway } from "../../src/functions/math/decimalRounding";
import { usualChoices } from "../../src/pages/choices";
import { makePage } from "../../src/pages/makePage";
import type { Figure, Page, PageInput, PageSeries, Standing } from "../../src/pages/page";
import { pageFromTable } from "../../src/pages/pageFromTable";
import { counted, percent } from "../../src/pages/unit";
import { tableFromReading } from "./pageSource";

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
      if ([...before, ...last].includes("hidden") || both.length < 2 || lower === higher) {
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

test("a table tells the own one's place in its last column", () => {
  const row = fc.tuple(figure, figure);
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), (rows) => {
      const made = page({
        template: "table",
        categories: categories(names(rows.length)),
        series: [0, 1].map((at) =>
          series(
            ["Antal", "Andel"][at] ?? "",
            rows.map((values) => values[at] ?? null),
          ),
        ),
      });
      const last = made.set.series[1];
      const own = last?.values[0] ?? null;
      const shown = (last?.values ?? []).filter((value) => value !== null);
      const isTied = shown.filter((value) => value === own).length > 1;
      if (own === null || shown.length < 2 || isTied || rows.some(([, value]) => value === "hidden")) {
        expect(made.message).toBeUndefined();
        return;
      }
      const [, what, place = "", end] =
        /^(\w+): Egen ligger (?:som nummer )?(\d+|næst|tredje)?(højest|lavest)? ?af/u.exec(made.message ?? "") ?? [];
      expect(what).toBe("Andel");
      const from = { "": 1, næst: 2, tredje: 3 }[place] ?? Number(place);
      const before = shown.filter((value) => (end === "lavest" ? value < own : value > own)).length;
      expect(from).toBe(before + 1);
      expect(made.message).toContain(`af ${shown.length} kommuner`);
      expect(made.message?.endsWith(last?.texts[0] ?? "?")).toBe(true);
    }),
  );
});

test("of outcomes the groups with most and least are told, and of one group its share", () => {
  const part = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 4 }), (groups) => {
      fc.pre(groups.every((values) => values.some((value) => value > 0)));
      const shares = groups.map((values) => {
        const sum = values.reduce((all, value) => all + value, 0);
        return values.map((value) => (100 * value) / sum);
      });
      const made = page({
        template: "status",
        categories: groups.map((_, at) => ({ name: `Gruppe ${at + 1}`, standing: "plain" })),
        series: [0, 1, 2].map((at) =>
          series(
            `Udfald ${at + 1}`,
            shares.map((values) => values[at] ?? null),
            percent(0),
          ),
        ),
      });
      const { values = [], texts = [] } = made.set.series[0] ?? {};
      const figures = values.map((value) => value ?? 0);
      if (groups.length === 1) {
        expect(made.message).toBe(`Udfald 1: ${texts[0]}`);
        return;
      }
      const [most, least] = [Math.max(...figures), Math.min(...figures)];
      if (most === least) {
        expect(made.message).toBeUndefined();
        return;
      }
      const [, high, first, low, second] =
        /^Udfald 1: (\d+)\u00a0% i gruppe (\d) mod (\d+)\u00a0% i gruppe (\d)$/u.exec(made.message ?? "") ?? [];
      expect([Number(high), Number(low)]).toEqual([most, least]);
      expect([figures[Number(first) - 1], figures[Number(second) - 1]]).toEqual([most, least]);
    }),
  );
});

test("of one line the first and the last figure are told, with the direction between them", () => {
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 5, maxLength: 14 }),
      fc.integer({ min: 0, max: 9 }),
      (values, threshold) => {
        const made = page({
          template: "lines",
          threshold,
          categories: names(values.length).map((name) => ({ name, standing: "plain" })),
          series: [series("Andel", values)],
        });
        const { values: shown = [], texts = [] } = made.set.series[0] ?? {};
        const ends = [shown.findIndex((value) => value !== null), shown.findLastIndex((value) => value !== null)];
        const [first = -1, last = -1] = ends;
        const difference = roundedHalfAway((shown[last] ?? 0) - (shown[first] ?? 0), 1);
        const isSilent = first === last || difference === 0 || Math.abs(difference) < threshold;
        if (values[0] === "hidden" || values.at(-1) === "hidden" || isSilent) {
          expect(made.message).toBeUndefined();
          return;
        }
        const place = (at: number): string => `${texts[at]} i ${made.set.categories[at]?.name}`;
        expect(made.message).toBe(`${difference < 0 ? "Fald" : "Stigning"} fra ${place(first)} til ${place(last)}`);
      },
    ),
  );
});

/** Figures of every kind of page, each as the kind takes them. */
const everyKind = fc
  .record({
    rows: fc.array(fc.tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 5, max: 90 })), {
      minLength: 5,
      maxLength: 9,
    }),
    steps: fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 4 }),
  })
  .map(({ rows, steps }): readonly PageInput[] => {
    const [a, b] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
    const plain = names(rows.length).map((name) => ({ name, standing: "plain" as const }));
    const own = categories(names(rows.length));
    const parts = (wholes: readonly (readonly number[])[]): PageSeries[] =>
      [0, 1].map((at) =>
        series(
          `G${at}`,
          wholes.map((whole) => whole[at] ?? 0),
          percent(0),
        ),
      );
    const pair = [
      { name: "Egen", standing: "own" as const },
      { name: "Hele landet", standing: "reference" as const },
    ];
    const total = steps.reduce((sum, step) => sum + step, 0);
    const wholes = [a[0] ?? 5, b[0] ?? 5].map((one) => [one, 100 - one]);
    const inputs: readonly Pick<PageInput, "template" | "categories" | "series">[] = [
      { template: "sorted", categories: own, series: [series("Andel", a)] },
      { template: "table", categories: own, series: [series("Antal", a), series("Andel", b)] },
      { template: "share", categories: pair, series: parts(wholes) },
      { template: "status", categories: plain.slice(0, 2), series: parts(wholes) },
      {
        template: "paired",
        categories: plain.slice(0, 5),
        series: [series("Egen", a.slice(0, 5)), series("Landet", b.slice(0, 5))],
      },
      {
        template: "expected",
        categories: plain.slice(0, 2),
        series: [series("Antal", a.slice(0, 2), counted("personer"))],
      },
      {
        template: "changes",
        categories: categories([...steps.map((_, at) => `Del ${at}`), "I alt"], "total"),
        series: [series("Ændring", [...steps, total], { ...counted(""), signed: true })],
      },
      { template: "lines", categories: plain, series: [series("2017", a), series("2018", b)] },
      { template: "lines", categories: plain, series: [series("Andel", a)] },
    ];
    return inputs.map((one) => ({ ...usual, ...one }));
  });

test("where the difference may be chance no kind of page makes a message", () => {
  fc.assert(
    fc.property(everyKind, (inputs) => {
      expect(new Set(inputs.map(({ template }) => template)).size).toBe(8);
      for (const input of inputs) {
        const made = makePage({ ...input, uncertain: true });
        expect([input.template, made.message, made.title]).toEqual([input.template, undefined, "Beskrivelse"]);
      }
    }),
  );
});

test("of counts a message is made only where the country's share lies outside the interval of the own one", () => {
  const count = fc.integer({ min: 5, max: 700 });
  const three = fc.tuple(count, count, count);
  const z = 1.959963984540054;
  fc.assert(
    fc.property(three, three, (own, country) => {
      const cells = [
        ["Fuldtidspersoner", "Viborg", "Hele landet"],
        ...own.map((value, at) => [`Gruppe ${at + 1}`, value, country[at] ?? 0]),
      ];
      const table = tableFromReading({ cells, selection: "A1:C4" });
      const made = table && pageFromTable(table, { ...usualChoices, template: "share" });
      fc.pre(made?.template === "share");
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      const [n, whole] = [sum(own), sum(country)];
      const differences = own.map((value, at) => Math.abs(value / n - (country[at] ?? 0) / whole));
      const most = differences.indexOf(Math.max(...differences));
      const p = (own[most] ?? 0) / n;
      // Wilson (1927).
      const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
      const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
      const isInside = Math.abs((country[most] ?? 0) / whole - middle) <= half;
      if (isInside) expect(made?.message).toBeUndefined();
      else expect(made?.message ?? "the shares round to the same").toMatch(/fylder (mere|mindre)|round to the same/u);
    }),
    { numRuns: 60 },
  );
});

test("where a figure that is compared is hidden no kind of page makes a message", () => {
  fc.assert(
    fc.property(everyKind, fc.nat(), (inputs, pick) => {
      for (const input of inputs) {
        // Of one line its ends are compared; of a table its last column.
        const at = input.template === "table" ? 1 : input.template === "status" ? 0 : pick % input.series.length;
        const hidden = input.series.map((one, k): PageSeries => {
          const isEnd = input.template === "lines" && input.series.length === 1;
          const place = isEnd ? (pick % 2) * (one.values.length - 1) : pick % one.values.length;
          return k === at ? { ...one, values: one.values.map((value, v) => (v === place ? "hidden" : value)) } : one;
        });
        expect([input.template, makePage({ ...input, series: hidden }).message]).toEqual([input.template, undefined]);
      }
    }),
  );
});

test("below the threshold no kind of page makes a message, and what a message tells of reaches it", () => {
  fc.assert(
    fc.property(everyKind, fc.integer({ min: 1, max: 120 }), (inputs, threshold) => {
      for (const input of inputs) {
        expect([input.template, makePage({ ...input, threshold: 10_000 }).message]).toEqual([
          input.template,
          undefined,
        ]);
        const made = makePage({ ...input, threshold });
        if (made.message === undefined) continue;
        const all = made.set.series.map(({ values }) => values.map((value) => value ?? 0));
        const [first = [], second = []] = all;
        const difference = (a: number | undefined, b: number | undefined): number => Math.abs((a ?? 0) - (b ?? 0));
        const others = (values: readonly number[]): number =>
          Math.min(...values.slice(1).map((value) => difference(value, values[0])));
        const told = {
          sorted: () => others(first),
          table: () => others(second),
          share: () => Math.max(...all.map(([a, b]) => difference(a, b))),
          status: () => difference(Math.max(...first), Math.min(...first)),
          paired: () => Math.max(...first.map((value, at) => difference(value, second[at]))),
          expected: () => difference(first[0], first[1]),
          changes: () => Math.abs(first.at(-1) ?? 0),
          lines: () =>
            all.length > 1
              ? Math.max(...first.map((value, at) => difference(value, second[at])))
              : difference(first[0], first.at(-1)),
        }[input.template]();
        expect([input.template, told >= threshold]).toEqual([input.template, true]);
      }
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
