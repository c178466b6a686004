import type { Cell } from "../../src/sheet/cell";
import { catalogue } from "../../src/functions/catalogue";
import { numberColumns, suggestedColumns } from "../../src/taskpane/tabs/calculate/columnRoles";
import { proposals } from "../../src/taskpane/tabs/calculate/proposals";
import type { Selection } from "../../src/workbook/read/selection";
import { FakeWorkbook } from "./fakeWorkbook";

function marked(rows: readonly (readonly Cell[])[], address: string): Selection {
  const workbook = new FakeWorkbook({ name: "Ark1", rows });
  workbook.select(address);
  let seen: Selection | undefined;
  workbook.watchSelection({ onSelection: (selection) => (seen = selection) })();
  if (!seen) throw new Error("Nothing is marked.");
  return seen;
}

const card = (id: string) => catalogue.find((one) => one.id === id) ?? catalogue[0]!;
const headings = (id: string, { areas }: Selection) =>
  suggestedColumns(card(id), numberColumns(areas)).columns.map((column) => column?.column.heading);

test("a column called Befolkning is offered as befolkning, wherever it stands", () => {
  const selection = marked(
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

test("without headings the columns are offered from left to right", () => {
  const selection = marked([[1869, 13201]], "A1:B1");
  const columns = suggestedColumns(card("ANDEL"), numberColumns(selection.areas)).columns;
  expect(columns.slice(0, 2).map((column) => column?.place)).toEqual([0, 1]);
});

test("a share is taken for a share and a price for a price", () => {
  const selection = marked(
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

test("a name in two words is the same name", () => {
  const selection = marked(
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

test("a price is not offered as a count", () => {
  const selection = marked(
    [
      ["Pris", "Befolkning"],
      [67772, 13201],
      [67000, 13100],
    ],
    "A1:B3",
  );
  expect(headings("ANDEL", selection)[0]).toBeUndefined();
});

test("no numbers, no proposals", () => {
  expect(proposals(marked([["Viborg"], ["Herning"]], "A1:A2").areas)).toEqual([]);
  expect(proposals(marked([[null]], "A1").areas)).toEqual([]);
});
