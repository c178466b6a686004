import { catalogue } from "../../src/functions/catalogue";
import { contentsOf } from "../../src/sheet/contents";
import type { RangeEntry } from "../../src/sheet/entry";
import { asRowsSay } from "../../src/taskpane/tabs/calculate/call/asRowsSay";

function column(at: number, figures: readonly (number | null)[]): RangeEntry {
  const place = { sheet: "Ark1", row: 2, column: at, rows: figures.length, columns: 1 };
  const values = figures.map((figure) => [figure]);
  return {
    kind: "range",
    text: "",
    place,
    values,
    labels: [],
    labelColumn: undefined,
    heading: undefined,
    contents: contentsOf(values, place),
    table: undefined,
    hiddenRows: 0,
  };
}

const columnsOf = (id: string, first: readonly (number | null)[], second: readonly (number | null)[]): unknown[] => {
  const card = catalogue.find((one) => one.id === id);
  if (!card) throw new Error(`No function ${id}`);
  return asRowsSay(card, [column(1, first), column(2, second)]).map((entry) =>
    entry?.kind === "range" ? entry.place.column : undefined,
  );
};

test("ANDEL is offered the columns the other way round where every row says so", () => {
  expect(columnsOf("ANDEL", [13100, 13450, null], [624, 605, 500])).toEqual([2, 1]);
  expect(columnsOf("ANDELSINTERVAL", [13100], [624])).toEqual([2, 1]);
});

test("and as they stand where one row does not, or nothing is known", () => {
  expect(columnsOf("ANDEL", [624, 605], [13100, 13450])).toEqual([1, 2]);
  expect(columnsOf("ANDEL", [13100, 605], [624, 13450])).toEqual([1, 2]);
  expect(columnsOf("ANDEL", [5, 5], [0, 0])).toEqual([1, 2]);
  expect(columnsOf("ANDEL", [null], [624])).toEqual([1, 2]);
});

test("PRTUSINDE may have more events than persons: it says nothing", () => {
  expect(columnsOf("PRTUSINDE", [13100, 13450], [624, 605])).toEqual([1, 2]);
});
