import { sheetsOf, type Recipe } from "../../../../blocks/recipe";
import type { SheetNow } from "../../../../tables/grownEntries";
import type { Workbook } from "../../../port";

/** The sheets of the blocks and of what they were made from. */
export async function sheetsRead(
  workbook: Pick<Workbook, "readSheet">,
  recipes: readonly Recipe[],
): Promise<ReadonlyMap<string, SheetNow>> {
  const sheets = new Map<string, SheetNow>();
  for (const name of new Set(recipes.flatMap(sheetsOf))) {
    const read = await workbook.readSheet(name);
    if (read) sheets.set(name, read);
  }
  return sheets;
}
