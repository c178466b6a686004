import { useEffect, useState } from "react";
import type { BlockPage } from "../../../pages/blocks/blockPage";
import { blockPages, isOfOnePerson } from "../../../pages/blocks/blockPages";
import type { PageRecipe } from "../../../pages/pageRecipe";
import type { Recipe } from "../../../blocks/recipe";
import { sharedArea, spotAddress, type Place } from "../../../sheet/place";
import { useWorkbook, type Workbook } from "../../port";
import { useSelection } from "../../selection";
import { useRecipes } from "../calculate/update/useUpdates";
import { sheetsRead } from "../calculate/update/sheetsRead";

/** The pages of the block that is marked, and where it begins. */
export interface MarkedBlock {
  /** None where it is of one person. */
  readonly pages: readonly BlockPage[];
  readonly block: string;
  readonly home: string;
  readonly place: Place;
  readonly isOfOnePerson: boolean;
}

/** What the block in the selection makes pages of; undefined where none is marked, or it makes none. */
export function useBlockPages(): MarkedBlock | undefined {
  const workbook = useWorkbook();
  const selection = useSelection();
  const recipes = useRecipes();
  const [found, setFound] = useState<{ readonly recipe: Recipe; readonly pages: readonly BlockPage[] }>();
  const area = selection?.areas[0]?.place;
  const recipe = recipes.find((one) => one.place.sheet === area?.sheet && sharedArea(one.place, area) !== undefined);
  useEffect(() => {
    let gone = false;
    if (!recipe) return undefined;
    pagesNow(workbook, recipe).then(
      (pages) => {
        if (!gone) setFound({ recipe, pages });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [workbook, recipe]);
  if (!recipe || found?.recipe !== recipe) return undefined;
  const isPersons = isOfOnePerson(recipe);
  if (found.pages.length === 0 && !isPersons) return undefined;
  const { block, place } = recipe;
  return { pages: found.pages, block, home: homeOf(recipe), place, isOfOnePerson: isPersons };
}

type SheetReader = Pick<Workbook, "readSheet">;

const homeOf = ({ place }: Recipe): string => spotAddress(place.row, place.column);

const pagesNow = async (workbook: SheetReader, recipe: Recipe): Promise<readonly BlockPage[]> =>
  blockPages(recipe, await sheetsRead(workbook, [recipe]));

/** The pages of the block that a page of the set was made from; none where it is gone. */
export async function pagesOfKeptBlock(
  workbook: SheetReader & Pick<Workbook, "recipes">,
  kept: PageRecipe,
): Promise<readonly BlockPage[]> {
  const recipe = (await workbook.recipes()).find(
    (one) => one.block === kept.block && one.place.sheet === kept.sheet && homeOf(one) === kept.selection,
  );
  return recipe ? pagesNow(workbook, recipe) : [];
}
