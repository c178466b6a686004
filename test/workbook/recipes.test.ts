import type { Recipe } from "../../src/blocks/recipe";
import { forgetRecipe, keepRecipe, recipesInWorkbook } from "../../src/workbook/recipes";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Opfølgning", "Blokke"]);
});

const recipe = (sheet: string, row: number, block = "saving"): Recipe => ({
  block,
  language: "da",
  place: { sheet, row, column: 0, rows: 2, columns: 2 },
  fields: { price: { value: 67772 } },
});
const formulaAt = (sheet: string, address: string) => book.put(sheet, address, [["=1+1"]]);

test("are kept with the workbook, in the order of its sheets", async () => {
  formulaAt("Blokke", "B1");
  formulaAt("Opfølgning", "A21");
  await keepRecipe(recipe("Blokke", 0));
  await keepRecipe(recipe("Opfølgning", 20));
  expect(await recipesInWorkbook()).toEqual([recipe("Opfølgning", 20), recipe("Blokke", 0)]);
});

test("a block written where one stood takes its recipe's place", async () => {
  formulaAt("Blokke", "B1");
  await keepRecipe(recipe("Blokke", 0));
  await keepRecipe(recipe("Blokke", 0, "cluster"));
  expect((await recipesInWorkbook()).map(({ block }) => block)).toEqual(["cluster"]);
});

test("of a block that stands no more, or whose sheet is gone, none is told", async () => {
  formulaAt("Blokke", "B1");
  formulaAt("Opfølgning", "A21");
  await keepRecipe(recipe("Blokke", 0));
  await keepRecipe(recipe("Opfølgning", 20));
  await keepRecipe(recipe("Slettet", 0));
  book.put("Blokke", "B1", [[null]]);
  expect((await recipesInWorkbook()).map(({ place }) => place.sheet)).toEqual(["Opfølgning"]);
});

test("a recipe is forgotten, the block stays, and one that is not there may be forgotten too", async () => {
  formulaAt("Blokke", "B1");
  await keepRecipe(recipe("Blokke", 0));
  await forgetRecipe(recipe("Blokke", 0));
  await forgetRecipe(recipe("Blokke", 0));
  expect(await recipesInWorkbook()).toEqual([]);
  expect(book.formulas("Blokke", "B1")).toEqual([["=1+1"]]);
});

test("what others keep in the workbook is left alone, and what is no recipe is passed over", async () => {
  formulaAt("Blokke", "B1");
  await Excel.run(async (context) => {
    context.workbook.settings.add("andres", "noget");
    context.workbook.settings.add("TULU.blok.Blokke!A1", "{ikke en opskrift");
    context.workbook.settings.add("TULU.blok.Blokke!A9", "{}");
    context.workbook.settings.add("TULU.blok.Blokke!A10", '{"recipe":{},"sheets":{}}');
    await context.sync();
  });
  expect(await recipesInWorkbook()).toEqual([]);
});

test("a sheet that is renamed takes the recipe along, its sources too", async () => {
  formulaAt("Blokke", "B1");
  const cells = { sheet: "Opfølgning", row: 1, column: 1, rows: 3, columns: 1 };
  const labels = { place: { ...cells, column: 0 } };
  await keepRecipe({ ...recipe("Blokke", 0), fields: { count: { cells, labels } } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blokke").name = "Besparelse 2026";
    context.workbook.worksheets.getItem("Opfølgning").name = "Måneder";
    await context.sync();
  });
  const [found] = await recipesInWorkbook();
  expect(found?.place.sheet).toBe("Besparelse 2026");
  expect(found?.fields.count).toEqual({
    cells: { ...cells, sheet: "Måneder" },
    labels: { place: { ...labels.place, sheet: "Måneder" } },
  });
  await forgetRecipe(found!);
  expect(await recipesInWorkbook()).toEqual([]);
});
