import { useEffect, useState } from "react";
import { blockPages, makesPages } from "../../../pages/blocks/blockPages";
import type { PageInput } from "../../../pages/page";
import type { PageRecipe } from "../../../pages/pageRecipe";
import type { Recipe } from "../../../blocks/recipe";
import { sharedArea, spotAddress, type Place } from "../../../sheet/place";
import { useWorkbook, type Workbook } from "../../port";
import { useSelection } from "../../selection";
import { useRecipes } from "../calculate/update/useUpdates";
import { sheetsRead } from "../calculate/update/sheetsRead";

/** The pages of the block that is marked, and where it begins. */
export interface MarkedBlock {
  readonly inputs: readonly PageInput[];
  readonly block: string;
  readonly home: string;
  readonly place: Place;
}

/** What the block in the selection makes pages of; undefined where none is marked, or it makes none. */
export function useBlockPages(): MarkedBlock | undefined {
  const workbook = useWorkbook();
  const selection = useSelection();
  const recipes = useRecipes();
  const [found, setFound] = useState<{ readonly recipe: Recipe; readonly inputs: readonly PageInput[] }>();
  const area = selection?.areas[0]?.place;
  const recipe = recipes.find(
    (one) => makesPages(one) && one.place.sheet === area?.sheet && sharedArea(one.place, area) !== undefined,
  );
  useEffect(() => {
    let gone = false;
    if (!recipe) return undefined;
    pagesNow(workbook, recipe).then(
      (inputs) => {
        if (!gone) setFound({ recipe, inputs });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [workbook, recipe]);
  if (!recipe || found?.recipe !== recipe || found.inputs.length === 0) return undefined;
  return { inputs: found.inputs, block: recipe.block, home: homeOf(recipe), place: recipe.place };
}

type SheetReader = Pick<Workbook, "readSheet">;

const homeOf = ({ place }: Recipe): string => spotAddress(place.row, place.column);

const pagesNow = async (workbook: SheetReader, recipe: Recipe): Promise<readonly PageInput[]> =>
  blockPages(recipe, await sheetsRead(workbook, [recipe]));

/** The pages of the block that a page of the set was made from; none where it is gone. */
export async function pagesOfKeptBlock(
  workbook: SheetReader & Pick<Workbook, "recipes">,
  kept: PageRecipe,
): Promise<readonly PageInput[]> {
  const recipe = (await workbook.recipes()).find(
    (one) => one.block === kept.block && one.place.sheet === kept.sheet && homeOf(one) === kept.selection,
  );
  return recipe ? pagesNow(workbook, recipe) : [];
}
