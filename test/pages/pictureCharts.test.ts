import { layoutOf } from "../../src/blocks/layout";
import type { BlockPlan } from "../../src/blocks/plan";
import { pictureCharts } from "../../src/pages/native/pictureCharts";

const place = { sheet: "Refusion", row: 4, column: 1, rows: 3, columns: 3 };

const plan: BlockPlan = {
  kind: "block",
  title: "Trappe",
  rows: [1, 5, 27].map((week, at) => [
    { role: "input", value: week, name: `from${at}` },
    { role: "input", value: [0.8, 0.4, 0.25][at] ?? 0, name: `rate${at}` },
    { role: "input", value: 10 * (at + 1), name: `persons${at}` },
  ]),
};
const steps = [0, 1, 2].map((at) => ({ from: `from${at}`, rate: `rate${at}`, persons: `persons${at}` }));

test("the staircase and the persons on it read the block's cells, weeks and all", () => {
  const figures = new Map([0.8, 0.4, 0.25].map((rate, at) => [`rate${at}`, rate]));
  const charts = pictureCharts({ kind: "staircase", steps }, plan, place, figures, "da");
  expect(charts.map(({ title }) => title)).toEqual([
    "Refusion på hvert trin, pct.",
    "Personer på hvert trin af refusionstrappen",
  ]);
  const [first] = charts;
  const cells = first && layoutOf(first.plan, { sheet: "Refusion", row: 0, column: 9 }).cells;
  expect(cells?.slice(3).map((line) => line.map((cell) => cell?.input))).toEqual([
    ['="uge "&$B$5&IF($B$6-1>$B$5,"–"&$B$6-1,"")', "=IF(ISNUMBER($C$5),ROUND($C$5*100,0),NA())"],
    ['="uge "&$B$6&IF($B$7-1>$B$6,"–"&$B$7-1,"")', "=IF(ISNUMBER($C$6),ROUND($C$6*100,0),NA())"],
    ['="fra uge "&$B$7', "=IF(ISNUMBER($C$7),ROUND($C$7*100,0),NA())"],
  ]);
});

test("a rate with decimals keeps them", () => {
  const charts = pictureCharts({ kind: "staircase", steps }, plan, place, new Map([["rate0", 0.375]]), "da");
  expect(charts[0]?.series[0]?.format).toBe('#,##0.0"\u00a0%"');
});

test("a picture that names a cell which is not there is no chart", () => {
  const lost = steps.map((step) => ({ ...step, rate: "nothing" }));
  const charts = pictureCharts({ kind: "staircase", steps: lost }, plan, place, new Map(), "da");
  expect(charts.map(({ title }) => title)).toEqual(["Personer på hvert trin af refusionstrappen"]);
  const bars = [
    { label: "Nu", net: "from0" },
    { label: "Før", net: "nothing" },
  ];
  expect(pictureCharts({ kind: "expenditure", bars }, plan, place, new Map(), "en")).toEqual([]);
});

test("two schemes are two columns, the last one marked, in English too", () => {
  const bars = [
    { label: "Now: 2016", net: "from0" },
    { label: "Then: before", net: "from1" },
  ];
  const [chart] = pictureCharts({ kind: "expenditure", bars }, plan, place, new Map(), "en");
  expect(chart).toMatchObject({
    ...{ title: "Net expenditure under two schemes, kr.", type: "ColumnClustered", follows: true },
  });
  expect(chart?.plan.rows.slice(3).map(([name]) => name?.value)).toEqual(["Now: 2016", "Then: before"]);
  expect([...(chart?.series[0]?.points.keys() ?? [])]).toEqual([1]);
});
