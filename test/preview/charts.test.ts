import { movedChart } from "../../preview/grid/movedChart";
import { loadOffice, type OfficeInNode } from "../office";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice({ sheets: ["Ark1", "Bilag"] });
  const [sheet] = office.grid.sheets();
  office.grid.write(sheet?.id ?? "", { row: 0, column: 0, rows: 4, columns: 3 }, [
    ["Kommune", "2024", "2025"],
    ["Vejle", 4, 5],
    ["Viborg", 6, 7],
    ["Aarhus", 8, 9],
  ]);
});

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  office.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Ark1")));

test("a chart of headed columns has a series for each, named by its heading and read from its cells", async () => {
  const told = await run(async (context, sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns").load("name,id");
    chart.series.load("items/name");
    const [values, categories] = (["Values", "Categories"] as const).map((dimension) =>
      chart.series.getItemAt(1).getDimensionDataSourceString(dimension),
    );
    const count = sheet.charts.getCount();
    await context.sync();
    const names = chart.series.items.map(({ name }) => name);
    return [chart.name, names, values?.value, categories?.value, count.value];
  });
  expect(told).toEqual(["Diagram 1", ["2024", "2025"], "'Ark1'!$C$2:$C$4", "'Ark1'!$A$2:$A$4", 1]);
});

test("figures without names are series of their own; names across make rows of them", async () => {
  const names = await run(async (context, sheet) => {
    const charts = [
      sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns"),
      sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows"),
    ];
    for (const chart of charts) chart.series.load("items/name");
    await context.sync();
    return charts.map(({ series }) => series.items.map(({ name }) => name));
  });
  expect(names).toEqual([
    ["Serie1", "Serie2"],
    ["Vejle", "Viborg", "Aarhus"],
  ]);
});

test("what is set is what is loaded, by its name in another batch too", async () => {
  await run(async (context, sheet) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "TULU Andel";
    chart.title.text = "Andel";
    chart.title.format.font.size = 14;
    chart.legend.visible = false;
    chart.plotVisibleOnly = false;
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    valueAxis.visible = false;
    valueAxis.minimum = 0;
    valueAxis.numberFormat = "0.0";
    valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(0);
    series.gapWidth = 35;
    series.format.fill.setSolidColor("#14345C");
    series.hasDataLabels = true;
    series.dataLabels.position = "OutsideEnd";
    series.dataLabels.numberFormat = "0.0";
    series.points.getItemAt(1).format.fill.setSolidColor("#A84300");
    chart.setPosition("E2", "J12");
    await context.sync();
  });
  const told = await run(async (context, sheet) => {
    const chart = sheet.charts.getItem("TULU Andel").load("name,chartType,plotVisibleOnly,left,top,width,height");
    const cells = sheet.getRange("E2:J12").load("left,top,width,height");
    const title = chart.title.load("text,visible,format/font/size");
    const legend = chart.legend.load("visible");
    const value = chart.axes.valueAxis.load("visible,minimum,maximum,numberFormat,majorGridlines/visible");
    const category = chart.axes.categoryAxis.load("reversePlotOrder");
    const series = chart.series.getItemAt(0).load("gapWidth,hasDataLabels,dataLabels/position,dataLabels/numberFormat");
    await context.sync();
    const box = ({ left, top, width, height }: typeof cells | typeof chart): number[] => [left, top, width, height];
    expect(box(chart)).toEqual(box(cells));
    return {
      ...{ type: chart.chartType, hidden: chart.plotVisibleOnly, title: title.text, size: title.format.font.size },
      ...{ legend: legend.visible, visible: value.visible, minimum: value.minimum, maximum: value.maximum },
      ...{ format: value.numberFormat, grid: value.majorGridlines.visible, reversed: category.reversePlotOrder },
      ...{ gap: series.gapWidth, position: series.dataLabels.position, labels: series.dataLabels.numberFormat },
    };
  });
  expect(told).toEqual({
    ...{ type: "BarClustered", hidden: false, title: "Andel", size: 14, legend: false, visible: false, minimum: 0 },
    ...{ maximum: "", format: "0.0", grid: false, reversed: true, gap: 35, position: "OutsideEnd", labels: "0.0" },
  });
  expect(office.grid.charts()[0]?.series[0]).toMatchObject({ fill: "#14345C", points: { 1: { fill: "#A84300" } } });
});

test("series are taken away and added, with cells of their own", async () => {
  const told = await run(async (context, sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    chart.series.getItemAt(1).delete();
    const added = chart.series.add("Faktisk");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.format.line.color = "#14345C";
    chart.series.load("items/name");
    const source = added.getDimensionDataSourceString("Values");
    await context.sync();
    return [chart.series.items.map(({ name }) => name), source.value];
  });
  expect(told).toEqual([["2024", "Faktisk"], "'Ark1'!$C$2:$C$4"]);
});

test("a chart is its sheet's, deleted by name, and brought back by undo", async () => {
  await run(async (context, sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:C4")).name = "TULU";
    await context.sync();
  });
  const found = await run(async (context, sheet) => {
    const elsewhere = context.workbook.worksheets.getItem("Bilag").charts.getItemOrNullObject("TULU").load("name");
    const chart = sheet.charts.getItemOrNullObject("tulu").load("name");
    chart.delete();
    await context.sync();
    return [elsewhere.isNullObject, chart.isNullObject];
  });
  expect(found).toEqual([true, false]);
  expect(office.grid.charts()).toHaveLength(0);
  await office.grid.undo();
  expect(office.grid.charts()).toHaveLength(1);
});

test.each([
  [
    "an unknown kind",
    (sheet: Excel.Worksheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B4")),
    "ApiNotFound",
  ],
  ["no chart by that name", (sheet: Excel.Worksheet) => sheet.charts.getItem("TULU").delete(), "ItemNotFound"],
  [
    "a label outside of a stacked bar",
    (sheet: Excel.Worksheet) => {
      const series = sheet.charts.add("BarStacked100", sheet.getRange("A1:C4"), "Columns").series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
    },
    "InvalidArgument",
  ],
] as const)("%s is refused", async (_, act, code) => {
  await expect(
    run(async (context, sheet) => {
      act(sheet);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

test("a protected sheet takes no chart", async () => {
  const [sheet] = office.grid.sheets();
  office.grid.setProtected(sheet?.id ?? "", true);
  await expect(
    run(async (context, own) => {
      own.charts.add("Line", own.getRange("A1:C4"));
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("rows put in and taken out move a chart and what it reads", async () => {
  await run(async (context, sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").setPosition("E2", "J12");
    await context.sync();
  });
  const [chart] = office.grid.charts();
  if (!chart) throw new Error("There is no chart.");
  const move = { sheet: chart.sheet, axis: "rows", at: 1, count: 2 } as const;
  const moved = movedChart(chart, { ...move, kind: "inserted" });
  expect(moved).toMatchObject({
    from: { row: 3, column: 4 },
    to: { row: 14 },
    series: [{ values: { area: { row: 3, rows: 3 } } }],
  });
  expect(moved && movedChart(moved, { ...move, kind: "removed" })).toEqual(chart);
  expect(movedChart(chart, { ...move, kind: "removed", at: 0, count: 40 })).toBeUndefined();
  const other = office.grid.sheets()[1]?.id ?? "";
  expect(movedChart(chart, { ...move, kind: "inserted", sheet: other })).toEqual(chart);
});
