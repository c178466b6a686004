import fc from "fast-check";
import { hiddenCells } from "../../../src/functions/publish/hiddenCells";
import { pageFromTable } from "../../../src/pages/pageFromTable";
import { usualChoices } from "../../../src/pages/choices";
import { maskedTable } from "../../../src/pages/table/maskedTable";
import { tableFromReading } from "../../../src/pages/table/tableFromReading";
import { counted } from "../../../src/pages/unit";
import { templates } from "../../../src/pages/catalogue";
import { readTable } from "../../../src/tables/readTable";

/* Small counts are gone before anything is drawn, told or embedded, and so is what would give them away. */

const limit = 5;

function tableOf(cells: readonly (readonly (string | number | null)[])[], hidden = limit) {
  const last = String.fromCharCode(64 + (cells[0]?.length ?? 1));
  const reading = readTable({ cells }, `A1:${last}${cells.length}`);
  const table = tableFromReading({ cells }, reading, hidden);
  if (!table) throw new Error("No table was read.");
  return table;
}

const column = (cells: Parameters<typeof tableOf>[0], name: string) =>
  tableOf(cells).columns.find((one) => one.name === name)?.values;

test("a crosstab with totals is hidden as DISKRETION hides it", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 400 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count, count), { minLength: 3, maxLength: 6 }), (body) => {
      const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
      const rows = body.map((row) => [...row, sum(row)]);
      const all = [...rows, [0, 1, 2, 3].map((at) => sum(rows.map((row) => row[at] ?? 0)))];
      const cells = [
        ["Fuldtidspersoner", "Viborg", "Herning", "Silkeborg", "I alt"],
        ...all.map((row, at) => [at < body.length ? `Gruppe ${at + 1}` : "I alt", ...row]),
      ];
      const table = tableOf(cells);
      fc.pre(table.columns.length === 4 && table.lines.length === all.length && table.crossed);
      const marks = hiddenCells(all, limit, true);
      const shown = all.map((row, r) => row.map((value, c) => (marks[r]?.[c] ? "hidden" : value)));
      expect(table.lines.map((_, line) => table.columns.map(({ values }) => values[line]))).toEqual(shown);
    }),
    { numRuns: 60 },
  );
});

test("a count's share and amount are hidden with it, its population is not", () => {
  const cells = [
    ["Kommune", "Fuldtidspersoner", "Befolkning", "Andel (pct.)", "Udgift (1.000 kr.)"],
    ["Viborg", 120, 13122, 0.9, 8000],
    ["Herning", 3, 13459, 0.02, 210],
    ["Skive", 61, 6006, 1.0, 4000],
    ["Randers", 4, 14598, 0.03, 260],
  ];
  expect(column(cells, "Fuldtidspersoner")).toEqual([120, "hidden", 61, "hidden"]);
  expect(column(cells, "Andel")?.map((value) => value === "hidden")).toEqual([false, true, false, true]);
  expect(column(cells, "Udgift")?.map((value) => value === "hidden")).toEqual([false, true, false, true]);
  expect(column(cells, "Befolkning")).toEqual([13122, 13459, 6006, 14598]);
});

test.each([
  ["row", [3, 3], [210, 210]],
  ["row whose total is not told", [3, null], [210, 210]],
] as const)("the total of one %s is that part, and is hidden with it", (_, counts, amounts) => {
  const unit = counted("personer");
  const { lines, columns } = maskedTable(
    {
      lines: [
        { name: "Uddannelseshjælp", standing: "plain" },
        { name: "I alt", standing: "total" },
      ],
      columns: [
        { name: "Antal", role: "count", unit, standing: "plain", values: counts },
        { name: "Udgift", role: "amount", unit, standing: "plain", values: amounts },
      ],
    },
    limit,
    "account",
    false,
  );
  expect(lines).toHaveLength(2);
  expect(columns.map(({ values }) => values)).toEqual([
    ["hidden", counts[1] === null ? null : "hidden"],
    ["hidden", "hidden"],
  ]);
});

test("a total that is no sum of its parts is not shown beside a hidden part", () => {
  const cells = [
    ["Gruppe", "Fuldtidspersoner"],
    ["Gruppe 1", 40],
    ["Gruppe 2", 3],
    ["Gruppe 3", 60],
    ["I alt", 101],
  ];
  const table = tableOf(cells);
  const values = table.columns[0]?.values ?? [];
  expect(values[1]).toBe("hidden");
  expect(values[3]).toBe("hidden");
});

test("over time there are no sums to compute from, so a small month is hidden alone", () => {
  const cells = [
    ["Måned", "Fuldtidspersoner"],
    ...["jan", "feb", "mar", "apr", "maj", "jun"].map((month, at) => [`${month} 2018`, at === 2 ? 4 : 20 + at]),
  ];
  expect(column(cells, "Fuldtidspersoner")).toEqual([20, 21, "hidden", 23, 24, 25]);
});

test("no kind of page holds a hidden figure anywhere in it", () => {
  const cells = [
    ["Fuldtidspersoner", "Viborg", "Hele landet"],
    ["Gruppe 1", 3.137, 4120],
    ["Gruppe 2", 41.5, 2210],
    ["Gruppe 3", 2.871, 3110],
    ["Gruppe 4", 77.25, 1990],
  ];
  const table = tableOf(cells);
  const made = templates.flatMap(
    ({ id }) => pageFromTable(table, { ...usualChoices, own: "Viborg", template: id }) ?? [],
  );
  expect(made.length).toBeGreaterThan(2);
  for (const page of made) expect(JSON.stringify(page)).not.toMatch(/3[.,]1\b|3[.,]137|2[.,]9\b|2[.,]871/u);
  expect(made.some(({ source }) => source.includes("Små antal er skjult"))).toBe(true);
});

test("what is left out is left out after the hiding, so that it does not give a small count away", () => {
  const cells = [
    ["Gruppe", "Fuldtidspersoner"],
    ["Gruppe 1", 40],
    ["Gruppe 2", 3],
    ["Gruppe 3", 60],
    ["I alt", 103],
  ];
  const page = pageFromTable(tableOf(cells), { ...usualChoices, template: "table", leftOut: ["Gruppe 2"] });
  expect(page?.rows.slice(1).map(([, figure]) => figure)).toEqual(["..", "60", "103"]);
});

test("0 hides nothing", () => {
  expect(
    tableOf(
      [
        ["Gruppe", "Antal personer"],
        ["A", 3],
        ["B", 50],
        ["C", 1],
      ],
      0,
    ).columns[0]?.values,
  ).toEqual([3, 50, 1]);
});
