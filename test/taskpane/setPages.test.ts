import { usualChoices } from "../../src/pages/choices";
import type { PageRecipe } from "../../src/pages/pageRecipe";
import { madePages } from "../../src/taskpane/tabs/pages/useSetPages";

/* A set is made page by page: told how far it has come, stopped, and without what is no longer there. */

const recipe = (sheet: string): PageRecipe => ({
  sheet,
  selection: "A1:B5",
  corrections: {},
  choices: { ...usualChoices, own: "Viborg" },
});
const cells = [
  ["Kommune", "Andel (pct.)"],
  ["Viborg", 14.0],
  ["Herning", 11.8],
  ["Silkeborg", 12.8],
  ["Skive", 14.3],
];

const read: string[] = [];
const workbook = {
  readSheet: (name: string) => {
    read.push(name);
    return Promise.resolve(name === "Slettet" ? undefined : { sheet: name, cells: { cells }, tables: [] });
  },
  recipes: () => Promise.resolve([]),
};

test("every page in its order, each sheet read once, and what is gone left open", async () => {
  const done: number[] = [];
  const recipes = [recipe("Kommuner"), recipe("Slettet"), recipe("Kommuner"), { ...recipe("Blok"), block: "saving" }];
  const made = await madePages(workbook, recipes, new AbortController().signal, (count) => done.push(count));
  expect(made?.map((page) => page?.title)).toEqual([
    "Viborg ligger næsthøjest af 4 kommuner: 14,0\u00a0%",
    undefined,
    "Viborg ligger næsthøjest af 4 kommuner: 14,0\u00a0%",
    undefined,
  ]);
  expect(done).toEqual([1, 2, 3, 4]);
  expect(read).toEqual(["Kommuner", "Slettet"]);
});

test("one that is stopped gives nothing, and makes no more pages", async () => {
  const control = new AbortController();
  const done: number[] = [];
  const made = await madePages(workbook, [recipe("A"), recipe("B"), recipe("C")], control.signal, (count) => {
    done.push(count);
    if (count === 2) control.abort();
  });
  expect(made).toBeUndefined();
  expect(done).toEqual([1, 2]);
});
