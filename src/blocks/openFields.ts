import { openFields, type SheetNow, type TakenOnce } from "../tables/grownEntries";
import type { Recipe } from "./recipe";

/** The recipe with the fields marked that grow with their tables, as those are now. */
export function withOpenFields(recipe: Recipe, sheets: ReadonlyMap<string, SheetNow>): Recipe {
  const cells = Object.entries(recipe.fields).flatMap(([name, field]) => ("cells" in field ? [[name, field]] : []));
  const open = openFields(Object.fromEntries(cells) as Record<string, TakenOnce>, sheets);
  const fields = Object.entries(recipe.fields).map(([name, field]) => [
    name,
    open.includes(name) ? { ...field, open: true } : field,
  ]);
  return { ...recipe, fields: Object.fromEntries(fields) as Recipe["fields"] };
}
