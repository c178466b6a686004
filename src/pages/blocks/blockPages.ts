import goal from "../../blocks/goal";
import priceVolume from "../../blocks/priceVolume";
import cluster from "../../blocks/cluster/cluster";
import assumedRefund from "../../blocks/refund/assumedRefund/assumedRefund";
import benefitSeniority from "../../blocks/refund/benefitSeniority";
import changedRules from "../../blocks/refund/changedRules";
import personWorth from "../../blocks/refund/personWorth";
import saving from "../../blocks/saving/saving";
import yearForecast from "../../blocks/yearForecast/yearForecast";
import type { Block } from "../../blocks/block";
import type { Recipe } from "../../blocks/recipe";
import type { SheetNow } from "../../tables/grownEntries";
import { assumedRefundPages } from "./assumedRefundPages";
import { blockFigures, type BlockFigures } from "./blockFigures";
import type { BlockPage } from "./blockPage";
import { budgetPages } from "./budgetPages";
import { changedRulesPages } from "./changedRulesPages";
import { clusterPages } from "./clusterPages";
import { forecastPages } from "./forecastPages";
import { goalPages } from "./goalPages";
import { personWorthPages } from "./personWorthPages";
import { savingPages } from "./savingPages";

type Maker = (figures: BlockFigures) => readonly BlockPage[];

/** A block, and the pages it makes; a course of weeks is one person's, and makes none. */
export const pagesOfBlocks: readonly { readonly block: Block; readonly pages: Maker | "person" }[] = [
  { block: saving, pages: savingPages },
  { block: cluster, pages: clusterPages },
  { block: priceVolume, pages: budgetPages },
  { block: yearForecast, pages: forecastPages },
  { block: goal, pages: goalPages },
  { block: personWorth, pages: personWorthPages },
  { block: assumedRefund, pages: assumedRefundPages },
  { block: changedRules, pages: changedRulesPages },
  { block: benefitSeniority, pages: "person" },
];

const known = (id: string) => pagesOfBlocks.find(({ block }) => block.id === id);

/** Whether the block is of one person, whose figures go to no committee. */
export const isOfOnePerson = ({ block }: Pick<Recipe, "block">): boolean => known(block)?.pages === "person";

/** The pages of a block as it stands in the workbook, the likeliest first; none where it cannot be told. */
export function blockPages(recipe: Recipe, sheets: ReadonlyMap<string, SheetNow>): readonly BlockPage[] {
  const { block, pages } = known(recipe.block) ?? {};
  if (!block || pages === undefined || pages === "person") return [];
  const figures = blockFigures(recipe, block, sheets);
  return figures ? pages(figures) : [];
}
