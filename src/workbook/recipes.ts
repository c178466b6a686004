import { recipeIn, sheetsOf, type Recipe } from "../blocks/recipe";
import { spotAddress } from "../sheet/place";
import { asText, fromText, keptUnder, nameNow } from "./keptText";
import { rangeAt } from "./read/cellsOnSheet";
import { inExcel } from "./session";

const prefix = "TULU.blok.";

/** A recipe with what its sheets are known by, whatever they are called later. */
interface Kept {
  readonly recipe: unknown;
  readonly sheets: Readonly<Record<string, string>>;
}

/** One recipe for each place: what is written over a block takes its recipe too. */
const keyOf = ({ place }: Recipe, sheetId: string): string =>
  `${prefix}${sheetId}!${spotAddress(place.row, place.column)}`;

/** Keeps a block's recipe in the workbook, beside the cells and not in them; it travels with the file. */
export const keepRecipe = (recipe: Recipe): Promise<void> =>
  inExcel(async (context) => {
    const there = await keptAt(context, recipe);
    const ids = new Map(context.workbook.worksheets.items.map(({ id, name }) => [name, id]));
    const named = sheetsOf(recipe).flatMap((name) => (ids.has(name) ? [[name, ids.get(name) ?? ""] as const] : []));
    const sheets = Object.fromEntries(named);
    there.forEach((setting) => setting.delete());
    const kept: Kept = { recipe, sheets };
    context.workbook.settings.add(keyOf(recipe, sheets[recipe.place.sheet] ?? ""), asText(kept));
    await context.sync();
  });

export const forgetRecipe = (recipe: Recipe): Promise<void> =>
  inExcel(async (context) => {
    (await keptAt(context, recipe)).forEach((setting) => setting.delete());
    await context.sync();
  });

/** The settings of a block's place; those too that name its sheet by an id that it had in another file. */
async function keptAt(context: Excel.RequestContext, { place }: Recipe): Promise<readonly Excel.Setting[]> {
  const { settings, names } = await keptUnder(context, prefix);
  return settings.filter(({ value }) => {
    const there = recipeNow(value, names)?.place;
    return there?.sheet === place.sheet && there.row === place.row && there.column === place.column;
  });
}

/** The recipes of the blocks that still stand in the workbook, in the order of its sheets, by the names these have now. */
export const recipesInWorkbook = (): Promise<readonly Recipe[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const { settings, names } = await keptUnder(context, prefix);
    const order = [...names.values()];
    const kept = settings
      .flatMap(({ value }) => recipeNow(value, names) ?? [])
      .filter(({ place }) => order.includes(place.sheet));
    const standing = kept.map(({ place }) => rangeAt(worksheets.getItem(place.sheet), place).load("formulas"));
    await context.sync();
    return kept
      .filter((_, k) => standing[k]?.formulas.some((row: unknown[]) => row.some(isFormula)))
      .toSorted((a, b) => order.indexOf(a.place.sheet) - order.indexOf(b.place.sheet) || a.place.row - b.place.row);
  });

const isFormula = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");

/** A kept recipe with its sheets' present names; undefined where it is none, or the block's sheet is gone. */
function recipeNow(value: unknown, names: ReadonlyMap<string, string>): Recipe | undefined {
  const kept = parsed(value);
  const recipe = recipeIn(kept?.recipe);
  if (!kept || !recipe || typeof kept.sheets !== "object") return undefined;
  const named = <P extends { readonly sheet: string }>(place: P): P => {
    const name = nameNow(names, kept.sheets[place.sheet] ?? "", place.sheet);
    return name === undefined ? place : { ...place, sheet: name };
  };
  const fields = Object.entries(recipe.fields).map(([key, field]) => {
    if (!("cells" in field)) return [key, field];
    const labels = field.labels && { ...field.labels, place: named(field.labels.place) };
    return [key, { ...field, cells: named(field.cells), ...(labels && { labels }) }];
  });
  return { ...recipe, place: named(recipe.place), fields: Object.fromEntries(fields) as Recipe["fields"] };
}

function parsed(value: unknown): Kept | undefined {
  const kept = fromText(value);
  return typeof kept === "object" && kept !== null && "recipe" in kept && "sheets" in kept ? (kept as Kept) : undefined;
}
