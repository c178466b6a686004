import { recipeIn, type Recipe } from "../blocks/recipe";
import { spotAddress } from "../sheet/place";
import { rangeAt } from "./read/cellsOnSheet";
import { inExcel } from "./session";

const prefix = "TULU.blok.";

/** One recipe for each place: what is written over a block takes its recipe too. */
const keyOf = ({ place }: Recipe): string => `${prefix}${place.sheet}!${spotAddress(place.row, place.column)}`;

/** Keeps a block's recipe in the workbook, beside the cells and not in them; it travels with the file. */
export const keepRecipe = (recipe: Recipe): Promise<void> =>
  inExcel(async (context) => {
    // As text: that is what every Excel keeps unchanged.
    context.workbook.settings.add(keyOf(recipe), JSON.stringify(recipe));
    await context.sync();
  });

export const forgetRecipe = (recipe: Recipe): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.settings.getItemOrNullObject(keyOf(recipe)).delete();
    await context.sync();
  });

/** The recipes of the blocks that still stand in the workbook, in the order of its sheets. */
export const recipesInWorkbook = (): Promise<readonly Recipe[]> =>
  inExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map(({ name }) => name);
    const kept = settings.items
      .filter(({ key }) => key.startsWith(prefix))
      .flatMap(({ value }) => recipeIn(parsed(value)) ?? [])
      .filter(({ place }) => sheets.includes(place.sheet));
    const standing = kept.map(({ place }) => rangeAt(worksheets.getItem(place.sheet), place).load("formulas"));
    await context.sync();
    return kept
      .filter((_, k) => standing[k]?.formulas.some((row: unknown[]) => row.some(isFormula)))
      .toSorted((a, b) => sheets.indexOf(a.place.sheet) - sheets.indexOf(b.place.sheet) || a.place.row - b.place.row);
  });

const isFormula = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");

function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
