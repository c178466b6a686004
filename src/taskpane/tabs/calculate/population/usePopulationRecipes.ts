import { useEffect, useState } from "react";
import { sharedArea } from "../../../../sheet/place";
import { useWorkbook } from "../../../port";
import { useSelection } from "../../../selection";
import { populationRecipeIn, type PopulationRecipe } from "./populationRecipe";

/** Populations of the workbook that can be fetched again, those that are marked first; read anew when a cell has changed. */
export function usePopulationRecipes(round = 0): readonly PopulationRecipe[] {
  const workbook = useWorkbook();
  const selection = useSelection();
  const onHand = selection?.onHand;
  const [recipes, setRecipes] = useState<readonly PopulationRecipe[]>([]);
  useEffect(() => {
    let gone = false;
    const read = async () => (await workbook.populations()).all();
    read().then(
      (found) => {
        if (!gone) setRecipes(found.flatMap((kept) => populationRecipeIn(kept) ?? []));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [workbook, onHand, round]);
  const marked = ({ place }: PopulationRecipe): boolean =>
    onHand?.sheet === place.sheet && (selection?.areas.some(({ asked }) => sharedArea(asked, place)) ?? false);
  return recipes.toSorted((a, b) => Number(marked(b)) - Number(marked(a)));
}
