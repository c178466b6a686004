import cluster from "../../src/blocks/cluster/cluster";
import goal from "../../src/blocks/goal";
import priceVolume from "../../src/blocks/priceVolume";
import yearForecast from "../../src/blocks/yearForecast/yearForecast";
import { layoutOf } from "../../src/blocks/layout";
import type { BlockPlan } from "../../src/blocks/plan";
import { writeBlock } from "../../src/workbook/write/writeBlock";
import { column } from "./column";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Data"]);
});
const place = (address: string) => ({ sheet: "Data", ...book.area(address) });

/** The block's texts on a sheet of its own, by their first column. */
async function shown(plan: BlockPlan): Promise<(label: string) => readonly string[]> {
  const result = await writeBlock(plan, { kind: "newSheet", name: "Blok" });
  if (!result.done) throw new Error(result.detail ?? result.why);
  return (label) => {
    const texts = book.grid.texts(book.sheet("Blok"), result.place);
    const row = texts.find(([first]) => first === label);
    if (!row) throw new Error(`There is no row ${label}.`);
    return row.slice(1);
  };
}

describe("klynge", () => {
  beforeEach(() =>
    book.put("Data", "A1:C5", [
      ["Kommune", "Antal", "Befolkning"],
      ["Viborg", 1000, 10000],
      ["Herning", 1200, 15000],
      ["Skive", null, 4000],
      ["Silkeborg", 800, 10000],
    ]),
  );
  const inputs = () => ({
    names: column(place("A2:A5"), undefined, [["Viborg"], ["Herning"], ["Skive"], ["Silkeborg"]]),
    counts: column(place("B2:B5")),
    populations: column(place("C2:C5")),
    own: "Viborg",
    mean: "weighted" as const,
    price: 67772,
    priceYear: undefined,
  });

  test("shares, ranks, means, potentials; a municipality without a count spoils nothing", async () => {
    const row = await shown(cluster.make({ ...inputs(), measure: "share" }, "da"));
    expect(row("Viborg").slice(2, 6)).toEqual(["10,0%", "3", "9.681.714 kr.", "13.554.400 kr."]);
    expect(row("Herning").slice(3, 4)).toEqual(["1"]);
    expect(row("Silkeborg").slice(3, 4)).toEqual(["1"]);
    expect(row("Skive")).toEqual(["", "4.000", "", "", "", "", "Skive mangler antal"]);
    expect(row("Vægtet gennemsnit")[2]).toBe("8,6%");
    expect(row("Simpelt gennemsnit")[2]).toBe("8,7%");
    expect(row("Bedste")[2]).toBe("8,0%");
  });

  test("per 1.000 gives the same ranks and potentials", async () => {
    const row = await shown(cluster.make({ ...inputs(), measure: "rate" }, "da"));
    expect(row("Viborg").slice(2, 6)).toEqual(["100,0", "3", "9.681.714 kr.", "13.554.400 kr."]);
    expect(row("Kommune")[2]).toBe("Pr. 1.000");
    expect(row("Vægtet gennemsnit")[2]).toBe("85,7");
  });

  test("one's own row stands out, and no other", () => {
    const { cells } = layoutOf(cluster.make({ ...inputs(), measure: "share" }, "da"), {
      sheet: "Blok",
      row: 0,
      column: 0,
    });
    const own = cells.filter((line) => line.some((cell) => cell?.role === "own"));
    expect(own).toHaveLength(1);
    expect(own[0]?.[0]?.input).toContain("Data!A2");
  });
});

test("budget: volume and price add up, row by row and in all", async () => {
  book.put("Data", "A1:E4", [
    ["Ydelse", "Antal", "Pris", "Antal", "Pris"],
    ["Uddannelseshjælp", 100, 67772, 90, 70000],
    ["A-dagpenge", 50, 100000, null, 110000],
    ["Kontanthjælp", 20, 90000, 25, 88000],
  ]);
  const plan = priceVolume.make(
    {
      budgetCount: column(place("B2:B4"), place("A2:A4")),
      budgetPrice: column(place("C2:C4")),
      actualCount: column(place("D2:D4")),
      actualPrice: column(place("E2:E4")),
    },
    "da",
  );
  const row = await shown(plan);
  expect(row("Uddannelseshjælp").slice(6, 9)).toEqual(["-477.200 kr.", "-677.720 kr.", "+200.520 kr."]);
  expect(row("A-dagpenge").slice(4)).toEqual(["", "", "", "", "", "A-dagpenge mangler faktisk antal"]);
  expect(row("I alt").slice(4, 9)).toEqual([
    "8.577.200 kr.",
    "8.500.000 kr.",
    "-77.200 kr.",
    "-227.720 kr.",
    "+150.520 kr.",
  ]);
  expect(row("2 af 3 rækker; A-dagpenge mangler faktisk antal")).toBeDefined();
  expect(row("Kontrol: faktisk − budget − mængde − pris").filter(Boolean)).toEqual(["kan ikke prøves"]);
});

test("forecast: known months stay, the others follow last year and lately's growth", async () => {
  const lastYear = [100, 110, 120, 100, 100, 100, 100, 100, 100, 100, 100, 100];
  book.put(
    "Data",
    "A1:A12",
    lastYear.map((value) => [value]),
  );
  book.put("Data", "B1:B3", [[110], [121], [144]]);
  const plan = yearForecast.make(
    { lastYear: column(place("A1:A12")), thisYear: column(place("B1:B12")), window: 3, unit: "flow" },
    "da",
  );
  const row = await shown(plan);
  expect(row("1").slice(0, 4)).toEqual(["100", "110", "110", "+10"]);
  expect(row("3").slice(0, 4)).toEqual(["120", "144", "144", "+24"]);
  expect(row("4").slice(0, 4)).toEqual(["100", "", "114", "+14"]);
  // Three months of this year are no year: only last year and the forecast are summed.
  expect(row("Året i alt").slice(0, 4)).toEqual(["1.230", "", "1.398", "+168"]);
  book.put("Blok", "B4", [[1]]);
  expect(row("4").slice(0, 3)).toEqual(["100", "", "120"]);
  const stock = {
    lastYear: column(place("A1:A12")),
    thisYear: column(place("B1:B12")),
    window: 3,
    unit: "stock",
  } as const;
  const mean = yearForecast.make(stock, "da").rows.find(([first]) => first?.value === "Årets gennemsnit");
  expect(JSON.stringify(mean?.[1]?.formula)).toContain("AVERAGE(");
});

test("goals: 41 to 27 with 15 as the goal is 53,8 % of the way", async () => {
  book.put("Data", "A1:D3", [
    ["Straksaktivering", 41, 27, 15],
    ["Nået", 10, 4, 5],
    ["Uden status", 80, null, 50],
  ]);
  const plan = goal.make(
    {
      start: column(place("B1:B3"), place("A1:A3")),
      status: column(place("C1:C3")),
      goal: column(place("D1:D3")),
    },
    "da",
  );
  const row = await shown(plan);
  expect(row("Straksaktivering").slice(3, 5)).toEqual(["53,8%", "12,00"]);
  expect(row("Nået").slice(3, 5)).toEqual(["120,0%", "0,00"]);
  expect(row("Uden status").slice(3)).toEqual(["", "", "Uden status mangler status"]);
});
