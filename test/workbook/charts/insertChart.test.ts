import type { GridInput } from "../../../preview/cells/value";
import type { ChartState } from "../../../preview/cells/chartState";
import { seriesName } from "../../../preview/excel/charts/seriesName";
import { movedChart } from "../../../preview/grid/movedChart";
import { areaBox, chartBox } from "../../../preview/grid/sheetBox";
import { areaAddress } from "../../../src/sheet/place";
import { insertChart } from "../../../src/workbook/charts/insertChart";
import { removeChart } from "../../../src/workbook/charts/removeChart";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";
import { nativeOf } from "./nativePage";

const sheet = "Opfølgning";
const municipalities = [
  ["Kommune", "Antal", "Befolkning"],
  ["Vejle", 1869, 13201],
  ["Viborg", 1200, 12000],
  ["Aarhus", 4100, 51000],
  ["Randers", 900, 11000],
  ["Skive", 300, 4800],
];

async function withTable(rows: readonly (readonly (string | number)[])[] = municipalities): Promise<WorkbookInNode> {
  const book = await openWorkbook([sheet, "Bilag"]);
  book.put(sheet, `A1:C${rows.length}`, rows);
  return book;
}

const only = ({ grid }: WorkbookInNode): ChartState => {
  const [chart, ...others] = grid.charts();
  if (!chart || others.length > 0) throw new Error(`There are ${others.length + (chart ? 1 : 0)} charts.`);
  return chart;
};

/** What a series of the chart draws now. */
const drawn = ({ grid }: WorkbookInNode, { series }: ChartState, at = 0): unknown[] => {
  const cells = series[at]?.values;
  return cells ? grid.values(cells.sheet, cells.area).map(([value]) => value) : [];
};

const names = ({ grid }: WorkbookInNode, { series }: ChartState): unknown[] => {
  const cells = series[0]?.categories;
  return cells ? grid.values(cells.sheet, cells.area).map(([value]) => value) : [];
};

test("a chart stands beside its table, reads rounded figures of its own and follows the cells", async () => {
  const book = await withTable();
  const { chart, data } = await nativeOf(sheet, "A1:C6", { own: "Viborg" });
  const result = await insertChart(chart, data);
  expect(result).toMatchObject({ done: true, replaced: false, oneUndoStep: true, newSheet: false, notices: [] });
  const there = only(book);
  expect(there).toMatchObject({ name: "TULU Sorterede søjler A1: Andel af befolkningen", type: "BarClustered" });
  expect(names(book, there)).toEqual(["Vejle", "Viborg", "Randers", "Aarhus", "Skive"]);
  expect(drawn(book, there)).toEqual([14.2, 10, 8.2, 8, 6.3]);
  // The own one has its colour, and a claim of today's figures is no title of a chart that follows.
  expect(there.series[0]).toMatchObject({ points: { 1: { fill: "#14345C" } }, gapWidth: 35 });
  expect(there.title.text).not.toMatch(/Viborg/u);
  book.put(sheet, "B6", [[600]]);
  expect(drawn(book, there)[4]).toBe(12.5);
  // Nothing of it lies on the table, and its rows of cells are below it.
  const box = chartBox(book.grid, there);
  const table = areaBox(book.grid, there.sheet, book.area("A1:C6"));
  expect(box.left).toBeGreaterThan(table.left + table.width);
  const cells = there.series[0]?.values?.area;
  expect(cells && areaBox(book.grid, there.sheet, cells).top).toBeGreaterThanOrEqual(box.top + box.height);
});

test("what it says in words tells no figure that could become another", async () => {
  const book = await withTable();
  const { chart, data } = await nativeOf(sheet, "A1:C6");
  const result = await insertChart(chart, data);
  const place = result.done ? result.record.place : undefined;
  const words = book
    .values(sheet, areaAddress({ ...(place ?? data), row: chart.rows, rows: 3, columns: 1 }))
    .map(([text]) => String(text));
  expect(words[0]).toMatch(/^Alternativ tekst: Liggende søjlediagram\. /u);
  expect(words.join(" ")).not.toMatch(/\d\d[.,]\d/u);
});

test("inserted again it takes the place of itself alone, with the size that the user gave it", async () => {
  const book = await withTable();
  const first = await nativeOf(sheet, "A1:C6");
  await insertChart(first.chart, first.data);
  const lines = await nativeOf(sheet, "A1:C6", { template: "table", column: "Antal" }).catch(() => undefined);
  expect(lines).toBeUndefined();
  const other = await nativeOf(sheet, "A1:C6", { column: "Antal" });
  await insertChart(other.chart, other.data);
  const [a, b] = book.grid.charts();
  if (!a || !b) throw new Error("There are not two charts.");
  expect([a.name, b.name]).toEqual([first.chart.name, other.chart.name]);
  book.grid.putChart({ ...a, to: { ...a.to, row: a.to.row - 3 } });
  const size = chartBox(book.grid, book.grid.charts()[0] ?? a);
  book.put(sheet, "B2", [[1320.1]]);
  const again = await nativeOf(sheet, "A1:C6");
  expect(await insertChart(again.chart, again.data)).toMatchObject({ done: true, replaced: true });
  const after = book.grid.charts();
  expect(after.map(({ name }) => name).toSorted()).toEqual([a.name, b.name].toSorted());
  const replaced = after.find(({ name }) => name === a.name);
  expect(replaced && chartBox(book.grid, replaced)).toEqual(size);
  expect(replaced && names(book, replaced)[0]).toBe("Vejle");
  expect(after.find(({ name }) => name === b.name)).toEqual(b);
});

test("its own cells go with it; what the user has put between them stays, and it goes elsewhere", async () => {
  const book = await withTable();
  const first = await nativeOf(sheet, "A1:C6");
  const result = await insertChart(first.chart, first.data);
  if (!result.done) throw new Error("It was not inserted.");
  const { place } = result.record;
  const own = areaAddress({ ...place, row: place.row + result.record.chartRows + 4, rows: 1, columns: 1 });
  book.put(sheet, own, [["min note"]]);
  const again = await nativeOf(sheet, "A1:C6");
  const moved = await insertChart(again.chart, again.data);
  expect(moved).toMatchObject({ done: true, replaced: true });
  expect(moved.done && moved.record.place.column).not.toBe(place.column);
  expect(book.values(sheet, own)).toEqual([["min note"]]);
  const old = book.values(sheet, areaAddress({ ...place, row: place.row + again.chart.rows, rows: 8, columns: 2 }));
  expect(old.flat().filter((cell) => cell !== null)).toEqual(["min note"]);
  expect(await removeChart(again.chart.name, sheet)).toBe(true);
  expect(book.grid.charts()).toHaveLength(0);
  const used = book.grid.usedArea(book.sheet(sheet));
  expect(used && areaAddress(used)).toBe(`A1:${own}`);
});

test("it is never put on filled cells or on another chart", async () => {
  const book = await withTable();
  book.put(sheet, "G20", [["optaget"]]);
  const one = await nativeOf(sheet, "A1:C6");
  const two = await nativeOf(sheet, "A1:C6", { column: "Antal" });
  await insertChart(one.chart, one.data);
  await insertChart(two.chart, two.data);
  const boxes = book.grid.charts().map((chart) => chartBox(book.grid, chart));
  const filled = areaBox(book.grid, book.sheet(sheet), book.area("G20"));
  const meets = (a: typeof filled, b: typeof filled): boolean =>
    a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
  const [a, b] = boxes;
  if (!a || !b) throw new Error("There are not two charts.");
  expect([meets(a, b), meets(a, filled), meets(b, filled)]).toEqual([false, false, false]);
  expect(book.values(sheet, "G20")).toEqual([["optaget"]]);
});

test("one step back takes all of it away", async () => {
  const book = await withTable();
  const steps = book.grid.undoSteps;
  const { chart, data } = await nativeOf(sheet, "A1:C6");
  await insertChart(chart, data);
  expect(book.grid.undoSteps).toBe(steps + 1);
  await book.grid.undo();
  expect(book.grid.charts()).toHaveLength(0);
  const used = book.grid.usedArea(book.sheet(sheet));
  expect(used && areaAddress(used)).toBe("A1:C6");
});

describe("small counts", () => {
  const small = municipalities.map((row) => (row[0] === "Skive" ? ["Skive", 3, 4800] : row));

  test("what is hidden is not in the chart nor in the cells that it reads, and does not come there later", async () => {
    const book = await withTable(small);
    const { chart, data } = await nativeOf(sheet, "A1:C6", { column: "Antal" });
    expect(chart.follows).toBe("hidden");
    const result = await insertChart(chart, data);
    const place = result.done ? result.record.place : data;
    const cells = book.formulas(sheet, areaAddress(place)).flat();
    expect(cells.filter((cell) => cell !== undefined)).toEqual([]);
    const shown = book.values(sheet, areaAddress(place)).flat();
    expect(shown).not.toContain(3);
    expect(shown.filter((cell) => String(cell).endsWith("(..)")).length).toBeGreaterThanOrEqual(2);
    expect(drawn(book, only(book))).toContain(null);
  });

  test("one that comes later empties a chart that follows", async () => {
    const book = await withTable();
    const { chart, data } = await nativeOf(sheet, "A1:C6");
    expect(chart.follows).toBe(true);
    await insertChart(chart, data);
    book.put(sheet, "B6", [[3]]);
    expect(new Set(drawn(book, only(book)).map((value) => JSON.stringify(value)))).toEqual(
      new Set([JSON.stringify({ error: "#N/A" })]),
    );
    book.put(sheet, "B6", [[30]]);
    expect(drawn(book, only(book))[4]).toBe(0.6);
  });
});

describe("what Excel may refuse", () => {
  test("a protected sheet: the chart goes to a new one", async () => {
    const book = await withTable();
    book.grid.setProtected(book.sheet(sheet), true);
    const { chart, data } = await nativeOf(sheet, "A1:C6");
    expect(await insertChart(chart, data)).toMatchObject({ done: true, newSheet: true, address: "Diagram!A1:H23" });
    expect(only(book).sheet).toBe(book.sheet("Diagram"));
    expect(drawn(book, only(book))[0]).toBe(14.2);
  });

  test.each([
    ["making a chart", "addChart"],
    ["the read-back", "swallow"],
  ] as const)("%s: nothing is left, and it is told", async (_, how) => {
    const book = await withTable();
    const { grid } = book;
    const put = grid.putChart;
    if (how === "addChart")
      grid.putChart = () => {
        throw new Error("The chart could not be made.");
      };
    else
      grid.putChart = (chart) =>
        grid.charts().length === 0 && chart.name.startsWith("Diagram") ? put(chart) : undefined;
    const { chart, data } = await nativeOf(sheet, "A1:C6");
    expect(await insertChart(chart, data)).toMatchObject({ done: false, restored: true });
    grid.putChart = put;
    expect(grid.charts()).toHaveLength(0);
    const used = grid.usedArea(book.sheet(sheet));
    expect(used && areaAddress(used)).toBe("A1:C6");
  });

  test("one step for Ctrl+Z: the same is done in several", async () => {
    const book = await withTable();
    book.host.refusedInGroup = "formats";
    const { chart, data } = await nativeOf(sheet, "A1:C6");
    expect(await insertChart(chart, data)).toMatchObject({ done: true, oneUndoStep: false });
    expect(drawn(book, only(book))[0]).toBe(14.2);
  });

  test("its colours: the chart stands without them, and it is told", async () => {
    const book = await withTable();
    const { grid } = book;
    const put = grid.putChart;
    grid.putChart = (chart) => {
      if (chart.plotVisibleOnly) return put(chart);
      throw new Error("Not here.");
    };
    const { chart, data } = await nativeOf(sheet, "A1:C6");
    expect(await insertChart(chart, data)).toMatchObject({ done: true, notices: [{ kind: "withoutStyle" }] });
    expect(drawn(book, only(book))[0]).toBe(14.2);
  });
});

test("rows that come above have moved what it replaces", async () => {
  const book = await withTable();
  const first = await nativeOf(sheet, "A1:C6");
  const result = await insertChart(first.chart, first.data);
  if (!result.done) throw new Error("It was not inserted.");
  // As when two rows are put in above: every cell and the chart lie two rows further down.
  const { grid } = book;
  const id = book.sheet(sheet);
  const used = grid.usedArea(id) ?? first.data;
  const inputs = grid.formulas(id, used).map((line, r) => {
    const values = grid.values(id, { ...used, row: used.row + r, rows: 1 })[0] ?? [];
    return line.map(
      (formula, c) =>
        formula?.replace(/(\$[A-Z]+\$)(\d+)/gu, (_, a: string, b: string) => a + (Number(b) + 2)) ?? values[c] ?? null,
    );
  });
  const standing = only(book);
  const moved = movedChart(standing, { sheet: id, axis: "rows", kind: "inserted", at: 0, count: 2 });
  if (!moved) throw new Error("The chart is gone.");
  grid.clear(id, used, "all");
  grid.write(id, { ...used, row: used.row + 2 }, inputs as GridInput[][]);
  grid.putChart(moved);
  const again = await nativeOf(sheet, "A3:C8");
  const chart = { ...again.chart, name: first.chart.name };
  expect(await insertChart(chart, again.data)).toMatchObject({
    ...{ done: true, replaced: true },
    record: { place: { ...result.record.place, row: 2 } },
  });
  expect(grid.usedArea(id)).toEqual({ ...used, row: used.row + 2 });
});

test.each([
  [
    "expected",
    [
      ["", "Antal"],
      ["Udgangspunkt 2015", 1959],
      ["Forventet", 2099],
      ["Faktisk 2017", 1869],
    ],
    "ColumnClustered",
  ],
  [
    "paired",
    [
      ["Gruppe", "Viborg", "Hele landet"],
      ["Gruppe 1", 46, 42],
      ["Gruppe 2", 20, 15],
      ["Gruppe 3", 43, 32],
    ],
    "ColumnClustered",
  ],
  [
    "share",
    [
      ["Kommune", "Gruppe 1", "Gruppe 2", "Gruppe 3"],
      ["Viborg", 624, 278, 565],
      ["Skive", 310, 120, 200],
    ],
    "BarStacked100",
  ],
  [
    "lines",
    [
      ["Måned", "2024", "2025"],
      ...["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug"].map((m, k) => [m, 1600 + k, 1500 + 3 * k]),
    ],
    "Line",
  ],
  [
    "changes",
    [
      ["Årsag", "Ændring"],
      ["Befolkning", 140],
      ["Andel", -230],
      ["I alt", -90],
    ],
    "ColumnStacked",
  ],
] as const)("the page %s as a chart of Excel's own", async (template, rows, type) => {
  const book = await openWorkbook([sheet]);
  const width = rows[0]?.length ?? 1;
  const address = areaAddress({ row: 0, column: 0, rows: rows.length, columns: width });
  book.put(sheet, address, rows);
  const { chart, data } = await nativeOf(sheet, address, { template });
  expect([chart.type, chart.follows]).toEqual([type, true]);
  expect(await insertChart(chart, data)).toMatchObject({ done: true, notices: [] });
  const there = only(book);
  expect(there.series.map((one) => seriesName(book.grid, one))).toEqual(chart.series.map(({ name }) => name));
  const { place } = { place: book.grid.values(there.sheet, { ...book.area("A1"), rows: 60, columns: 30 }) };
  expect(place.flat().filter((value) => value !== null && typeof value === "object")).toEqual([]);
});
