import saving from "../../blocks/saving/saving";
import type { Block } from "../../blocks/block";
import type { Recipe } from "../../blocks/recipe";
import type { SheetNow } from "../../tables/grownEntries";
import type { Choices } from "../choices";
import { makePage } from "../makePage";
import type { Page, PageInput } from "../page";
import { blockFigures, type BlockFigures } from "./blockFigures";
import { savingPages } from "./savingPages";

/** Blocks that know what pages they make. */
const pagesOf: readonly { readonly block: Block; readonly pages: (figures: BlockFigures) => readonly PageInput[] }[] = [
  { block: saving, pages: savingPages },
];

/** Whether a block makes pages of its own. */
export const makesPages = ({ block }: Recipe): boolean => pagesOf.some((one) => one.block.id === block);

/** The pages of a block as it stands in the workbook, the likeliest first; none where it cannot be told. */
export function blockPages(recipe: Recipe, sheets: ReadonlyMap<string, SheetNow>): readonly PageInput[] {
  const known = pagesOf.find(({ block }) => block.id === recipe.block);
  const figures = known && blockFigures(recipe, known.block, sheets);
  return known && figures ? known.pages(figures) : [];
}

/** One of a block's pages as the user has chosen it. */
export function pageFromBlock(inputs: readonly PageInput[], choices: Choices): Page | undefined {
  const input = inputs.find(({ template }) => template === choices.template) ?? inputs[0];
  if (!input || inputs.some((one) => holdsSmallCount(one, choices.limit))) return undefined;
  const { title, threshold, ownTitle = "", source = "" } = choices;
  return makePage({
    ...input,
    title,
    threshold,
    ...(ownTitle === "" ? {} : { ownTitle }),
    ...(source.trim() === "" ? {} : { source }),
  });
}

/** A count below the limit; a change of so few tells of no one. */
const holdsSmallCount = ({ series }: PageInput, limit: number): boolean =>
  series.some(
    ({ unit, values }) =>
      !unit.signed && values.some((value) => typeof value === "number" && value > 0 && value < limit),
  );
