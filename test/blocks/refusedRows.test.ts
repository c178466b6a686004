import type { Block, BlockExample } from "../../src/blocks/block";
import cluster from "../../src/blocks/cluster/cluster";
import priceVolume from "../../src/blocks/priceVolume";
import saving from "../../src/blocks/saving/saving";
import yearForecast from "../../src/blocks/yearForecast/yearForecast";
import { isCellError } from "../../src/sheet/cell";
import { exampleFields } from "./exampleFields";
import { previewedCells } from "./previewedCells";

/* A row is refused whole or not at all, and totals, means and ranks run over the same rows. */

async function cellsOf(block: Block, cells: BlockExample["cells"], fields: BlockExample["fields"]) {
  const answer = block.plan(exampleFields(block, { cells, fields, gives: {} }, "Data"), "da");
  if (!answer || !("plan" in answer)) throw new Error(answer?.problem ?? "a field is missing");
  const cell = await previewedCells(answer.plan, cells, "Data");
  return (name: string): unknown => {
    const shown = cell(name) ?? "";
    return isCellError(shown) ? shown.code : shown;
  };
}

test("more persons than inhabitants: no expected count, no saving, no change, and the mean says so", async () => {
  const cell = await cellsOf(
    saving,
    [
      [1959, 12320, null],
      ["aug 2017", 14000, 13190],
      ["sep 2017", 1869, 13201],
    ],
    { countBefore: "A1", populationBefore: "B1", countAfter: "B2:B3", populationAfter: "C2:C3", price: 67772 },
  );
  const row = ["share0", "expected0", "difference0", "saving0"].map(cell);
  expect(row).toEqual(Array.from({ length: 4 }, () => "#VALUE!"));
  expect(cell("remark0")).toBe("Række 1 afvises");
  expect([cell("actualMean"), cell("populationMean")]).toEqual([1869, 13201]);
  expect(cell("savingMean")).toBe(cell("saving1"));
  expect(cell("coverage")).toBe("1 af 2 rækker; Række 1 afvises");
});

test("a municipality that is refused has no place and takes none of the others' away", async () => {
  const cell = await cellsOf(
    cluster,
    [
      ["Viborg", 1000, 10000],
      ["Herning", 1200, 15000],
      ["Skive", 4100, 4000],
      ["Silkeborg", 800, 10000],
    ],
    { names: "A1:A4", counts: "B1:B4", populations: "C1:C4", price: 67772 },
  );
  expect([0, 1, 2, 3].map((row) => cell(`rank${row}`))).toEqual([3, 1, "#VALUE!", 1]);
  expect([cell("toMean2"), cell("toBest2")]).toEqual(["#VALUE!", "#VALUE!"]);
  expect([cell("weighted"), cell("best")]).toEqual([3000 / 35000, 0.08]);
  expect(cell("coverage")).toBe("3 af 4 rækker; Skive afvises");
});

test("a budget line that is refused is in no total, also not in Excel's own", async () => {
  const rows = [
    ["Uddannelseshjælp", 100, 67772, 90, 70000],
    ["A-dagpenge", 50, 100000, -1, 110000],
  ];
  const fields = { budgetCount: "B1:B2", budgetPrice: "C1:C2", actualCount: "D1:D2", actualPrice: "E1:E2" };
  const cell = await cellsOf(priceVolume, rows, fields);
  expect(["budgetAmount1", "actualAmount1", "deviation1"].map(cell)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
  expect([cell("budgetAmountTotal"), cell("actualAmountTotal")]).toEqual([6777200, 6300000]);
  expect(cell("check")).toBe("kan ikke prøves");
  const whole = await cellsOf(priceVolume, [rows[0] ?? [], ["A-dagpenge", 50, 100000, 45, 110000]], fields);
  expect([whole("check"), whole("coverage")]).toEqual([0, "Alle 2 rækker er med."]);
});

test("a text among the figures is told as a text", async () => {
  const cell = await cellsOf(
    cluster,
    [
      ["Viborg", "1.450", 10000],
      ["Skive", 5, 900],
    ],
    {
      ...{ names: "A1:A2", counts: "B1:B2", populations: "C1:C2" },
    },
  );
  expect(cell("coverage")).toBe("1 af 2 rækker; Viborg har tekst i antal");
});

test("of many rows that lack something the remarks tell, not one long line", async () => {
  const rows = Array.from({ length: 9 }, (_, k) => [`Kommune ${k}`, k < 2 ? 100 : null, 1000]);
  const cell = await cellsOf(cluster, rows, { names: "A1:A9", counts: "B1:B9", populations: "C1:C9" });
  expect(cell("coverage")).toBe("2 af 9 rækker; se bemærkningerne");
  expect(cell("remark8")).toBe("Kommune 8 mangler antal");
});

test("where no row counts there is no total, no mean and no best", async () => {
  const cell = await cellsOf(
    cluster,
    [
      ["Viborg", null, 10000],
      ["Skive", 5, null],
    ],
    {
      ...{ names: "A1:A2", counts: "B1:B2", populations: "C1:C2" },
    },
  );
  expect(["weighted", "plain", "best", "toBest0"].map(cell)).toEqual(["", "", "", ""]);
});

test("a month that last year lacks has no forecast, and the year's sums leave it out in both years", async () => {
  const rows = Array.from({ length: 15 }, (_, k) => [`Måned ${k + 1}`, k === 7 ? null : 100]);
  const cell = await cellsOf(yearForecast, rows, { lastYear: "B1:B15", unit: "flow" });
  expect([cell("forecast7"), cell("change7")]).toEqual(["#N/A", ""]);
  expect([cell("lastYearTotal"), cell("forecastTotal")]).toEqual([1100, 1100]);
  expect(cell("coverage")).toBe("11 af 12 rækker; Række 8 mangler sidste år");
});
