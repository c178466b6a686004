import { withOpenFields } from "../../src/blocks/openFields";
import { recipeIn, type Recipe } from "../../src/blocks/recipe";

const place = { sheet: "Ark", row: 0, column: 0, rows: 3, columns: 2 };
const column = { sheet: "Data", row: 1, column: 1, rows: 2, columns: 1 };
const recipe: Recipe = {
  block: "saving",
  language: "da",
  place,
  fields: { count: { cells: column, heading: "Antal" }, price: { value: 67772 } },
};

test("a recipe is what it was when it comes back as text", () => {
  expect(recipeIn(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
});

test.each([
  ["nothing", undefined],
  ["a text", "saving"],
  ["a list", [recipe]],
  ["no language", { ...recipe, language: "sv" }],
  ["no place", { ...recipe, place: { ...place, row: -1 } }],
  ["a field that is a list", { ...recipe, fields: { count: [column] } }],
  ["a field of no cells", { ...recipe, fields: { count: { cells: "B2:B3" } } }],
  ["a field that may grow perhaps", { ...recipe, fields: { count: { cells: column, open: "yes" } } }],
  ["a value that is nothing", { ...recipe, fields: { price: { value: null } } }],
])("%s is no recipe", (_, kept) => expect(recipeIn(kept)).toBeUndefined());

describe("fields that grow", () => {
  const sheet = (rows: readonly (readonly (string | number | null)[])[]) =>
    new Map([["Data", { sheet: "Data", cells: { cells: rows }, tables: [] }]]);
  const rows = [
    ["Måned", "Antal"],
    ["jan 2017", 1959],
    ["feb 2017", 1940],
    ["mar 2017", 1930],
  ];

  test("a column to the end of its table grows; one that stops before does not", () => {
    const open = (data: typeof rows) => withOpenFields(recipe, sheet(data)).fields.count;
    expect(open(rows.slice(0, 3))).toHaveProperty("open", true);
    expect(open(rows)).not.toHaveProperty("open");
  });

  test("a typed value has no end", () => {
    expect(withOpenFields(recipe, sheet(rows)).fields.price).toEqual({ value: 67772 });
  });
});
