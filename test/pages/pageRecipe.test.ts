import { usualChoices } from "../../src/pages/choices";
import { pageOf, pageRecipeIn, type PageRecipe } from "../../src/pages/pageRecipe";

const cells = [
  ["Kommune", "Andel (pct.)"],
  ["Viborg", 14.0],
  ["Herning", 11.8],
  ["Silkeborg", 12.8],
  ["Skive", 14.3],
];
const recipe: PageRecipe = {
  sheet: "Kommuner",
  selection: "A1:B5",
  corrections: {},
  choices: { ...usualChoices, own: "Viborg" },
};

test("a recipe is what it was when it comes back as text", () => {
  expect(pageRecipeIn(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
});

test("one of an older pane has what it lacks as usual", () => {
  const { corrections, ...older } = recipe;
  expect(pageRecipeIn({ ...older, choices: { own: "Viborg" } })).toEqual({ ...recipe, corrections });
});

test.each([
  ["nothing", undefined],
  ["a list", [recipe]],
  ["no sheet", { ...recipe, sheet: 1 }],
  ["no choices", { ...recipe, choices: undefined }],
  ["names that are none", { ...recipe, choices: { ...usualChoices, leftOut: [1] } }],
  ["a limit that is a text", { ...recipe, choices: { ...usualChoices, limit: "5" } }],
])("%s is no recipe", (_, kept) => expect(pageRecipeIn(kept)).toBeUndefined());

test("next month's page is made of the rows that have come", () => {
  expect(pageOf(recipe, { cells })?.title).toBe("Viborg ligger næsthøjest af 4 kommuner: 14,0\u00a0%");
  const grown = { cells: [...cells, ["Randers", 18.1]] };
  expect(pageOf(recipe, grown)?.title).toBe("Viborg ligger tredjehøjest af 5 kommuner: 14,0\u00a0%");
});

test("of a table that is gone there is no page", () => {
  expect(pageOf(recipe, { cells: [] })).toBeUndefined();
});
