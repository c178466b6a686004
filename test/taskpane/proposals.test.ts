import { catalogue } from "../../src/functions/catalogue";
import { numberColumns, suggestedColumns } from "../../src/taskpane/tabs/calculate/columnRoles";
import { proposals } from "../../src/taskpane/tabs/calculate/proposals";
import type { GridInput } from "../../preview/cells/value";
import { readSelection, type Selection } from "../../src/workbook/read/selection";
import { openWorkbook } from "../workbook/workbookInNode";

/** What the pane learns when the whole of a little sheet is marked. */
async function marked(rows: readonly (readonly GridInput[])[], address: string): Promise<Selection> {
  const workbook = await openWorkbook(["Ark1"]);
  workbook.put("Ark1", address, rows);
  workbook.select("Ark1", address);
  const selection = await readSelection();
  if (!selection) throw new Error("Nothing is marked.");
  return selection;
}

const card = (id: string) => catalogue.find((one) => one.id === id) ?? catalogue[0]!;
const headings = (id: string, { areas }: Selection) =>
  suggestedColumns(card(id), numberColumns(areas)).columns.map((column) => column?.column.heading);

test("a column called Befolkning is offered as befolkning, wherever it stands", async () => {
  const selection = await marked(
    [
      ["Befolkning", "Antal"],
      [13201, 1869],
      [13100, 1800],
    ],
    "A1:B3",
  );
  expect(headings("ANDEL", selection).slice(0, 2)).toEqual(["Antal", "Befolkning"]);
  expect(proposals(selection.areas)[0]?.card.id).toBe("ANDEL");
});

test("without headings the columns are offered from left to right", async () => {
  const selection = await marked([[1869, 13201]], "A1:B1");
  const columns = suggestedColumns(card("ANDEL"), numberColumns(selection.areas)).columns;
  expect(columns.slice(0, 2).map((column) => column?.place)).toEqual([0, 1]);
});

test("a share is taken for a share and a price for a price", async () => {
  const selection = await marked(
    [
      ["Faktisk", "Andel før", "Befolkning", "Enhedspris"],
      [1869, 0.159, 13201, 67772],
      [1800, 0.159, 13100, 67772],
    ],
    "A1:D3",
  );
  expect(headings("BESPARELSE", selection).slice(0, 4)).toEqual(["Faktisk", "Andel før", "Befolkning", "Enhedspris"]);
  expect(proposals(selection.areas)[0]?.card.id).toBe("BESPARELSE");
});

test("a name in two words is the same name", async () => {
  const selection = await marked(
    [
      ["Faktisk pris", "Faktisk antal", "Budget pris", "Budget antal"],
      [67772, 628, 66500, 640],
      [97100, 62, 98000, 60],
    ],
    "A1:D3",
  );
  expect(headings("PRISMAENGDE", selection).slice(0, 4)).toEqual([
    "Budget antal",
    "Budget pris",
    "Faktisk antal",
    "Faktisk pris",
  ]);
});

test("a price is not offered as a count", async () => {
  const selection = await marked(
    [
      ["Pris", "Befolkning"],
      [67772, 13201],
      [67000, 13100],
    ],
    "A1:B3",
  );
  expect(headings("ANDEL", selection)[0]).toBeUndefined();
});

test("no numbers, no proposals", async () => {
  expect(proposals((await marked([["Viborg"], ["Herning"]], "A1:A2")).areas)).toEqual([]);
  expect(proposals((await marked([[null]], "A1")).areas)).toEqual([]);
});
