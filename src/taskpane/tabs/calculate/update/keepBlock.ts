import { withOpenFields } from "../../../../blocks/openFields";
import type { Recipe } from "../../../../blocks/recipe";
import type { Workbook } from "../../../port";
import { sheetsRead } from "./sheetsRead";

/** Keeps the recipe of a block that has just been written; that it cannot be kept takes nothing from the block. */
export async function keepBlock(workbook: Workbook, recipe: Recipe): Promise<void> {
  try {
    await workbook.keepRecipe(withOpenFields(recipe, await sheetsRead(workbook, [recipe])));
  } catch {
    // The block stands; only its update is not offered.
  }
}
