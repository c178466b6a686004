import priceVolume from "../../../src/blocks/priceVolume";
import saving from "../../../src/blocks/saving/saving";
import type { Block } from "../../../src/blocks/block";
import type { PreviewedCell, PreviewedRow } from "../../../src/blocks/preview";
import type { Role } from "../../../src/blocks/plan";
import { blockParts, type TablePart } from "../../../src/taskpane/tabs/calculate/block/blockParts";
import { exampleFields } from "../../blocks/exampleFields";
import { previewedRows } from "../../blocks/previewedCells";

/* A block in the pieces it is read in. */

const cell = (role: Role, content: PreviewedCell["cell"], answer = false): PreviewedCell => ({
  cell: content,
  role,
  format: undefined,
  ...(answer && { answer }),
});
const contents = (rows: readonly PreviewedRow[]): unknown[] => rows.map((row) => row.map((one) => one?.cell));

async function tablesOf(block: Block, k: number): Promise<readonly TablePart[]> {
  const example = block.examples[k];
  const answer = example && block.plan(exampleFields(block, example, "Data"), "da");
  if (!answer || !("plan" in answer)) throw new Error("no plan");
  const parts = blockParts(await previewedRows(answer.plan, example.cells, "Data"));
  return parts.filter((part) => part.kind === "table");
}

const headingsAt = ({ rows }: TablePart, columns: readonly number[]): unknown[] => {
  const headings = rows.find((row) => row[0]?.role === "heading") ?? [];
  return columns.map((column) => headings[column]?.cell);
};

test("texts run across, tables stand between, an empty row parts two tables", () => {
  const parts = blockParts([
    [cell("title", "Titel"), null],
    [],
    [cell("section", "Forudsætninger"), cell("section", null)],
    [cell("label", "Pris"), cell("input", 67772)],
    [null, null],
    [cell("label", "Antal"), cell("figure", 5)],
    [cell("note", "Værd at vide"), null],
  ]);
  expect(parts.map((part) => (part.kind === "text" ? part.cell.cell : contents(part.rows)))).toEqual([
    "Titel",
    "Forudsætninger",
    [["Pris", 67772]],
    [["Antal", 5]],
    "Værd at vide",
  ]);
});

test("a note with a figure beside it keeps its figure, and empty columns take no room", () => {
  const [part] = blockParts([[cell("note", "Kontrol"), null, null, cell("note", 0)]]);
  expect(part).toMatchObject({ kind: "table", leading: [0, 3], rest: [] });
});

test("a note that says nothing is no line", () => {
  expect(blockParts([[cell("note", "")], [cell("note", null)]])).toEqual([]);
});

test("the monthly table of Forventet og besparelse shows expected, difference and saving first", async () => {
  const table = (await tablesOf(saving, 1)).find(({ rest }) => rest.length > 0);
  if (!table) throw new Error("no table with answers");
  expect(headingsAt(table, table.leading)).toEqual([
    "Periode",
    "Forventet ved uændret andel",
    "Reel forskel",
    "Besparelse pr. år",
  ]);
  expect(headingsAt(table, table.rest)).toEqual([
    ...["Befolkning", "Faktisk", "Andel", "Ændring", "Heraf befolkning", "Heraf andel", "Bemærkning"],
  ]);
});

test("Budgetafvigelse shows the deviation and its two parts first, and the control's word", async () => {
  const tables = await tablesOf(priceVolume, 0);
  const [table, control] = tables;
  if (!table || !control) throw new Error("no tables");
  expect(headingsAt(table, table.leading)).toEqual(["Område", "Afvigelse", "Heraf mængde", "Heraf pris"]);
  expect(contents(control.rows).flat()).toContain("kan ikke prøves");
});
