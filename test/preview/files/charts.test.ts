import { unzipSync, strFromU8 } from "fflate";
import { chartTypes, type ChartState, type ChartType } from "../../../preview/cells/chartState";
import { newChart } from "../../../preview/excel/charts/newChart";
import { WorkbookFile, xlsxOf } from "../../../preview/files/workbookFile";
import { workbookFromGrid } from "../../../preview/files/workbookFromGrid";
import { createMemoryGrid, type MemoryGrid } from "../../../preview/grid/memory";
import { areaAt, OpenedFile, seedFiles } from "./openedFile";
import { faultsOf } from "./validator";

/* A chart that was put into the sheet is in the saved file, beside those that stood there. */

jest.setTimeout(120_000);

const table = [
  ["Kommune", "2024 & før", "2025"],
  ["Vejle", 4, 5],
  ["Viborg", 6, null],
  ["Aarhus", 8, 9],
];

/** A chart of the kind over Q1:S4, with all that can be said of one. */
function put(grid: MemoryGrid, sheet: string, type: ChartType, at: number): void {
  const label = {
    text: { color: "#1F2933", bold: true },
    numberFormat: '#,##0" %"',
    showSeriesName: true,
    separator: ": ",
  };
  const made = newChart(grid, type, { sheet, area: areaAt("Q1:S4") }, "Columns");
  const clustered = type.endsWith("Clustered");
  const chart: ChartState = {
    ...made,
    ...{ id: `{chart ${at}}`, sheet, name: `TULU <${type}> & "mere"`, plotVisibleOnly: false },
    from: { row: 2 + 20 * at, column: 3, right: 5, down: 4 },
    to: { row: 18 + 20 * at, column: 9, right: 0, down: 0 },
    title: { visible: at % 3 !== 2, text: at % 3 === 0 ? "Andel, pct." : "", look: { size: 14, color: "#1F2933" } },
    legend: { visible: at % 2 === 0, position: "Top", look: {} },
    categoryAxis: { ...made.categoryAxis, reversed: true, tickLabelPosition: "Low", line: { color: "#8A96A3" } },
    valueAxis: {
      ...made.valueAxis,
      visible: at % 2 === 1,
      minimum: 0,
      maximum: 20,
      numberFormat: "0.0",
      gridlineColor: "#E3E7EB",
    },
    series: made.series.map((one, k) => ({
      ...one,
      ...{
        fill: "#14345C",
        line: { color: "#FFFFFF", weight: 2, style: "Dash" as const },
        gapWidth: 35,
        overlap: clustered ? -5 : 100,
      },
      ...(k === 0
        ? { name: "Egen tekst", labels: { ...label, position: clustered ? "OutsideEnd" : "Center" } as const }
        : {}),
      points: {
        0: { fill: "#A84300" },
        2: {
          label: {
            text: {},
            cell: { sheet, area: areaAt("R2") },
            position: type === "Line" ? "Right" : "Center",
          } as const,
        },
      },
    })),
  };
  grid.putChart(chart);
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test("every kind of chart in a new file: valid, told by its cells, with the figures of now", async () => {
  const grid = createMemoryGrid({ sheets: ["Op'følgning"] });
  const [sheet] = grid.sheets();
  const id = sheet?.id ?? "";
  grid.write(id, areaAt("Q1:S4"), table);
  chartTypes.forEach((type, at) => put(grid, id, type, at));
  const bytes = xlsxOf(workbookFromGrid(grid));
  expect(await faultsOf(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  expect(Object.keys(parts).filter((path) => path.startsWith("xl/charts/chart"))).toHaveLength(chartTypes.length);
  const first = parts["xl/charts/chart1.xml"] ?? "";
  expect(first).toContain("<c:f>'Op''følgning'!$R$2:$R$4</c:f>");
  expect(first).toContain("<c:v>2025</c:v>");
  // An empty cell has no figure.
  expect(first.match(/<c:ptCount val="3"\/><c:pt idx="0"><c:v>5<\/c:v><\/c:pt><c:pt idx="2"><c:v>9/u)).not.toBeNull();
  expect(WorkbookFile.open(bytes).notShown).toEqual([`${chartTypes.length} diagrammer`]);
});

test.each(seedFiles.filter((name) => /everything|open-xml|closed/u.test(name)))(
  "%s: a chart beside what stands there, of which nothing is changed",
  async (name) => {
    const file = OpenedFile.seed(name);
    const known = await faultsOf(file.bytes);
    const counted = (
      file.file.notShown.find((text) => text.endsWith("diagrammer") || text.endsWith("diagram")) ?? "0"
    ).split(" ")[0];
    file.write("Q1", table);
    put(file.grid, file.sheet(), "BarClustered", 0);
    const saved = file.save();
    const faults = await faultsOf(saved.bytes);
    expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
    const old = Object.keys(partsOf(file.bytes)).filter((path) => /xl\/charts|media|embeddings/u.test(path));
    expect(saved.changed.filter((path) => old.includes(path))).toEqual([]);
    const reopened = WorkbookFile.open(saved.bytes).notShown;
    expect(reopened.find((text) => /diagram/u.test(text))?.split(" ")[0]).toBe(String(Number(counted) + 1));
    // Saving again begins with the file as it was opened.
    expect(file.save().bytes).toEqual(saved.bytes);
  },
);

test("a chart that is taken away again leaves the file as it was, byte for byte", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  put(file.grid, file.sheet(), "Line", 0);
  file.grid.deleteChart("{chart 0}");
  expect(file.file.isOriginal(file.file.saved(file.before, workbookFromGrid(file.grid)))).toBe(true);
});
