import { savingJourney } from "../../src/taskpane/tabs/calculate/journeys/savingJourney";
import { clusterJourney } from "../../src/taskpane/tabs/calculate/journeys/clusterJourney";
import { forecastJourney } from "../../src/taskpane/tabs/calculate/journeys/budgetJourneys";
import { journeys } from "../../src/taskpane/tabs/calculate/journeys/journeys";
import { blockParts } from "../../src/taskpane/tabs/calculate/journeys/blockParts";
import { formattedCell } from "../../src/taskpane/tabs/calculate/journeys/formattedCell";
import { nothing, rangeEntry, type Entry } from "../../src/sheet/entry";
import type { Selection } from "../../src/workbook/read/selection";
import { planPreview, type PreviewedRow } from "../../src/blocks/preview";
import { cellsRead } from "../../src/blocks/sources";
import type { BlockPlan } from "../../src/blocks/plan";
import { followUp } from "./followUp";

const value = (given: number): Entry => ({ kind: "value", text: String(given), value: given });

function selectionOf(address: string): Selection {
  const workbook = followUp();
  workbook.select(address);
  let seen: Selection | undefined;
  workbook.watchSelection({ onSelection: (selection) => (seen = selection) })();
  if (!seen) throw new Error("Nothing is marked.");
  return seen;
}

async function previewed(plan: BlockPlan, entries: readonly Entry[]): Promise<readonly PreviewedRow[]> {
  const sources = entries.flatMap((entry) =>
    entry.kind === "range" ? [{ place: entry.place, cells: entry.values }] : [],
  );
  const rows: PreviewedRow[] = [];
  for await (const some of planPreview(plan, cellsRead(sources))) rows.push(...some);
  return rows;
}

const shown = (rows: readonly PreviewedRow[]) =>
  rows.map((row) =>
    row
      .map((cell) => cell && formattedCell(cell.cell, cell.format, "da"))
      .join(" | ")
      .replaceAll("\u00a0", " "),
  );

test("the printed chain: 1.959 of 12.320 and 1.869 of 13.201 at 67.772 kr. are worth 15.587.560 kr.", async () => {
  const entries = [1959, 12320, 1869, 13201, 67772].map(value);
  const answer = savingJourney.plan(entries, "da");
  if (!answer || !("plan" in answer)) throw new Error("There is no plan.");
  const lines = shown(await previewed(answer.plan, entries)).join("\n");
  expect(lines).toContain("Forventet ved uændret andel | 2.099");
  expect(lines).toContain("Reel forskel | 230");
  expect(lines).toContain("Besparelse pr. år | 15.587.560 kr.");
  expect(lines).toContain("−90 | +140 | −230");
});

test("a monthly table offers its first row as the base and the rest as the follow-up", () => {
  const offered = savingJourney.suggested(selectionOf("Opfølgning!B1:C14"));
  expect(offered.map((entry) => entry?.text)).toEqual(["B2", "C2", "B3:B14", "C3:C14"]);
});

test("a column beside a single figure is told, with both sizes", () => {
  const [, , counts] = savingJourney.suggested(selectionOf("Opfølgning!B1:C14"));
  const entries = [value(1959), value(12320), counts ?? nothing, value(13201), value(67772)];
  expect(savingJourney.plan(entries, "da")).toEqual({
    problem: "Antal efter har 12 rækker og Befolkning efter har 1. Vælg lige mange.",
  });
});

test("a table of municipalities offers names, counts and populations, and the names to choose among", () => {
  const offered = clusterJourney.suggested(selectionOf("Kommuner!B1:C4"));
  expect(offered.map((entry) => entry?.text)).toEqual(["A2:A4", "B2:B4", "C2:C4"]);
  const fields = clusterJourney.fields(offered.map((entry) => entry ?? nothing));
  expect(fields[4]?.words).toEqual(["Viborg", "Herning", "Silkeborg"]);
});

test("a forecast needs twelve months", () => {
  const [reading] = selectionOf("Opfølgning!B1:B14").areas;
  const thirteen = rangeEntry(reading!, "Opfølgning", 0);
  expect(forecastJourney.plan([thirteen, thirteen, nothing, nothing], "da")).toEqual({
    problem: "Sidste år har 13 celler. Vælg 12, én pr. måned.",
  });
});

test.each(journeys.map((journey) => [journey.id, journey] as const))(
  "%s has no plan before its fields are filled",
  (_, journey) => {
    expect(
      journey.plan(
        journey.fields([]).map(() => nothing),
        "da",
      ),
    ).toBeUndefined();
  },
);

test("a block is read in pieces: lines of text, and tables between them", () => {
  const cell = (role: "title" | "label" | "figure" | "note") => ({ cell: "x", role, format: undefined });
  const parts = blockParts([
    [cell("title")],
    [],
    [cell("label"), cell("figure")],
    [cell("label")],
    [],
    [cell("label")],
    [cell("note")],
  ]);
  expect(parts.map((part) => (part.kind === "table" ? [part.rows.length, part.width] : part.cell.role))).toEqual([
    "title",
    [2, 2],
    [1, 1],
    "note",
  ]);
});
